import { cheminDeFiche } from '../../../kernel/fiche.ts'

export const cheminStructure = (id: string, nom: string): string => cheminDeFiche('/structures', id, nom)
