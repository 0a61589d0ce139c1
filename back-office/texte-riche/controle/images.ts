import { champs, identifiant, type Noeud, texte } from '../lecture.ts'
import { lireMedia, sansAlternative } from '../rendu/media.ts'
import { type FauteAccessibilite, faute } from './faute.ts'

/** Le média d'un identifiant ; `null` s'il n'existe plus, `undefined` si on ne l'a pas lu. */
export type MediaLu = (id: string | number) => unknown

/** Chaque image dit ce qu'elle montre, ou se déclare décorative. */
export function fautesDesImages(noeuds: readonly Noeud[], mediaLu: MediaLu): readonly FauteAccessibilite[] {
  return noeuds.flatMap((noeud) => [
    ...(noeud.type === 'upload' ? fauteDeLImage(noeud, mediaLu) : []),
    ...fautesDesImages(noeud.enfants, mediaLu),
  ])
}

function fauteDeLImage({ attributs }: Noeud, mediaLu: MediaLu): readonly FauteAccessibilite[] {
  const { value } = attributs
  const id = identifiant(value)
  const media = lireMedia(value) === undefined && id !== undefined ? mediaLu(id) : value
  if (media === undefined && id !== undefined) return []
  if (media === null || media === undefined) return [faute('image-introuvable')]
  const decorativeIci = champs(attributs.fields).decorative === true
  const nom = texte(champs(media).legende) || texte(champs(media).filename)
  return sansAlternative(media) && !decorativeIci ? [faute('image-sans-alternative', nom)] : []
}
