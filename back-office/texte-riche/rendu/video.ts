import { reconnaitreVideo } from '../../../src/contenu/socle/domain/video.ts'
import { entreGuillemets } from '../../../src/kernel/typographie.ts'
import { type Champs, identifiant, texte } from '../lecture.ts'
import { balise, phrase } from './balises.ts'
import type { Contexte } from './contexte.ts'
import { formatEtPoids } from './media.ts'

interface Source {
  readonly page: string
  readonly lecteur: string
  /** D'où vient la vidéo, dit avant le clic. */
  readonly origine: string
}

/**
 * Une vidéo qui ne demande rien avant le clic : un lien vers sa page, que le script du portail remplace par le lecteur ;
 * sa transcription, ou pourquoi elle n'en a pas.
 */
export function rendreVideo(fiche: Champs, contexte: Contexte, interieur: (etat: unknown) => string): string {
  const source = sourceDe(fiche, contexte)
  const titre = texte(fiche.titre)
  if (source === undefined || titre === '') return ''
  const precisions = [source.origine, dureeEnClair(texte(fiche.duree))]
    .filter((dite) => dite !== '')
    .join(', ')
  const lien = balise(
    'a',
    { href: source.page, 'data-video': source.lecteur },
    `${phrase(`Regarder ${entreGuillemets(titre)}`)} ${balise('span', {}, phrase(`(${precisions})`))}`,
  )
  return balise('div', { class: 'video' }, balise('p', {}, lien) + transcription(fiche, titre, interieur))
}

/** « 3 min 20 s », d'après « 3:20 ». */
function dureeEnClair(duree: string): string {
  const [, minutes = '', secondes = ''] = /^(\d{1,3}):([0-5]\d)$/.exec(duree) ?? []
  if (minutes === '') return ''
  const parties = [
    Number(minutes) > 0 ? `${Number(minutes)}\u00a0min` : '',
    Number(secondes) > 0 ? `${Number(secondes)}\u00a0s` : '',
  ]
  return parties.filter((partie) => partie !== '').join(' ')
}

function sourceDe({ adresse, media }: Champs, contexte: Contexte): Source | undefined {
  const fichier = contexte.mediaDe(identifiant(media))
  if (fichier?.type.startsWith('video/')) {
    return { page: fichier.chemin, lecteur: fichier.chemin, origine: formatEtPoids(fichier) }
  }
  const reconnue = reconnaitreVideo(texte(adresse))
  return reconnue && { page: reconnue.page, lecteur: reconnue.integration, origine: reconnue.hote }
}

function transcription(fiche: Champs, titre: string, interieur: (etat: unknown) => string): string {
  const ecrite = interieur(fiche.transcription)
  if (ecrite !== '') {
    const resume = balise('summary', {}, phrase(`Transcription de ${entreGuillemets(titre)}`))
    return balise('details', {}, resume + ecrite)
  }
  const motif = texte(fiche.motif)
  return motif === '' ? '' : balise('p', {}, phrase(`Sans transcription : ${motif}`))
}
