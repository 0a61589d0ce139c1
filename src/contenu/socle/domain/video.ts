/** Une vidéo d'une plateforme : la page qui la montre, et l'adresse de son lecteur. */
export interface VideoReconnue {
  /** Nom de la plateforme, annoncé avant le clic. */
  readonly hote: string
  readonly page: string
  /** Rien n'y est demandé tant que le visiteur n'a pas cliqué. */
  readonly integration: string
}

/** Hôtes des lecteurs qu'un texte peut appeler, PeerTube mis à part : la politique de contenu n'ouvre qu'eux. */
const HOTES_DE_LECTEURS: readonly string[] = [
  'www.youtube-nocookie.com',
  'geo.dailymotion.com',
  'player.vimeo.com',
]

/**
 * La vidéo qu'une adresse désigne, ou rien si la plateforme n'est pas connue. Une adresse PeerTube se reconnaît à son
 * chemin, sur n'importe quel hôte : c'est l'instance qui dit lesquels elle ouvre.
 */
export function reconnaitreVideo(adresse: string): VideoReconnue | undefined {
  const url = URL.parse(adresse.trim())
  if (url?.protocol !== 'https:' || url.username !== '' || url.port !== '') return undefined
  for (const plateforme of PLATEFORMES) {
    const video = plateforme(url)
    if (video !== undefined) return video
  }
  return undefined
}

/** Une adresse de lecteur que ce module sait écrire. */
export function estUnLecteur(adresse: string): boolean {
  const url = URL.parse(adresse)
  if (url?.protocol !== 'https:' || url.username !== '' || url.port !== '') return false
  if (HOTES_DE_LECTEURS.includes(url.hostname)) return true
  return CHEMIN_LECTEUR_PEERTUBE.test(url.pathname)
}

const IDENTIFIANT = /^[\w-]{5,40}$/
const CHEMIN_LECTEUR_PEERTUBE = /^\/videos\/embed\/[\w-]{5,40}$/

const PLATEFORMES: readonly ((url: URL) => VideoReconnue | undefined)[] = [
  youtube,
  dailymotion,
  vimeo,
  peertube,
]

function youtube({ hostname, pathname, searchParams }: URL): VideoReconnue | undefined {
  const court = hostname === 'youtu.be'
  const long = /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/.test(hostname)
  if (!court && !long) return undefined
  const [, premier = '', second = ''] = pathname.split('/')
  const id = court ? premier : (searchParams.get('v') ?? second)
  if (!IDENTIFIANT.test(id)) return undefined
  return {
    hote: 'YouTube',
    page: `https://www.youtube.com/watch?v=${id}`,
    integration: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  }
}

function dailymotion({ hostname, pathname, searchParams }: URL): VideoReconnue | undefined {
  if (!/^(?:(?:www|geo)\.)?dailymotion\.com$|^dai\.ly$/.test(hostname)) return undefined
  const id = searchParams.get('video') ?? pathname.split('/').at(-1) ?? ''
  if (!IDENTIFIANT.test(id)) return undefined
  return {
    hote: 'Dailymotion',
    page: `https://www.dailymotion.com/video/${id}`,
    integration: `https://geo.dailymotion.com/player.html?video=${id}`,
  }
}

/** Une vidéo non répertoriée porte une clé après son numéro, que le lecteur attend dans `h`. */
function vimeo({ hostname, pathname, searchParams }: URL): VideoReconnue | undefined {
  if (!/^(?:www\.|player\.)?vimeo\.com$/.test(hostname)) return undefined
  const [, id = '', cleDuChemin = ''] = /\/(\d{5,12})(?:\/([0-9a-f]{6,20}))?$/.exec(pathname) ?? []
  if (id === '') return undefined
  const cle = cleDuChemin || (/^[0-9a-f]{6,20}$/.exec(searchParams.get('h') ?? '')?.[0] ?? '')
  return {
    hote: 'Vimeo',
    page: `https://vimeo.com/${id}${cle === '' ? '' : `/${cle}`}`,
    integration: `https://player.vimeo.com/video/${id}?dnt=1${cle === '' ? '' : `&h=${cle}`}`,
  }
}

function peertube({ hostname, pathname }: URL): VideoReconnue | undefined {
  const id = /^\/(?:w|videos\/watch|videos\/embed)\/([\w-]+)$/.exec(pathname)?.[1] ?? ''
  if (!IDENTIFIANT.test(id)) return undefined
  return {
    hote: hostname,
    page: `https://${hostname}/w/${id}`,
    integration: `https://${hostname}/videos/embed/${id}`,
  }
}
