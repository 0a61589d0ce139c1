import type { ContexteDeRendu, Json } from '../../gabarit/index.ts'
import type { VueMetier } from './fiche-metier.view.ts'

/** Occupation schema.org : rien qui ne se lise dans la fiche, rien d'inconnu. */
export function jsonLdMetier({ absolue }: ContexteDeRendu, vue: VueMetier): Json {
  const competences = vue.competences.flatMap(({ visibles }) => visibles)
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: vue.titre,
    description: vue.description,
    url: absolue(vue.chemin),
    occupationalCategory: `${vue.codeRome} ${vue.titre}`,
    ...(vue.acces.length === 0 ? {} : { qualifications: vue.acces.join(' ') }),
    ...(competences.length === 0 ? {} : { skills: competences }),
    ...(vue.taches.length === 0 ? {} : { responsibilities: vue.taches.join(' ') }),
  }
}
