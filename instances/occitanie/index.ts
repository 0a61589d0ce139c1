import type { Instance } from '../../src/gabarit/instance.ts'
import { redirections } from './redirections.ts'

export const instance: Instance = {
  nom: 'Me former en Occitanie',
  description:
    'Toutes les formations de la région Occitanie, pour s’orienter, se former et changer de métier.',
  region: {
    code: '76',
    nom: 'Occitanie',
    situee: 'en Occitanie',
    departements: ['09', '11', '12', '30', '31', '32', '34', '46', '48', '65', '66', '81', '82'],
  },
  urlPublique: 'http://localhost:3000',
  logos: {
    portail: { fichier: 'logo-portail.svg', texte: 'Me former en Occitanie', largeur: 44, hauteur: 44 },
    partenaires: [
      { fichier: 'logo-carif-oref.svg', texte: 'Carif-Oref Occitanie', largeur: 36, hauteur: 36 },
    ],
  },
  editeur: { nom: 'Carif-Oref Occitanie' },
  hebergeur: {},
  contact: {},
  fondDeCarte: {
    url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
    hote: 'tile.openstreetmap.org',
    attribution: '© les contributeurs d’OpenStreetMap',
    zoomMaximal: 18,
  },
  videos: {
    // Une instance PeerTube s'ajoute ici : son hôte seul, par exemple « videos.exemple.fr ».
    hotes: ['www.youtube-nocookie.com', 'geo.dailymotion.com', 'player.vimeo.com'],
  },
  redirections,
}
