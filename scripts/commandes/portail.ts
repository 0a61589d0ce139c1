import { lancer } from '../../src/lancement.ts'
import { chargerDemonstration } from '../demonstration.ts'
import { franceTravailDeDemonstration } from '../france-travail-de-demonstration.ts'

const franceTravail = franceTravailDeDemonstration()

await lancer(async (cablage, config, avancement) => {
  franceTravail.brancher(cablage)
  await chargerDemonstration(cablage, config, avancement)
}, franceTravail.preparer)
