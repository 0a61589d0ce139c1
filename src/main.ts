import { lancer } from './lancement.ts'

await lancer()
