import type { CollectionConfig } from 'payload'
import { accesDe } from '../acces/index.ts'
import { champTexte } from '../champs/textes.ts'

/** La médiathèque. */
export const medias: CollectionConfig = {
  slug: 'medias',
  labels: { singular: 'un média', plural: 'Médias' },
  access: accesDe('medias'),
  lockDocuments: false,
  upload: true,
  admin: { group: 'Portail' },
  fields: [
    champTexte('alternative', { libelle: 'Texte alternatif' }),
    champTexte('legende', { libelle: 'Légende' }),
    champTexte('credit', { libelle: 'Crédit' }),
  ],
}
