import { cheminDeFiche } from '../kernel/fiche.ts'

export const cheminDispositif = (id: string, nom: string): string => cheminDeFiche('/financements', id, nom)
