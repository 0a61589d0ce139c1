import { cheminDeFiche } from '../../socle/domain/chemin-de-fiche.ts'

export const cheminStructure = (id: string, nom: string): string => cheminDeFiche('/structures', id, nom)
