import { balise, phrase } from './balises.ts'

export interface TitreRendu {
  readonly niveau: number
  readonly texte: string
  readonly ancre: string
}

/** Le sommaire des titres de premier et de deuxième rang (H2, H3) ; rien s'il n'y en a pas deux. */
export function rendreSommaire(titres: readonly TitreRendu[]): string {
  const retenus = titres.filter(({ niveau, texte }) => niveau <= 3 && texte !== '')
  if (retenus.length < 2) return ''
  const entrees = regrouper(retenus).map(([titre, details]) => {
    const liste =
      details.length === 0 ? '' : balise('ul', {}, details.map((detail) => entree(detail)).join(''))
    return entree(titre, liste)
  })
  const contenu = balise('p', {}, 'Sommaire') + balise('ul', {}, entrees.join(''))
  return balise('nav', { class: 'sommaire-texte', 'aria-label': 'Sommaire' }, contenu)
}

/** Chaque H2 et les H3 qui le détaillent ; un H3 sans H2 avant lui compte comme un H2. */
function regrouper(titres: readonly TitreRendu[]): readonly (readonly [TitreRendu, readonly TitreRendu[]])[] {
  const groupes: [TitreRendu, TitreRendu[]][] = []
  for (const titre of titres) {
    const dernier = groupes.at(-1)
    if (titre.niveau === 2 || dernier === undefined) groupes.push([titre, []])
    else dernier[1].push(titre)
  }
  return groupes
}

function entree({ ancre, texte }: TitreRendu, suite = ''): string {
  return balise('li', {}, balise('a', { href: `#${ancre}` }, phrase(texte)) + suite)
}
