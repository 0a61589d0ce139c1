import type { Cochees, FacetteDeListe } from '../usecases/compter-facettes.ts'

export type Parametres = readonly (readonly [string, string])[]

type Facettes = readonly Pick<FacetteDeListe<never>, 'id' | 'options'>[]

/** Les cases cochées d'une adresse ; une valeur inconnue est ignorée, une redite ne compte qu'une fois. */
export function lireCases(parametres: URLSearchParams, facettes: Facettes): Cochees {
  return Object.fromEntries(
    facettes.flatMap(({ id, options }) => {
      const demandees = parametres.getAll(id)
      const valeurs = options.map(({ valeur }) => valeur).filter((valeur) => demandees.includes(valeur))
      return valeurs.length === 0 ? [] : [[id, valeurs] as const]
    }),
  )
}

/** Dans l'ordre des facettes et de leurs options : une même demande n'a qu'une adresse. */
export function ecrireCases(cochees: Cochees, facettes: Facettes): Parametres {
  return facettes.flatMap(({ id }) => (cochees[id] ?? []).map((valeur) => [id, valeur] as const))
}

/** La page demandée ; 1 si ce n'est pas un nombre de page. */
export function lirePage(parametres: URLSearchParams): number {
  const page = parametres.get('page') ?? ''
  return /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1
}

/** `base` seule, ou suivie de ses paramètres. */
export function adresse(base: string, parametres: Parametres, page = 1): string {
  const tous = [...parametres, ...(page > 1 ? [['page', String(page)] as const] : [])]
  if (tous.length === 0) return base
  return `${base}?${new URLSearchParams(tous.map(([nom, valeur]) => [nom, valeur]))}`
}

/** La tranche d'une page ; au-delà de la dernière, la dernière. */
export function paginer<Objet>(objets: readonly Objet[], demandee: number, parPage: number) {
  const pages = Math.max(1, Math.ceil(objets.length / parPage))
  const page = Math.min(demandee, pages)
  const debut = (page - 1) * parPage
  return { page, pages, premier: debut + 1, montres: objets.slice(debut, debut + parPage) }
}

/** Chaque case cochée, et la demande sans elle. */
export function casesRetirables(
  cochees: Cochees,
  facettes: Facettes,
): readonly { readonly libelle: string; readonly sans: Cochees }[] {
  return facettes.flatMap(({ id, options }) =>
    (cochees[id] ?? []).map((retiree) => ({
      libelle: options.find(({ valeur }) => valeur === retiree)?.libelle ?? retiree,
      sans: { ...cochees, [id]: (cochees[id] ?? []).filter((valeur) => valeur !== retiree) },
    })),
  )
}
