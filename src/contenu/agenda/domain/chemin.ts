import { cheminDeFiche } from '../../../kernel/fiche.ts'

export const cheminManifestation = (id: string, titre: string): string => cheminDeFiche('/agenda', id, titre)

/** La manifestation seule, à mettre dans son agenda. */
export const cheminIcs = (id: string): string => `/agenda/${encodeURIComponent(id)}.ics`
