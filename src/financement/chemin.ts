import { cheminDeFiche } from '../contenu/back-office.ts'

export const cheminDispositif = (id: string, nom: string): string => cheminDeFiche('/financements', id, nom)
