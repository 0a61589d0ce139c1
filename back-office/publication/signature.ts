import type { CollectionBeforeChangeHook, Field } from 'payload'
import { z } from 'zod'

const COMPTE = z.object({ nom: z.string() })

/** Qui a écrit cette version ; le nom reste quand le compte est supprimé. */
export const SIGNATURE: Field = {
  name: 'modifiePar',
  type: 'text',
  label: 'Dernière modification par',
  access: { create: () => false, update: () => false },
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    readOnly: true,
    condition: ({ modifiePar }) => Boolean(modifiePar),
    disableBulkEdit: true,
  },
}

/** Chaque version porte le nom de qui l'enregistre ; une échéance, qui n'est personne, garde celui d'avant. */
export const signer: CollectionBeforeChangeHook = ({ data, req }) => {
  const nom = COMPTE.safeParse(req.user).data?.nom
  return nom === undefined ? data : { ...data, modifiePar: nom }
}
