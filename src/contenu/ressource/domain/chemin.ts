import { cheminDeFiche } from '../../../kernel/fiche.ts'

export const cheminRessource = (id: string, titre: string): string => cheminDeFiche('/ressources', id, titre)
