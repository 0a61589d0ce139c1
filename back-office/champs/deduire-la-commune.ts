import type { FieldHook } from 'payload'
import { type CommuneSaisie, trouverCommuneSaisie } from '../../src/referentiels/back-office.ts'

/** Laissé vide, le champ se déduit de la commune et du code postal saisis à côté ; une commune inconnue ne remplit rien. */
export const deduireDeLaCommune =
  (champ: keyof CommuneSaisie): FieldHook =>
  async ({ value, siblingData, req }) => {
    if (value !== undefined && value !== null && value !== '') return value
    const { commune, codePostal } = siblingData
    if (!estRempli(commune) || !estRempli(codePostal)) return value
    const demande = { nom: commune, codePostal: codePostal.trim() }
    return (await trouverCommuneSaisie(req.payload.db.pool, demande))?.[champ] ?? value
  }

const estRempli = (valeur: unknown): valeur is string => typeof valeur === 'string' && valeur.trim() !== ''
