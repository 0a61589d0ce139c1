import { lireInstance } from './lire-instance.ts'

/** L'instance livrée, telle que le portail la lit. */
export const instance = await lireInstance('instances/occitanie')
