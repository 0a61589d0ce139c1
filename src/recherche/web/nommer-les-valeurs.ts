import { lireIdMoteur } from '../moteurs/moteurs.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import type { DeclarationDeMoteur } from './declaration.ts'

/** La déclaration, où les valeurs qui sont des numéros d'un autre moteur portent son titre (code ROME → métier). */
export function nommerLesValeurs(
  moteur: DeclarationDeMoteur,
  { titre }: Pick<ServiceRecherche, 'titre'>,
): DeclarationDeMoteur {
  if (!moteur.facettes.some(({ valeursDe }) => valeursDe !== undefined)) return moteur
  const facettes = moteur.facettes.map((facette) => {
    const autre = lireIdMoteur(facette.valeursDe)
    if (autre === undefined) return facette
    return { ...facette, libelleValeur: (valeur: string) => titre(autre, valeur) ?? valeur }
  })
  return { ...moteur, facettes }
}
