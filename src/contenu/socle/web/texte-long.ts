import { slug } from '../../../kernel/slug.ts'
import { texteDeHtml } from '../../../kernel/texte-de-html.ts'

export interface EntreeSommaire {
  readonly id: string
  readonly titre: string
}

/** Un texte dont chaque titre de niveau 2 peut être visé, et le sommaire qui y mène. */
export interface TexteLong {
  readonly html: string
  /** Vide si le texte est court, ou s'il porte déjà son sommaire. */
  readonly sommaire: readonly EntreeSommaire[]
}

/** Celui de l'assainissement : un titre ne prend jamais l'ancre d'un élément du gabarit. */
const PREFIXE = 'titre-'
const TITRES_AVANT_SOMMAIRE = 3
const TITRE_2 = /<h2([^>]*)>(.*?)<\/h2>/gs

export function texteLong(html: string): TexteLong {
  const pris = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
  const entrees: EntreeSommaire[] = []
  const avecAncres = html.replace(TITRE_2, (entier, attributs: string, contenu: string) => {
    const titre = texteDeHtml(contenu)
    const connu = /\sid="([^"]+)"/.exec(attributs)?.[1]
    const id = connu ?? libre(`${PREFIXE}${slug(titre)}`, pris)
    pris.add(id)
    entrees.push({ id, titre })
    return connu === undefined ? `<h2 id="${id}"${attributs}>${contenu}</h2>` : entier
  })
  const estLong = entrees.length >= TITRES_AVANT_SOMMAIRE && !html.includes('sommaire-texte')
  return { html: avecAncres, sommaire: estLong ? entrees : [] }
}

function libre(base: string, pris: ReadonlySet<string | undefined>): string {
  if (!pris.has(base)) return base
  let rang = 2
  while (pris.has(`${base}-${rang}`)) rang++
  return `${base}-${rang}`
}
