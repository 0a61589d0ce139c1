import type { Block, Field, PayloadRequest } from 'payload'
import { reconnaitreVideo } from '../../../src/contenu/socle/domain/video.ts'
import { reglagesDe } from '../../reglages.ts'
import type { CollectionsPresentes } from '../collections-liees.ts'
import type { EditeursDeBloc } from './contenants.ts'

export function telechargement({ medias }: CollectionsPresentes): Block[] {
  if (medias === undefined) return []
  return [
    {
      slug: 'telechargement',
      labels: { singular: 'Document à télécharger', plural: 'Documents à télécharger' },
      fields: [
        { name: 'media', type: 'upload', label: 'Document', relationTo: medias, required: true },
        {
          name: 'titre',
          type: 'text',
          label: 'Texte du lien',
          required: true,
          maxLength: 160,
          admin: { description: 'Le format et le poids s’ajoutent d’eux-mêmes : « (PDF, 240 Ko) ».' },
        },
      ],
    },
  ]
}

export function video({ medias }: CollectionsPresentes, { interieur }: EditeursDeBloc): Block {
  return {
    slug: 'video',
    labels: { singular: 'Vidéo', plural: 'Vidéos' },
    fields: [
      { name: 'titre', type: 'text', label: 'Titre de la vidéo', required: true, maxLength: 160 },
      ...source(medias),
      {
        name: 'duree',
        type: 'text',
        label: 'Durée',
        admin: { description: 'En minutes et secondes : 3:20.' },
        validate: (duree: unknown) =>
          !duree || /^\d{1,3}:[0-5]\d$/.test(String(duree)) ? true : 'Écrivez la durée ainsi : 3:20.',
      },
      {
        name: 'transcription',
        type: 'richText',
        label: 'Transcription',
        editor: interieur,
        admin: {
          description: 'Tout ce qui est dit et montré d’utile, pour qui n’entend pas ou ne voit pas.',
        },
      },
      {
        name: 'motif',
        type: 'text',
        label: 'À défaut de transcription, pourquoi',
        maxLength: 200,
        admin: {
          description: 'Par exemple : vidéo sans parole, dont le contenu est dans le texte ci-dessus.',
        },
      },
    ],
  }
}

function source(medias: CollectionsPresentes['medias']): Field[] {
  if (medias === undefined) return [adresse()]
  return [
    {
      name: 'origine',
      type: 'radio',
      label: 'Où est la vidéo',
      required: true,
      defaultValue: 'adresse',
      options: [
        { value: 'adresse', label: 'Sur une plateforme' },
        { value: 'media', label: 'Dans la médiathèque' },
      ],
    },
    adresse(),
    {
      name: 'media',
      type: 'upload',
      label: 'Vidéo de la médiathèque',
      relationTo: medias,
      required: true,
      filterOptions: { mimeType: { contains: 'video/' } },
      admin: { condition: (_document, voisins) => voisins?.origine === 'media' },
    },
  ]
}

const MAUVAISE_VIDEO = 'Collez l’adresse d’une vidéo YouTube, Dailymotion, Vimeo ou PeerTube.'

/** Rien n'est demandé à la plateforme avant que le visiteur n'ait cliqué. */
function adresse(): Field {
  return {
    name: 'adresse',
    type: 'text',
    label: 'Adresse de la vidéo',
    required: true,
    admin: {
      description: 'Celle de la page qui la montre, sur YouTube, Dailymotion, Vimeo ou PeerTube.',
      condition: (_document, voisins) => voisins?.origine !== 'media',
    },
    validate: validerVideo,
  }
}

/** Le portail n'ouvre que les lecteurs des plateformes que l'instance déclare. */
function validerVideo(lien: unknown, { req }: { readonly req: PayloadRequest }): true | string {
  const video = typeof lien === 'string' ? reconnaitreVideo(lien) : undefined
  if (video === undefined) return MAUVAISE_VIDEO
  const { hostname } = new URL(video.integration)
  return reglagesDe(req.payload).instance.videos.hotes.includes(hostname)
    ? true
    : `Le portail n’ouvre pas les vidéos de ${video.hote}.`
}
