import { type Champs, texte } from '../lecture.ts'
import { balise, ouvrante, phrase } from './balises.ts'
import type { Declinaison, Media } from './media.ts'

/** Largeur d'affichage : toute la colonne de lecture, 70 caractères au plus. */
const TAILLES = '(min-width: 48rem) 44rem, 100vw'
const TYPES = ['image/avif', 'image/webp'] as const

/** Une image et sa légende ; celle du texte l'emporte sur celle du média. */
export function rendreImage(media: Media, champsDuNoeud: Champs): string {
  const decorative = champsDuNoeud.decorative === true
  const image = ouvrante('img', {
    src: media.chemin,
    alt: decorative ? '' : media.alternative,
    width: media.largeur || undefined,
    height: media.hauteur || undefined,
    loading: 'lazy',
  })
  const sources = TYPES.map((type) => rendreSource(type, media.declinaisons)).join('')
  const vue = sources === '' ? image : balise('picture', {}, sources + image)
  return balise(
    'figure',
    {},
    vue + rendreLegende(texte(champsDuNoeud.legende) || media.legende, media.credit),
  )
}

function rendreSource(type: (typeof TYPES)[number], declinaisons: readonly Declinaison[]): string {
  const retenues = declinaisons
    .filter((declinaison) => declinaison.type === type && declinaison.largeur > 0)
    .toSorted((a, b) => a.largeur - b.largeur)
  if (retenues.length === 0) return ''
  const srcset = retenues.map(({ chemin, largeur }) => `${chemin} ${largeur}w`).join(', ')
  return ouvrante('source', { type, srcset, sizes: TAILLES })
}

function rendreLegende(legende: string, credit: string): string {
  const auteur = credit === '' ? '' : balise('span', { class: 'credit' }, phrase(`© ${sansSigne(credit)}`))
  const parties = [legende === '' ? '' : phrase(legende), auteur].filter((partie) => partie !== '')
  return parties.length === 0 ? '' : balise('figcaption', {}, parties.join(' '))
}

const sansSigne = (credit: string): string => credit.replace(/^©\s*/, '')
