import { transformer } from '../../../kernel/transformer.ts'
import { cheminMetier, type Metiers } from '../../../metiers/back-office.ts'
import type { IndexSuivi, SourceDeMoteur } from '../moteur-du-portail.ts'
import type { MetierIndexe } from './metier-indexe.ts'
import { releverMetiers, SANS_FORMATION } from './relever-metiers.ts'

type MetiersALire = Pick<Metiers, 'version' | 'parcourir' | 'tensions' | 'statistiques' | 'adresses'>

/** Les métiers, avec les formations que l'index des formations leur connaît, et leur difficulté à recruter. */
export function sourceMetiers(metiers: MetiersALire): SourceDeMoteur<MetierIndexe> {
  return {
    version: async (formations) => `${await metiers.version()}/${formations}`,
    parcourir: (_chantier, formations) => relever(metiers, formations()),
    plan: {
      nombre: async () => (await metiers.statistiques()).metiers,
      adresses: () =>
        transformer(metiers.adresses(), ({ codeRome, intitule, modifieLe }) => ({
          chemin: cheminMetier(codeRome, intitule),
          modifieeLe: modifieLe,
        })),
    },
  }
}

async function* relever(
  metiers: MetiersALire,
  formations: IndexSuivi | undefined,
): AsyncGenerator<MetierIndexe> {
  const releve = formations === undefined ? undefined : releverMetiers(formations)
  const tensions = await metiers.tensions()
  for await (const metier of metiers.parcourir()) {
    const tension = tensions.get(metier.codeRome)
    const mene = releve?.get(metier.codeRome) ?? SANS_FORMATION
    yield { metier, ...mene, ...(tension === undefined ? {} : { tension }) }
  }
}
