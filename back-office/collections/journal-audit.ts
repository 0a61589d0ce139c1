import type { CollectionConfig, Field, TextField } from 'payload'

const texte = (
  name: string,
  label: string,
  options: {
    readonly required?: boolean
    readonly index?: boolean
    readonly admin?: NonNullable<TextField['admin']>
  },
) => ({ name, label, type: 'text', ...options }) satisfies Field

const cellule = (nom: string) => ({ components: { Cell: `./collections/journal/cellules.tsx#${nom}` } })

/**
 * Le journal d'audit : qui a fait quoi, quand. Écrit par `consigner` seul ; PostgreSQL y refuse toute modification et
 * tout effacement (`migrations/…_journal_audit_inalterable.ts`). L'auteur est gardé en toutes lettres : son compte peut
 * disparaître, pas ce qu'il a fait. L'adresse est celle d'où la demande est venue ; une échéance n'en a pas.
 */
export const JOURNAL_AUDIT: CollectionConfig = {
  slug: 'journal-audit',
  labels: { singular: 'Fait', plural: 'Journal d’audit' },
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  defaultSort: '-createdAt',
  admin: {
    group: 'Administration',
    useAsTitle: 'action',
    defaultColumns: ['createdAt', 'auteur', 'action', 'ressource', 'document', 'detail'],
    description: 'Ce qui a été fait dans le back-office. Rien ne s’y modifie ni ne s’y efface.',
    hideAPIURL: true,
  },
  fields: [
    texte('auteur', 'Auteur', { required: true, index: true }),
    { name: 'auteurId', label: 'Numéro du compte', type: 'number' },
    texte('action', 'Action', { required: true, index: true, admin: cellule('CelluleAction') }),
    texte('ressource', 'Sur', { required: true, index: true, admin: cellule('CelluleRessource') }),
    texte('document', 'Document', {}),
    texte('detail', 'Détail', {}),
    texte('adresseIp', 'Adresse IP', {}),
  ],
}
