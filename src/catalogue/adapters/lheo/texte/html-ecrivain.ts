import { echapperHtml } from './entites.ts'
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
  const morceaux: string[] = []
  const pile: string[] = []
  const ecrire = (html: string): void => {
    morceaux.push(html)
  }
  const fermerJusqua = (rang: number): void => {
    while (pile.length > rang) ecrire(`</${pile.pop()}>`)
  }
  const entrer = (nom: string, balise: string): void => {
    if (pile.length >= PROFONDEUR_MAXIMALE) return
    pile.push(nom)
    ecrire(balise)
  }
  return {
    texte(html) {
      const espaceEntreDeuxPuces = LISTES.has(pile.at(-1) ?? '') && html.trim() === ''
      if (!espaceEntreDeuxPuces) ecrire(html)
    },
    ouvrir(nomSource, attributs) {
      const nom = EQUIVALENTS.get(nomSource)
      if (nom === undefined) return
      if (nom === ' ') return ecrire(' ')
      if (nom === 'br' || (nom === 'li' && !dansUneListe(pile))) return ecrire('<br>')
      fermerJusqua(rangAvant(pile, nom))
      if (nom !== 'a') return entrer(nom, `<${nom}>`)
      const href = hrefSur(attributs)
      if (href !== undefined) entrer(nom, `<a href="${echapperHtml(href).replaceAll('"', '&quot;')}">`)
    },
    fermer(nomSource) {
      const rang = pile.lastIndexOf(EQUIVALENTS.get(nomSource) ?? '')
      if (rang !== -1) fermerJusqua(rang)
    },
    terminer() {
      fermerJusqua(0)
      return morceaux.join('')
    },
  }
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
