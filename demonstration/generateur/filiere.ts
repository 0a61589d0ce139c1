/** Une filière : un métier, ce qu'on y apprend, et ce qui s'y propose du premier niveau au dernier. */
export interface Filiere {
  /** Formacode, le principal d'abord. */
  readonly formacodes: readonly string[]
  readonly nsf: string
  readonly rome: readonly string[]
  readonly metier: string
  /** Compétences, à l'infinitif. */
  readonly taches: readonly string[]
  readonly offres: readonly Offre[]
}

/** Une offre : son genre (voir `genres.ts`) et la fin de son intitulé. */
export interface Offre {
  readonly genre: string
  readonly titre: string
}

/** Écriture brève d'une filière : listes séparées par « | », offres « genre:titre ». */
export type FiliereBreve = readonly [
  formacodes: string,
  nsf: string,
  rome: string,
  metier: string,
  taches: string,
  offres: string,
]

export function lireFilieres(breves: readonly FiliereBreve[]): readonly Filiere[] {
  return breves.map(([formacodes, nsf, rome, metier, taches, offres]) => ({
    formacodes: formacodes.split('|'),
    nsf,
    rome: rome.split('|'),
    metier,
    taches: taches.split('|'),
    offres: offres.split('|').map((offre) => {
      const separateur = offre.indexOf(':')
      return { genre: offre.slice(0, separateur), titre: offre.slice(separateur + 1) }
    }),
  }))
}
