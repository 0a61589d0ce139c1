import { lancer } from '../../src/lancement.ts'
import { chargerDemonstration } from '../demonstration.ts'
import { franceTravailDeDemonstration } from '../france-travail-de-demonstration.ts'

const franceTravail = franceTravailDeDemonstration()

await lancer(async (cablage, config, avancement) => {
  franceTravail.nommer(cablage.metiers)
  await chargerDemonstration(cablage, config, avancement)
}, franceTravail.preparer)
