import { champs, lireEtat, type Noeud, texte, texteDe } from '../lecture.ts'
import { type FauteAccessibilite, faute } from './faute.ts'

/** Une vidéo a sa transcription, ou dit pourquoi elle n'en a pas. */
export function fautesDesVideos(noeuds: readonly Noeud[]): readonly FauteAccessibilite[] {
  return noeuds.flatMap(({ attributs }) => {
    const { blockType, transcription, motif, titre } = champs(attributs.fields)
    if (blockType !== 'video') return []
    const ecrite = lireEtat(transcription).map(texteDe).join('').trim() !== ''
    return ecrite || texte(motif) !== '' ? [] : [faute('video-sans-transcription', texte(titre))]
  })
}
