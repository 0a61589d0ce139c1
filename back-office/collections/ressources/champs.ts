import type { Field } from 'payload'
import {
  LIBELLES_FORMATS,
  LIBELLES_PROFILS,
  LIBELLES_TYPES_RESSOURCE,
} from '../../../src/contenu/ressource/domain/vocabulaire-ressource.ts'
import { LIBELLES_THEMES } from '../../../src/contenu/socle/domain/vocabulaire-editorial.ts'
import { champJour } from '../../champs/jour.ts'
import { regleChemin, regleUrl } from '../../champs/regles.ts'
import { champSelection, champSelections } from '../../champs/selection.ts'
import { champNombre, champTexte } from '../../champs/textes.ts'

export const champsOrigine: Field[] = [
  champTexte('auteur', { libelle: 'Auteur', obligatoire: true, exemple: 'Carif-Oref' }),
  {
    name: 'source',
    type: 'group',
    label: 'Source',
    admin: { description: 'Si la ressource reprend ou résume une page d’un autre site.' },
    fields: [
      champTexte('nom', { libelle: 'Nom du site ou de l’organisme' }),
      champTexte('url', { libelle: 'Adresse web' }, regleUrl),
    ],
  },
  {
    name: 'fichier',
    type: 'group',
    label: 'Document à télécharger',
    admin: { description: 'Annoncé avec son format et son poids.' },
    fields: [
      champTexte('chemin', { libelle: 'Chemin du fichier', exemple: '/medias/guide.pdf' }, regleChemin),
      champTexte('format', { libelle: 'Format', exemple: 'PDF' }),
      champNombre('octets', { libelle: 'Poids, en octets', min: 1 }),
    ],
  },
]

export const champsLateraux: Field[] = [
  champSelection('type', {
    libelle: 'Type',
    libelles: LIBELLES_TYPES_RESSOURCE,
    obligatoire: true,
    laterale: true,
  }),
  champSelection('format', {
    libelle: 'Format',
    libelles: LIBELLES_FORMATS,
    obligatoire: true,
    laterale: true,
  }),
  champSelections('themes', {
    libelle: 'Thèmes',
    libelles: LIBELLES_THEMES,
    obligatoire: true,
    laterale: true,
  }),
  champSelections('profils', {
    libelle: 'Profils concernés',
    libelles: LIBELLES_PROFILS,
    obligatoire: true,
    laterale: true,
  }),
  champJour('datePublication', {
    libelle: 'Date affichée',
    obligatoire: true,
    laterale: true,
    aujourdhui: true,
  }),
  champNombre('dureeMinutes', {
    libelle: 'Durée, en minutes',
    aide: 'Temps de lecture, d’écoute ou de jeu.',
    min: 1,
    laterale: true,
  }),
]
