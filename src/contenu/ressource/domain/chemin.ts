import { cheminDeFiche } from '../../socle/domain/chemin-de-fiche.ts'

export const cheminRessource = (id: string, titre: string): string => cheminDeFiche('/ressources', id, titre)
