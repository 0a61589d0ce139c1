import type { Preparation } from '../src/lancement.ts'
import type { Metiers } from '../src/metiers/index.ts'
import { demarrerFauxFranceTravail, IDENTIFIANTS } from './faux-france-travail/serveur.ts'

/** Le faux service et le portail sont le même processus : rien à retenir. */
const SANS_RETENUE = 1_000

interface Demonstration {
  /** Sans identifiants, met le portail devant un faux France Travail ; avec, ou si l'exploitant n'en veut pas, ne fait rien. */
  readonly preparer: Preparation
  /** Les offres inventées portent l'intitulé de leur métier dès que le répertoire est ouvert. */
  readonly nommer: (metiers: Pick<Metiers, 'metier'>) => void
}

export function franceTravailDeDemonstration(): Demonstration {
  let metiers: Pick<Metiers, 'metier'> | undefined
  return {
    preparer: async (config, ouvertures) => {
      if (config.franceTravail !== undefined || !config.franceTravailDemonstration) return config
      const faux = await demarrerFauxFranceTravail({
        appelsParSeconde: SANS_RETENUE,
        nommer: async (codeRome) => (await metiers?.metier(codeRome))?.intitule,
      })
      ouvertures.defer(faux.fermer)
      const { urlAuth, urlApi } = faux
      const acces = { urlAuth, urlApi, ...IDENTIFIANTS, appelsParSeconde: SANS_RETENUE }
      return { ...config, franceTravail: { ...acces, demonstration: true } }
    },
    nommer: (ouverts) => {
      metiers = ouverts
    },
  }
}
