import type { EtatDesChiffres } from '../domain/etat-des-chiffres.ts'
import type { ChiffreDePeriode, Marche, SalairesDeFamille, TerritoireMarche } from '../domain/marche.ts'
import type { Releve } from '../domain/releve.ts'
import {
  INDICATEURS,
  type Indicateur,
  type Serie,
  type SourceFranceTravail,
  type Sujet,
} from '../domain/source-france-travail.ts'
import type { Releveur } from './relever.ts'

export interface DependancesMarche {
  readonly source: Pick<SourceFranceTravail, 'indicateur' | 'salaires'>
  readonly series: Releveur<readonly Serie[]>
  readonly salaires: Releveur<readonly SalairesDeFamille[]>
  readonly demonstration: boolean
}

type Chiffres = Pick<Marche, 'offres' | 'demandeurs' | 'demandeursA' | 'embauches' | 'difficulte'>

/** Les chiffres d'un métier dans un territoire ; chaque indicateur est relevé à part, ensemble ils attendent le temps d'un. */
export async function lireMarche(
  deps: DependancesMarche,
  codeRome: string,
  territoire: TerritoireMarche,
): Promise<Marche> {
  const sujet: Sujet = { codeRome, territoire }
  const indicateurs = INDICATEURS.map((indicateur) => releverIndicateur(deps, indicateur, sujet))
  const [salaires, ...releves] = await Promise.all([
    deps.salaires.relever(cleDuReleve('salaires', sujet), () => deps.source.salaires(sujet)),
    ...indicateurs,
  ])
  return {
    territoire,
    demonstration: deps.demonstration,
    ...etatDEnsemble([...releves, salaires]),
    ...chiffresDe(releves),
    salaires: valeurDe(salaires) ?? [],
  }
}

/** La difficulté à recruter seule, gardée sous la même clé que pour les pages. */
export function lireDifficulte(
  deps: Pick<DependancesMarche, 'source' | 'series'>,
  codeRome: string,
  territoire: TerritoireMarche,
): Promise<Releve<readonly Serie[]>> {
  return releverIndicateur(deps, 'difficulte', { codeRome, territoire })
}

function releverIndicateur(
  { source, series }: Pick<DependancesMarche, 'source' | 'series'>,
  indicateur: Indicateur,
  sujet: Sujet,
): Promise<Releve<readonly Serie[]>> {
  return series.relever(cleDuReleve(indicateur, sujet), () => source.indicateur(indicateur, sujet))
}

const cleDuReleve = (nom: Indicateur | 'salaires', { codeRome, territoire }: Sujet) =>
  `${nom}:${codeRome}:${territoire.type}:${territoire.code}`

/** Un indicateur peut porter plusieurs nomenclatures : on ne les additionne jamais, elles se recouvrent. */
function chiffresDe(releves: readonly Releve<readonly Serie[]>[]): Chiffres {
  const chiffres = (indicateur: Indicateur, nomenclature: string): readonly ChiffreDePeriode[] => {
    const releve = releves[INDICATEURS.indexOf(indicateur)]
    const series = releve === undefined ? undefined : valeurDe(releve)
    return series?.find((serie) => serie.nomenclature === nomenclature)?.chiffres ?? []
  }
  return {
    offres: chiffres('offres', 'TOFF'),
    demandeurs: chiffres('demandeurs', 'ABC'),
    demandeursA: chiffres('demandeurs', 'A'),
    embauches: chiffres('embauches', 'TOUT-TOUTE'),
    difficulte: chiffres('difficulte', 'PERSPECTIVE'),
  }
}

function valeurDe<T>(releve: Releve<T>): T | undefined {
  return releve.etat === 'frais' || releve.etat === 'ancien' ? releve.valeur : undefined
}

interface EtatDEnsemble {
  readonly etat: EtatDesChiffres
  readonly releveLe?: Date
}

/** Des relevés ont l'âge du plus vieux ; il suffit qu'un manque ou soit ancien pour que l'ensemble ne soit pas à jour. */
function etatDEnsemble(releves: readonly Releve<unknown>[]): EtatDEnsemble {
  const dates = releves.flatMap((releve) => (releve.etat === 'indisponible' ? [] : [releve.obtenuLe]))
  const [releveLe] = dates.sort((a, b) => a.getTime() - b.getTime())
  if (releveLe === undefined) return { etat: 'indisponibles' }
  const aJour = releves.every(({ etat }) => etat === 'frais' || etat === 'sans-donnee')
  return { etat: aJour ? 'a-jour' : 'anciens', releveLe }
}
