import { lancer } from './portail/lancement.ts'

await lancer()
