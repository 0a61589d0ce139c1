import { estCodeInsee } from '../../../../kernel/identifiants.ts'
import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import {
  type CommuneRetrouvee,
  corrigerAdresse,
  departementDeCodePostal,
  departementDeInsee,
  reconnaitreDepartement,
  reconnaitreRegion,
  regionActuelle,
  regionDeDepartement,
  retrouverCommune,
} from '../../../../referentiels/index.ts'
import type { Adresse } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { texteSimple } from '../texte/texte-simple.ts'
import { estAbsent, texte } from './champs.ts'
import { lireCodePostalEtVille } from './code-postal.ts'
import { type Contexte, signaler } from './contexte.ts'
import { attributsDe, enfant, enfants, texteDe } from './elements.ts'
import { lireExtras } from './extras.ts'
import { lirePosition } from './position.ts'

/** L'`adresse` de ce parent ; absente si elle ne dit que le pays (un flux écrit alors `-` et `00000`). */
export function lireAdresse(contexte: Contexte, parent: Element): Adresse | undefined {
  const element = enfant(parent, 'adresse')
  if (element === undefined) return undefined
  const pays = codeNonNul(element, 'pays')
  const ecrite = lireEcrite(contexte, element)
  const retrouvee = estEtranger(pays) ? undefined : retrouver(contexte, element, ecrite)
  const { codePostal, ville, codeInsee } = corrigerAdresse(ecrite, retrouvee, contexte.communes)
  const attendu = retrouvee?.sure === true ? retrouvee.commune.departement : departementDe(ecrite)
  const departement = lireDepartement(contexte, element, { ...ecrite, attendu })
  const adresse: Adresse = sansAbsents({
    attributs: attributsDe(element),
    denomination: texte(contexte, element, 'denomination'),
    lignes: ecrite.lignes,
    codePostal,
    ville,
    departement,
    codeInsee,
    codeCanton: codeQuiDit(contexte, element, 'code-INSEE-canton'),
    region: lireRegion(contexte, element, { lue: ecrite.region, departement: departement ?? attendu }),
    pays,
    position: lirePosition(contexte, element, {
      departement: departement ?? attendu,
      commune: retrouvee?.commune,
      etranger: estEtranger(pays),
    }),
    extras: lireExtras(element, contexte.prefixes),
  })
  return estVide(adresse) ? undefined : adresse
}

const FRANCE = /^(?:F|FR|FRA|FRANCE|GP|MQ|GF|RE|YT|PM|BL|MF|WF|PF|NC)$/

export const estEtranger = (pays: string | undefined): boolean => pays !== undefined && !FRANCE.test(pays)

interface AdresseEcrite {
  readonly lignes: readonly string[]
  readonly codePostal: string | undefined
  readonly ville: string | undefined
  readonly codeInsee: string | undefined
  readonly departement: string | undefined
  readonly region: string | undefined
  /** Ce numéro de département est aussi celui de la région où il devrait être : il peut dire l'un ou l'autre. */
  readonly departementAmbigu: boolean
}

function lireEcrite(contexte: Contexte, element: Element): AdresseEcrite {
  const region = reconnaitreRegion(texteEnfant(element, 'region'))
  const departement = reconnaitreDepartement(texteEnfant(element, 'departement'))
  return {
    ...lireCodePostalEtVille(contexte, element, lireLignes(contexte, element)),
    codeInsee: lireCodeInsee(contexte, element),
    departement,
    region,
    departementAmbigu: estCodeDeRegion(departement, region ?? contexte.communes?.regionPreferee),
  }
}

const estCodeDeRegion = (departement: string | undefined, region: string | undefined): boolean =>
  departement !== undefined &&
  region !== undefined &&
  regionActuelle(departement) === region &&
  regionDeDepartement(departement) !== region

/** La commune de l'adresse, si un référentiel est là pour la trouver ; ce qui la contredit est signalé. */
function retrouver(
  contexte: Contexte,
  element: Element,
  ecrite: AdresseEcrite,
): CommuneRetrouvee | undefined {
  if (contexte.communes === undefined) return undefined
  const departement = ecrite.departementAmbigu ? undefined : ecrite.departement
  const retrouvee = retrouverCommune({ ...ecrite, departement }, contexte.communes)
  const contredits = retrouvee?.contredits ?? []
  if (contredits.length > 0)
    signaler(contexte, 'adresse-contradictoire', {
      element,
      champ: contredits.map((indice) => ELEMENTS[indice]).join(', '),
      valeur: [ecrite.codePostal, ecrite.ville, ecrite.codeInsee].filter(Boolean).join(' / '),
    })
  return retrouvee
}

