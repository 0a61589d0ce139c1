import { cheminDeFiche } from '../../../kernel/fiche.ts'

export const cheminActualite = (id: string, titre: string): string => cheminDeFiche('/actualites', id, titre)
