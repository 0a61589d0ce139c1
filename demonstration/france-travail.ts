import type { Ajouts } from '../src/portail/lancement.ts'
import type { Cablage } from '../src/portail/wiring.ts'
import { demarrerFauxFranceTravail, IDENTIFIANTS } from './faux-france-travail/serveur.ts'

/** Le faux service et le portail sont le même processus : rien à retenir. */
const SANS_RETENUE = 1_000

interface FranceTravail {
  /** Sans identifiants, met le portail devant un faux France Travail ; avec, ou si l'exploitant n'en veut pas, ne fait rien. */
  readonly preparer: Ajouts['preparer']
  /** Donne aux offres inventées les intitulés du répertoire et les communes du portail, dès qu'ils sont ouverts. */
  readonly brancher: (cablage: Branchement) => void
}

type Branchement = Pick<Cablage, 'metiers' | 'communes'>

export function preparerFranceTravail(): FranceTravail {
  let branche: Branchement | undefined
  return {
    preparer: async (config, ouvertures) => {
      if (config.franceTravail !== undefined || !config.franceTravailDemonstration) return config
      const faux = await demarrerFauxFranceTravail({
        appelsParSeconde: SANS_RETENUE,
        nommer: (codeRome) => nomsDuMetier(branche, codeRome),
        communes: () => branche?.communes ?? [],
      })
      ouvertures.defer(faux.fermer)
      const { urlAuth, urlApi } = faux
      const acces = { urlAuth, urlApi, ...IDENTIFIANTS, appelsParSeconde: SANS_RETENUE }
      return { ...config, franceTravail: { ...acces, demonstration: true } }
    },
    brancher: (cablage) => {
      branche = cablage
    },
  }
}

async function nomsDuMetier(branche: Branchement | undefined, codeRome: string): Promise<readonly string[]> {
  const metier = await branche?.metiers.metier(codeRome)
  return metier === undefined ? [] : [metier.intitule, ...metier.appellations.map(({ libelle }) => libelle)]
}
