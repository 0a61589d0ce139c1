import type { Commune, RepertoireCommunes } from './commune.ts'
import { departementDeCodePostal, regionActuelle } from './departements.ts'
import { plierNom, plierNomDeCommune, prolonge, suiteDe } from './nom-de-lieu.ts'

/** Ce qu'une adresse dit de sa commune ; codes de département et de région d'aujourd'hui. */
export interface IndicesDeCommune {
  readonly codeInsee?: string | undefined
  readonly codePostal?: string | undefined
  readonly ville?: string | undefined
  readonly departement?: string | undefined
  readonly region?: string | undefined
}

export type IndiceContredit = 'codeInsee' | 'codePostal' | 'ville'

export interface CommuneRetrouvee {
  readonly commune: Commune
  /** Faux : la plus peuplée de celles du code postal, faute de mieux. */
  readonly sure: boolean
  /** Ce qui désigne une autre commune. */
  readonly contredits: readonly IndiceContredit[]
  /** Vrai si deux des trois indications la désignent, et aucune autre commune. */
  readonly deuxLaDesignent: boolean
}

/**
 * La commune d'une adresse. Code Insee, code postal et ville la désignent chacun : deux d'accord l'emportent ; sinon le
 * département départage, puis le code Insee, la ville si elle est du département du code postal, le code postal. Un code
 * postal CEDEX n'est celui d'aucune commune : il ne dit que le département.
 */
export function retrouverCommune(
  indices: IndicesDeCommune,
  communes: RepertoireCommunes,
): CommuneRetrouvee | undefined {
  const evidente = communeEvidente(indices, communes)
  if (evidente !== undefined) return { commune: evidente, sure: true, contredits: [], deuxLaDesignent: true }
  const temoins = interroger(indices, communes)
  const [meilleur, ...autres] = candidates(indices, temoins, communes)
    .map((commune) => juger(commune, indices, temoins))
    .toSorted((a, b) => b.poids - a.poids)
  if (meilleur === undefined) return undefined
  const { commune, accords } = meilleur
  const contredits = INDICES.filter((indice) => accords[indice] === false)
  const nombre = nombreDAccords(accords)
  const deuxLaDesignent = nombre >= 2 && autres.every((autre) => nombreDAccords(autre.accords) < nombre)
  const seulePostale = temoins.postales.length === 1
  const sure = accords.codeInsee === true || accords.ville === true || seulePostale
  return { commune, sure, contredits, deuxLaDesignent }
}

/** Les trois indications s'accordent à la lettre : presque toutes les adresses d'un flux. */
function communeEvidente(
  { codeInsee = '', codePostal = '', ville = '' }: IndicesDeCommune,
  communes: RepertoireCommunes,
): Commune | undefined {
  const commune = communes.commune(codeInsee)
  if (commune?.codesPostaux.includes(codePostal) !== true) return undefined
  return ville.toLowerCase() === commune.nom.toLowerCase() ? commune : undefined
}

const INDICES: readonly IndiceContredit[] = ['codeInsee', 'codePostal', 'ville']

interface Temoins {
  readonly parInsee: Commune | undefined
  readonly postales: readonly Commune[]
  readonly nommees: readonly Commune[]
  readonly nom: string
  /** Départements que l'adresse dit, celui de la commune du code Insee compris. */
  readonly departements: readonly string[]
}

function interroger(indices: IndicesDeCommune, communes: RepertoireCommunes): Temoins {
  const { codeInsee, codePostal = '', ville = '', departement } = indices
  const parInsee = codeInsee === undefined ? undefined : communes.commune(codeInsee)
  const postales = communes.parCodePostal(codePostal)
  const dits = [
    ...postales.map((commune) => commune.departement),
    departementDeCodePostal(codePostal),
    departement,
    parInsee?.departement,
  ]
  return {
    parInsee,
    postales,
    nommees: communes.nommees(ville),
    nom: plierNomDeCommune(ville),
    departements: [...new Set(dits)].filter((code) => code !== undefined),
  }
}

