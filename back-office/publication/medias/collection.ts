import type { CollectionConfig, NumberField } from 'payload'
import { consignerLeMedia, consignerLeMediaSupprime } from './consigner.ts'
import {
  donnerLAdresse,
  garderLesOctets,
  nommerLeFichier,
  oublierLesOctets,
  refuserSansPublier,
  refuserSiUtilise,
  suivreLeMedia,
} from './crochets.ts'
import { cheminDuMedia } from './image-publiee.ts'
import { TAILLES } from './tailles.ts'
import { TYPES_MIME } from './types-de-fichiers.ts'

/** Pixels : au-delà, une page n'a rien à gagner. L'orientation et la position de l'appareil photo ne sont pas gardées. */
const COTE_MAX = 2000

/** La médiathèque : images décrites et documents à télécharger, gardés dans PostgreSQL et servis par le portail. */
export const medias: CollectionConfig = {
  slug: 'medias',
  labels: { singular: 'un média', plural: 'Médias' },
  lockDocuments: false,
  upload: {
    disableLocalStorage: true,
    // Payload vérifie aussi le type des déclinaisons.
    mimeTypes: [...new Set([...TYPES_MIME, ...TAILLES.map(({ type }) => type)])],
    resizeOptions: { width: COTE_MAX, height: COTE_MAX, fit: 'inside', withoutEnlargement: true },
    imageSizes: TAILLES.map(({ image }) => image),
    adminThumbnail: ({ doc }) => vignette(doc),
    // Rogner ou recentrer ferait relire le fichier par le réseau : le foyer est un champ, appliqué à l'affichage.
    crop: false,
    focalPoint: false,
    pasteURL: false,
    handlers: [
      (_req, { params }) => Response.redirect(new URL(cheminDuMedia(params.filename), _req.url), 302),
    ],
  },
  admin: {
    hideAPIURL: true,
    group: 'Portail',
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alternative', 'mimeType', 'filesize', 'updatedAt'],
    listSearchableFields: ['filename', 'alternative', 'legende', 'credit'],
    description:
      'Images (JPEG, PNG, WebP : 10 Mo au plus) et documents à télécharger (PDF, OpenDocument, Office, CSV : 20 Mo au plus).',
  },
  hooks: {
    beforeOperation: [nommerLeFichier],
    beforeChange: [refuserSansPublier],
    afterChange: [garderLesOctets, suivreLeMedia, consignerLeMedia],
    afterRead: [donnerLAdresse],
    beforeDelete: [refuserSiUtilise],
    afterDelete: [oublierLesOctets, consignerLeMediaSupprime],
  },
  fields: [
    {
      name: 'alternative',
      type: 'text',
      label: 'Texte alternatif',
      validate: (valeur: unknown, { data }: { readonly data: object }) => validerAlternative(valeur, data),
      admin: {
        condition: (donnees) => donnees?.decorative !== true,
        description:
          'Ce que l’image apprend à qui ne la voit pas, en une phrase. Obligatoire pour une image, sauf décorative.',
      },
    },
    {
      name: 'decorative',
      type: 'checkbox',
      label: 'Image décorative',
      defaultValue: false,
      admin: { description: 'L’image n’apporte aucune information : les lecteurs d’écran l’ignorent.' },
    },
    { name: 'legende', type: 'text', label: 'Légende' },
    { name: 'credit', type: 'text', label: 'Crédit', admin: { description: 'Auteur ou banque d’images.' } },
    {
      name: 'foyer',
      type: 'group',
      label: 'Point à garder visible quand l’image est rognée',
      admin: { condition: (donnees) => !String(donnees?.mimeType ?? 'image/').startsWith('application/') },
      fields: [
        {
          type: 'row',
          fields: [pourCent('x', 'Depuis la gauche, en %'), pourCent('y', 'Depuis le haut, en %')],
        },
      ],
    },
  ],
}

function validerAlternative(valeur: unknown, donnees: object): string | true {
  const { mimeType, decorative } = lireEtat(donnees)
  const aDecrire = mimeType.startsWith('image/') && !decorative
  const vide = typeof valeur !== 'string' || valeur.trim() === ''
  return !aDecrire || !vide || 'Décrivez l’image, ou cochez « Image décorative ».'
}

function lireEtat(donnees: object): { readonly mimeType: string; readonly decorative: boolean } {
  const mimeType = 'mimeType' in donnees ? String(donnees.mimeType ?? '') : ''
  return { mimeType, decorative: 'decorative' in donnees && donnees.decorative === true }
}

function pourCent(name: string, label: string): NumberField {
  return { name, type: 'number', label, min: 0, max: 100, defaultValue: 50, admin: { width: '50%', step: 1 } }
}

/** La plus petite déclinaison, ou l'image elle-même ; un document garde l'icône de l'administration. */
function vignette(doc: Readonly<Record<string, unknown>>): string | null {
  const estUneImage = String(doc.mimeType ?? '').startsWith('image/')
  const tailles: unknown = doc.sizes
  const petite: unknown =
    typeof tailles === 'object' && tailles !== null ? Reflect.get(tailles, 'webp480') : null
  const nom = nomDuFichier(petite) ?? nomDuFichier(doc)
  return estUneImage && nom !== undefined ? cheminDuMedia(nom) : null
}

function nomDuFichier(fichier: unknown): string | undefined {
  if (typeof fichier !== 'object' || fichier === null || !('filename' in fichier)) return undefined
  return typeof fichier.filename === 'string' ? fichier.filename : undefined
}
