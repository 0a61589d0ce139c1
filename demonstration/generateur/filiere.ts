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

/**
 * Production (2xx, sauf la technologie générale, 200 et 230), spectacle (132), logistique (311), santé et service aux personnes
 * (331 à 336, sauf la formation, 333), propreté et sécurité (343, 344).
 */
const NSF_PRATIQUES = /^(2(?!00|30)|132|311|33[124-6]|34[34])/

/** Apprend-on d'abord des gestes ? Rien n'y est alors entièrement à distance. */
export function estPratique({ nsf }: Filiere): boolean {
  return NSF_PRATIQUES.test(nsf)
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
