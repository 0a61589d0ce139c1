import { horlogeSysteme } from '../src/kernel/horloge.ts'
import { semerMetiers } from '../src/metiers/index.ts'
import type { Ajouts } from '../src/portail/lancement.ts'
import { chargerCatalogue } from './catalogue.ts'
import { preparerFranceTravail } from './france-travail.ts'
import { lireMetiersDeDemonstration } from './metiers/metiers.ts'

/** Ce que `npm start` ajoute au portail pour qu'il montre tout : un faux France Travail, des métiers, un catalogue inventé. */
export function preparerDemonstration(): Ajouts {
  const { preparer, brancher } = preparerFranceTravail()
  return {
    preparer,
    semer: ({ pool }) => semerMetiers(pool, { lire: lireMetiersDeDemonstration, instant: horlogeSysteme() }),
    amorcer: async (cablage, config, avancement) => {
      brancher(cablage)
      await chargerCatalogue(cablage, config, avancement)
    },
  }
}
