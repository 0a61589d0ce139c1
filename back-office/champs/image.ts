import type { UploadField } from 'payload'

/** L'image principale d'un contenu, prise dans la médiathèque avec son alternative et son crédit. */
export const champImage: UploadField = {
  name: 'image',
  type: 'upload',
  relationTo: 'medias',
  label: 'Image',
  admin: {
    description:
      'Facultative. Son texte alternatif et son crédit se règlent dans la médiathèque ; évitez les images de texte.',
  },
}
