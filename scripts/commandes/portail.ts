import { chargerDemonstration } from '../../demonstration/catalogue.ts'
import { franceTravailDeDemonstration } from '../../demonstration/france-travail.ts'
import { lancer } from '../../src/portail/lancement.ts'

const franceTravail = franceTravailDeDemonstration()

await lancer(async (cablage, config, avancement) => {
  franceTravail.brancher(cablage)
  await chargerDemonstration(cablage, config, avancement)
}, franceTravail.preparer)
