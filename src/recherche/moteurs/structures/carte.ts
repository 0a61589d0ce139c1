import {
  familleDeThematique,
  libelleFamilleThematique,
  libelleReseau,
  type Structure,
} from '../../../contenu/back-office.ts'

/** Ce que montre une ligne de résultat du moteur Structures d'accompagnement. */
export interface CarteStructure {
  readonly numero: string
  readonly nom: string
  readonly commune: string
  readonly codePostal: string
  /** Libellés des réseaux. */
  readonly reseaux: readonly string[]
  /** Libellés des familles de thématiques, trois au plus. */
  readonly thematiques: readonly string[]
  readonly aDistance: boolean
  readonly demonstration: boolean
  readonly latitude?: number
  readonly longitude?: number
}

export function carteStructure(structure: Structure): CarteStructure {
  const { latitude, longitude, thematiques } = structure
  const familles = thematiques.map((cle) => libelleFamilleThematique(familleDeThematique(cle)))
  return {
    numero: structure.id,
    nom: structure.nom,
    commune: structure.commune ?? '',
    codePostal: structure.codePostal ?? '',
    reseaux: structure.reseaux.map(libelleReseau),
    thematiques: [...new Set(familles)].slice(0, 3),
    aDistance: structure.modesAccueil.includes('a-distance'),
    demonstration: structure.source === 'demonstration',
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
  }
}
