/** Un filtre à cases d'une liste : un objet est gardé s'il a l'une des valeurs cochées. */
export interface FacetteDeListe<Objet> {
  /** Nom du paramètre d'adresse. */
  readonly id: string
  readonly legende: string
  readonly valeurs: (objet: Objet) => readonly string[]
  readonly options: readonly { readonly valeur: string; readonly libelle: string }[]
}

/** Valeurs cochées, par facette. */
export type Cochees = Readonly<Record<string, readonly string[]>>

export interface FacetteComptee {
  readonly id: string
  readonly legende: string
  readonly valeurs: readonly ValeurComptee[]
}

export interface ValeurComptee {
  readonly valeur: string
  readonly libelle: string
  /** Objets que donne cette valeur cochée seule dans sa facette, les autres filtres inchangés. */
  readonly nombre: number
  readonly cochee: boolean
}

/** Les objets qui ont, pour chaque facette cochée, l'une des valeurs cochées. */
export function garder<Objet>(
  objets: readonly Objet[],
  facettes: readonly FacetteDeListe<Objet>[],
  cochees: Cochees,
): readonly Objet[] {
  const actives = facettes.filter(({ id }) => (cochees[id] ?? []).length > 0)
  return objets.filter((objet) => actives.every((facette) => aLUne(objet, facette, cochees)))
}

function aLUne<Objet>(objet: Objet, { id, valeurs }: FacetteDeListe<Objet>, cochees: Cochees): boolean {
  const voulues = cochees[id] ?? []
  return valeurs(objet).some((valeur) => voulues.includes(valeur))
}

/** Les facettes et leurs nombres exacts ; une facette qui ne changerait rien n'est pas montrée. */
export function compterFacettes<Objet>(
  objets: readonly Objet[],
  facettes: readonly FacetteDeListe<Objet>[],
  cochees: Cochees,
): readonly FacetteComptee[] {
  return facettes.flatMap((facette) => {
    const autres = facettes.filter((une) => une !== facette)
    const comptee = compterUne(garder(objets, autres, cochees), facette, cochees[facette.id] ?? [])
    return comptee === undefined ? [] : [comptee]
  })
}

function compterUne<Objet>(
  objets: readonly Objet[],
  { id, legende, options, valeurs }: FacetteDeListe<Objet>,
  cochees: readonly string[],
): FacetteComptee | undefined {
  const nombres = new Map<string, number>()
  for (const objet of objets) {
    for (const valeur of new Set(valeurs(objet))) nombres.set(valeur, (nombres.get(valeur) ?? 0) + 1)
  }
  const montrees = options
    .map(({ valeur, libelle }) => ({
      valeur,
      libelle,
      nombre: nombres.get(valeur) ?? 0,
      cochee: cochees.includes(valeur),
    }))
    .filter(({ nombre, cochee }) => nombre > 0 || cochee)
  const change = montrees.some(({ nombre, cochee }) => cochee || nombre < objets.length)
  return change ? { id, legende, valeurs: montrees } : undefined
}
