import type { VueMetier } from './fiche-metier.view.ts'
import type { VueProches } from './proches.view.ts'

export interface EntreeDeSommaire {
  readonly id: string
  readonly titre: string
}

/** Les sections que la fiche montre, dans l'ordre de la page. */
export function sommaireDe(vue: VueMetier, proches: VueProches): readonly EntreeDeSommaire[] {
  const { profil } = vue
  const sections = [
    [vue.resume !== undefined, 'en-bref', 'En bref'],
    [vue.acces.length > 0, 'acces', 'Accès au métier'],
    [true, 'formations', 'Formations qui y mènent'],
    [true, 'salaires', 'Salaires'],
    [true, 'marche', 'Marché du travail'],
    [true, 'offres', 'Offres d’emploi'],
    [vue.competences.length > 0, 'competences', 'Activités et compétences'],
    [vue.savoirs.length > 0, 'savoirs', 'Savoirs'],
    [vue.contextes.length > 0, 'conditions', 'Conditions de travail'],
    [profil.interets.length > 0 || profil.types.length > 0, 'profil', 'Ce métier est pour vous si…'],
    [vue.appellations.visibles.length > 0, 'appellations', 'Autres noms de ce métier'],
    [proches.proches.length + proches.evolutions.length > 0, 'proches', 'Métiers proches'],
  ] as const
  return sections.flatMap(([presente, id, titre]) => (presente ? [{ id, titre }] : []))
}