const ELEMENTS = { codeInsee: 'code-INSEE-commune', codePostal: 'codepostal', ville: 'ville' }

function estVide(adresse: Adresse): boolean {
  const { attributs, lignes, extras, pays: _, ...reste } = adresse
  const listesVides = lignes.length === 0 && extras.length === 0 && Object.keys(attributs).length === 0
  return listesVides && Object.keys(reste).length === 0
}

/** Lignes d'adresse ; une ligne qui en contient plusieurs est dépliée. */
export function lireLignes(contexte: Contexte, parent: Element): readonly string[] {
  return enfants(parent, 'ligne').flatMap((element) =>
    texteDe(element)
      .split(/[\r\n]+|<br\s*\/?>/i)
      .map(texteSimple)
      .filter((ligne) => !estAbsent(contexte, element, ligne)),
  )
}

function lireCodeInsee(contexte: Contexte, parent: Element): string | undefined {
  const element = enfant(parent, 'code-INSEE-commune')
  const valeur = element === undefined ? '' : texteDe(element).trim().toUpperCase()
  if (element === undefined || /^[0-]*$/.test(valeur)) return undefined
  const { communes } = contexte
  if (estCodeInsee(valeur) && (communes === undefined || communes.commune(valeur) !== undefined))
    return valeur
  signaler(contexte, 'commune-inconnue', { element, valeur })
  return undefined
}

/** Le département de la commune, sinon du code postal, s'ils le disent. */
function departementDe({ codePostal, codeInsee }: AdresseEcrite): string | undefined {
  if (codeInsee !== undefined) return departementDeInsee(codeInsee)
  return codePostal === undefined ? undefined : departementDeCodePostal(codePostal)
}

interface DepartementEcrit {
  readonly departement: string | undefined
  readonly departementAmbigu: boolean
  /** Celui de la commune, ou du code postal. */
  readonly attendu: string | undefined
}

/** « 9 », « FR-31 », « ARIÈGE », « 9 - Ariège » ; celui de l'adresse l'emporte sur un département qui la contredit. */
function lireDepartement(
  contexte: Contexte,
  parent: Element,
  { departement: lu, departementAmbigu, attendu }: DepartementEcrit,
): string | undefined {
  const element = enfant(parent, 'departement')
  const valeur = texteEnfant(parent, 'departement')
  if (element === undefined || /^[0-]*$/.test(valeur) || estAbsent(contexte, element, valeur))
    return undefined
  if (lu !== undefined && (attendu === undefined ? !departementAmbigu : lu === attendu)) return lu
  const commun = attendu !== undefined && /^(?:20|9[78])$/.test(valeur) && debutDe(attendu) === valeur
  if (!commun) signaler(contexte, 'departement-douteux', { element, valeur })
  return attendu
}

/** « 97 » et « 20 » sont ceux de plusieurs départements. */
const debutDe = (departement: string): string =>
  /^2[AB]$/.test(departement) ? '20' : departement.slice(0, 2)

interface RegionEcrite {
  readonly lue: string | undefined
  readonly departement: string | undefined
}

/** « 76 », « 73 » (d'avant 2016), « FR-OCC », « Occitanie » ; celle du département l'emporte sur une région qui la contredit. */
function lireRegion(
  contexte: Contexte,
  parent: Element,
  { lue, departement }: RegionEcrite,
): string | undefined {
  const element = enfant(parent, 'region')
  const valeur = texteEnfant(parent, 'region')
  if (element === undefined || /^[0-]*$/.test(valeur) || estAbsent(contexte, element, valeur))
    return undefined
  const attendue = departement === undefined ? undefined : regionDeDepartement(departement)
  if (lue !== undefined && (attendue === undefined || lue === attendue)) return lue
  signaler(contexte, 'region-douteuse', { element, valeur })
  return attendue
}

function texteEnfant(parent: Element, nom: string): string {
  const element = enfant(parent, nom)
  return element === undefined ? '' : texteDe(element).trim()
}

function codeNonNul(parent: Element, nom: string): string | undefined {
  const valeur = texteEnfant(parent, nom).toUpperCase()
  return /^[0-]*$/.test(valeur) ? undefined : valeur
}

function codeQuiDit(contexte: Contexte, parent: Element, nom: string): string | undefined {
  const element = enfant(parent, nom)
  const code = codeNonNul(parent, nom)
  return element === undefined || code === undefined || estAbsent(contexte, element, code) ? undefined : code
}
