import { echapperHtml } from '../../../../kernel/entites.ts'
import { hrefSur } from './href.ts'

/** Réécrit de l'HTML bien imbriqué, avec les seules balises permises. */
export interface Ecrivain {
  /** `html` : déjà échappé. */
  readonly texte: (html: string) => void
  readonly ouvrir: (nom: string, attributs: string) => void
  readonly fermer: (nom: string) => void
  readonly terminer: () => string
}

/** Comment s'écrit chaque élément connu ; les autres disparaissent, leur texte reste. */
const EQUIVALENTS: ReadonlyMap<string, string> = new Map([
  ...['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'table', 'dl'].map(
    (nom): [string, string] => [nom, 'p'],
  ),
  ...['br', 'tr', 'dt', 'dd', 'hr'].map((nom): [string, string] => [nom, 'br']),
  ...['ul', 'ol', 'li', 'a', 'strong', 'em'].map((nom): [string, string] => [nom, nom]),
  ['menu', 'ul'],
  ['b', 'strong'],
  ['i', 'em'],
  ['td', ' '],
  ['th', ' '],
])

const BLOCS = new Set(['p', 'ul', 'ol', 'li'])
const LISTES = new Set(['ul', 'ol'])
const PROFONDEUR_MAXIMALE = 20

export function creerEcrivain(): Ecrivain {
  const page: Page = { morceaux: [], pile: [] }
  return {
    texte(html) {
      const espaceEntreDeuxPuces = LISTES.has(page.pile.at(-1) ?? '') && html.trim() === ''
      if (!espaceEntreDeuxPuces) page.morceaux.push(html)
    },
    ouvrir: (nom, attributs) => ouvrir(page, EQUIVALENTS.get(nom), attributs),
    fermer(nom) {
      const rang = page.pile.lastIndexOf(EQUIVALENTS.get(nom) ?? '')
      if (rang !== -1) fermerJusqua(page, rang)
    },
    terminer() {
      fermerJusqua(page, 0)
      return page.morceaux.join('')
    },
  }
}

interface Page {
  readonly morceaux: string[]
  /** Éléments ouverts, du plus extérieur au plus intérieur. */
  readonly pile: string[]
}

function ouvrir(page: Page, nom: string | undefined, attributs: string): void {
  if (nom === undefined) return
  const seul = nom === 'li' && !dansUneListe(page.pile) ? 'br' : nom
  if (seul === ' ' || seul === 'br') {
    page.morceaux.push(seul === 'br' ? '<br>' : ' ')
    return
  }
  fermerJusqua(page, rangAvant(page.pile, nom))
  const balise = nom === 'a' ? baliseDeLien(attributs) : `<${nom}>`
  if (balise === undefined || page.pile.length >= PROFONDEUR_MAXIMALE) return
  page.pile.push(nom)
  page.morceaux.push(balise)
}

function baliseDeLien(attributs: string): string | undefined {
  const href = hrefSur(attributs)
  return href === undefined ? undefined : `<a href="${echapperHtml(href).replaceAll('"', '&quot;')}">`
}

function fermerJusqua({ morceaux, pile }: Page, rang: number): void {
  while (pile.length > rang) morceaux.push(`</${pile.pop()}>`)
}

const dansUneListe = (pile: readonly string[]): boolean => pile.some((nom) => LISTES.has(nom))

/** Jusqu'où fermer avant d'ouvrir `nom` : un bloc ferme les textes en ligne et le paragraphe, une puce la précédente. */
function rangAvant(pile: readonly string[], nom: string): number {
  if (nom === 'li') return rangApresDerniere(pile, (ouvert) => LISTES.has(ouvert))
  if (BLOCS.has(nom)) return rangApresDerniere(pile, (ouvert) => ouvert === 'li' || LISTES.has(ouvert))
  const dejaOuvert = pile.lastIndexOf(nom)
  return dejaOuvert === -1 ? pile.length : dejaOuvert
}

function rangApresDerniere(pile: readonly string[], critere: (nom: string) => boolean): number {
  return pile.findLastIndex(critere) + 1
}
