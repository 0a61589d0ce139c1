import type { SelectField } from 'payload'
import {
  LIBELLES_PROFILS_VISITEUR,
  LIBELLES_THEMES,
} from '../../src/contenu/socle/domain/vocabulaire-editorial.ts'
import { champSelections } from './selection.ts'

/** Profils de visiteurs à qui le contenu s'adresse. */
export const champProfils: SelectField = champSelections('profils', {
  libelle: 'Profils concernés',
  libelles: LIBELLES_PROFILS_VISITEUR,
  aide: 'Laissez vide si le contenu s’adresse à tout le monde.',
  laterale: true,
})

export const champThemes: SelectField = champSelections('themes', {
  libelle: 'Thèmes',
  libelles: LIBELLES_THEMES,
  aide: 'Ils servent de filtres sur le portail.',
  laterale: true,
})
