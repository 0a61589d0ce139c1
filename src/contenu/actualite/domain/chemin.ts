import { cheminDeFiche } from '../../socle/domain/chemin-de-fiche.ts'

export const cheminActualite = (id: string, titre: string): string => cheminDeFiche('/actualites', id, titre)
