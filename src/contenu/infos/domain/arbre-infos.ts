import type { PageInfos } from './page-infos.ts'

/** Une page infos+ à sa place : son adresse, ce qui est au-dessus, ce qui est en dessous. */
export interface NoeudInfos {
  readonly page: PageInfos
  /** `/infos/<ancêtres>/<segment>`. */
  readonly chemin: string
  /** De la racine à la page au-dessus. */
  readonly ancetres: readonly NoeudInfos[]
  readonly enfants: readonly NoeudInfos[]
}

export interface ArbreInfos {
  readonly racines: readonly NoeudInfos[]
  /** Tous, parents avant enfants. */
  readonly noeuds: readonly NoeudInfos[]
  readonly parChemin: ReadonlyMap<string, NoeudInfos>
  readonly anciensSegments: AnciensSegments
}

/** Segments qu'une page a portés avant le sien, par identifiant. */
export type AnciensSegments = ReadonlyMap<string, readonly string[]>

const BASE = '/infos'

/**
 * L'arbre des pages publiées. Une page dont le parent n'est pas publié, ou qui se trouve dans une boucle, est à la
 * racine ; de deux sœurs au même segment, la seconde porte son identifiant dans son adresse.
 */
export function creerArbreInfos(
  pages: readonly PageInfos[],
  anciensSegments: AnciensSegments = new Map(),
): ArbreInfos {
  const parents = parentsSurs(pages)
  const parChemin = new Map<string, NoeudInfos>()
  const noeuds: NoeudInfos[] = []

  function placer(parent: string | undefined, ancetres: readonly NoeudInfos[]): readonly NoeudInfos[] {
    const soeurs = pages.filter(({ id }) => parents.get(id) === parent).toSorted(comparer)
    return soeurs.map((page) => {
      const chemin = adresser(page, ancetres.at(-1)?.chemin ?? BASE, parChemin)
      const enfants: NoeudInfos[] = []
      const noeud = { page, chemin, ancetres, enfants }
      parChemin.set(chemin, noeud)
      noeuds.push(noeud)
      enfants.push(...placer(page.id, [...ancetres, noeud]))
      return noeud
    })
  }

  const racines = placer(undefined, [])
  return { racines, noeuds, parChemin, anciensSegments }
}

/**
 * Ce que l'adresse demandée désigne : la page, ou celle dont elle est une ancienne adresse. De plusieurs pages qui ont, ou
 * ont eu, son segment, celle qui est restée à cet endroit ; sinon, aucune n'est devinée.
 */
export function trouverParChemin(
  { noeuds, parChemin, anciensSegments }: ArbreInfos,
  chemin: string,
): { readonly noeud: NoeudInfos; readonly exact: boolean } | undefined {
  const noeud = parChemin.get(chemin)
  if (noeud !== undefined) return { noeud, exact: true }
  const { dessus, dernier } = couper(chemin)
  const candidats = noeuds.filter(({ page: { id, segment } }) =>
    [segment, id, ...(anciensSegments.get(id) ?? [])].includes(dernier),
  )
  const surPlace = candidats.filter((candidat) => couper(candidat.chemin).dessus === dessus)
  const [seul, ...autres] = candidats.length > 1 ? surPlace : candidats
  return seul !== undefined && autres.length === 0 ? { noeud: seul, exact: false } : undefined
}

function couper(chemin: string): { readonly dessus: string; readonly dernier: string } {
  const barre = chemin.lastIndexOf('/')
  return { dessus: chemin.slice(0, barre), dernier: chemin.slice(barre + 1) }
}

const PROCHES = 4

/** Les pages d'une autre branche qui partagent le plus de thèmes et de profils. */
export function pagesProches({ noeuds }: ArbreInfos, page: PageInfos): readonly NoeudInfos[] {
  return noeuds
    .filter((autre) => estAilleurs(autre, page))
    .map((autre) => ({ autre, points: pointsCommuns(autre.page, page) }))
    .filter(({ points }) => points >= POINTS_PAR_THEME)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, PROCHES)
    .map(({ autre }) => autre)
}

const POINTS_PAR_THEME = 10

function pointsCommuns(a: PageInfos, b: PageInfos): number {
  const themes = a.themes.filter((theme) => b.themes.includes(theme)).length
  return POINTS_PAR_THEME * themes + a.profils.filter((profil) => b.profils.includes(profil)).length
}

/** Ni la page, ni ce que la navigation montre déjà : au-dessus, en dessous, à côté. */
function estAilleurs({ page: autre, ancetres }: NoeudInfos, page: PageInfos): boolean {
  const enDessous = ancetres.some((ancetre) => ancetre.page.id === page.id)
  const aCote = page.parent !== undefined && (autre.parent === page.parent || autre.id === page.parent)
  return autre.id !== page.id && !enDessous && !aCote
}

function adresser(page: PageInfos, base: string, pris: ReadonlyMap<string, unknown>): string {
  const chemin = `${base}/${page.segment}`
  return pris.has(chemin) ? `${base}/${page.id}` : chemin
}

/** Le parent de chaque page ; aucun s'il n'est pas publié ou si l'on reviendrait à la page en remontant. */
function parentsSurs(pages: readonly PageInfos[]): ReadonlyMap<string, string | undefined> {
  const declares = new Map(pages.map(({ id, parent }) => [id, parent]))
  const dansUneBoucle = (id: string): boolean => {
    const vus = new Set<string>()
    let courant = declares.get(id)
    while (courant !== undefined && courant !== id && !vus.has(courant)) {
      vus.add(courant)
      courant = declares.get(courant)
    }
    return courant === id
  }
  const estSur = (id: string, parent: string | undefined) =>
    parent !== undefined && declares.has(parent) && !dansUneBoucle(id)
  return new Map(pages.map(({ id, parent }) => [id, estSur(id, parent) ? parent : undefined]))
}

function comparer(a: PageInfos, b: PageInfos): number {
  return a.ordre - b.ordre || a.titre.localeCompare(b.titre, 'fr') || a.id.localeCompare(b.id, 'fr')
}
