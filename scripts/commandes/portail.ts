import { lancer } from '../../src/lancement.ts'
import { chargerDemonstration } from '../demonstration.ts'

await lancer(chargerDemonstration)
