import type { Actualite } from '../../actualite/domain/actualite.ts'
import type { Manifestation } from './manifestation.ts'

export const manifestationDEssai: Manifestation = {
  id: 'forum',
  titre: 'Forum de l’essai',
  resume: 'Une journée pour essayer.',
  html: '<h2>Au programme</h2><p>Des essais.</p>',
  debut: '2026-12-05T09:00',
  fin: '2026-12-05T17:00',
  type: 'salon',
  profils: ['lyceen'],
  themes: ['orientation'],
  enLigne: false,
  lieu: {
    nom: 'Halle',
    adresse: '1 rue de l’Essai',
    codePostal: '81000',
    commune: 'Albi',
    codeInsee: '81004',
  },
  organisateur: 'La Halle',
  inscription: { adresse: 'https://inscription.example/forum', obligatoire: true },
  gratuit: true,
  contact: { courriel: 'forum@essai.example', telephone: '0536490000' },
  accessibilite: 'De plain-pied.',
  annulee: false,
}

export const actualiteDEssai: Actualite = {
  id: 'nouvelle',
  titre: 'Une nouvelle',
  resume: 'Elle tient en une phrase.',
  html: '<p>Texte.</p>',
  datePublication: '2026-11-20',
  dateMaj: '2026-11-22',
  auteur: 'L’équipe',
  profils: [],
  themes: ['metiers'],
  aLaUne: false,
  image: {
    alternative: 'Un atelier',
    legende: 'L’atelier.',
    credit: 'A. Essai',
    largeur: 1600,
    hauteur: 900,
    chemin: '/medias/atelier.jpg',
    declinaisons: [
      { type: 'image/avif', chemin: '/medias/atelier-480.avif', largeur: 480 },
      { type: 'image/avif', chemin: '/medias/atelier-960.avif', largeur: 960 },
      { type: 'image/webp', chemin: '/medias/atelier-480.webp', largeur: 480 },
    ],
    foyer: { x: 33, y: 100 },
  },
}
