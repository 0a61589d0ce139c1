import { preparerDemonstration } from '../../demonstration/index.ts'
import { lancer } from '../../src/portail/lancement.ts'

await lancer(preparerDemonstration())