function candidates(
  { ville, departement, region, codePostal }: IndicesDeCommune,
  { parInsee, postales, nommees, departements }: Temoins,
  communes: RepertoireCommunes,
): readonly Commune[] {
  const parNom =
    ville === undefined ? [] : departements.map((code) => communes.parNom(ville, code)).filter(estLa)
  const toutes = [...new Set([...(parInsee === undefined ? [] : [parInsee]), ...parNom, ...postales])]
  if (toutes.length > 0 || codePostal !== undefined) return toutes
  const regions = [departement === undefined ? undefined : regionActuelle(departement), region]
  return seuleNommee(nommees, departement === undefined ? [region, communes.regionPreferee] : regions)
}

/** La seule de ce nom dans la première région où il s'en trouve ; sans région, la seule de France. */
function seuleNommee(
  nommees: readonly Commune[],
  regions: readonly (string | undefined)[],
): readonly Commune[] {
  for (const region of regions.filter(estLa)) {
    const siennes = nommees.filter((commune) => commune.region === region)
    if (siennes.length > 0) return siennes.length === 1 ? siennes : []
  }
  return nommees.length === 1 ? nommees : []
}

const estLa = <Valeur>(valeur: Valeur | undefined): valeur is Valeur => valeur !== undefined

/** Vrai : désigne cette commune ; faux : en désigne une autre ; absent : ne dit rien. */
type Accords = Readonly<Record<IndiceContredit, boolean | undefined>>

function juger(commune: Commune, indices: IndicesDeCommune, temoins: Temoins) {
  const { codePostal, departement, region } = indices
  const { parInsee, postales, nommees, nom } = temoins
  const duDepartement =
    codePostal !== undefined && departementDeCodePostal(codePostal) === commune.departement
  const sien = plierNom(commune.nom)
  const deLaVille =
    nom === sien || suiteDe(sien, nom) !== undefined || (prolonge(nom, sien) && nommees.length === 0)
  const accords: Accords = {
    codeInsee: parInsee && parInsee === commune,
    codePostal:
      codePostal === undefined ? undefined : postales.length > 0 ? postales.includes(commune) : duDepartement,
    ville: deLaVille || (nommees.length > 0 ? false : undefined),
  }
  const poids =
    nombreDAccords(accords) +
    (departement === commune.departement ? 0.5 : 0) +
    (accords.codeInsee === true ? 0.4 : 0) +
    (nom === sien && duDepartement ? 0.3 : 0) +
    (accords.codePostal === true ? 0.2 : 0) +
    (region === commune.region ? 0.05 : 0)
  return { commune, accords, poids }
}

const nombreDAccords = (accords: Accords): number =>
  INDICES.filter((indice) => accords[indice] === true).length

type AdresseCorrigee = Pick<IndicesDeCommune, IndiceContredit>

/** Une commune sûre donne son code Insee, et remplace ce que deux indications contredisent. */
export function corrigerAdresse(
  ecrite: AdresseCorrigee,
  retrouvee: CommuneRetrouvee | undefined,
  communes: RepertoireCommunes | undefined,
): AdresseCorrigee {
  const { codeInsee, codePostal, ville } = ecrite
  if (retrouvee?.sure !== true) return ecrite
  const { commune, contredits, deuxLaDesignent } = retrouvee
  const remplace = (indice: IndiceContredit) => deuxLaDesignent && contredits.includes(indice)
  const [seul, autre] = commune.codesPostaux
  const sien = codeInsee !== undefined && communes?.commune(codeInsee) === commune
  return {
    codeInsee: sien ? codeInsee : commune.insee,
    codePostal: remplace('codePostal') ? (autre === undefined ? seul : undefined) : codePostal,
    ville: remplace('ville') ? commune.nom : ville,
  }
}
