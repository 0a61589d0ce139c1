import { champs, identifiant, type Noeud, texte } from '../lecture.ts'
import { lireMedia } from '../rendu/media.ts'
import { type FauteAccessibilite, faute } from './faute.ts'
import type { MediaLu } from './images.ts'

/** Un bloc « document à télécharger » a son document : sans lui, la page le tairait. */
export function fautesDesDocuments(
  noeuds: readonly Noeud[],
  mediaLu: MediaLu,
): readonly FauteAccessibilite[] {
  return noeuds.flatMap(({ attributs }) => {
    const { blockType, media, titre } = champs(attributs.fields)
    if (blockType !== 'telechargement' || lireMedia(media) !== undefined) return []
    const id = identifiant(media)
    const lu = id === undefined ? null : mediaLu(id)
    return lu === null ? [faute('document-introuvable', texte(titre))] : []
  })
}
