import { estCodeInsee } from '../../../../kernel/identifiants.ts'
import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import {
  departementDeCodePostal,
  departementDeInsee,
  reconnaitreDepartement,
  regionActuelle,
} from '../../../../referentiels/index.ts'
import type { Adresse } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { neDitRien } from '../texte/absence.ts'
import { texteSimple } from '../texte/texte-simple.ts'
import { texte } from './champs.ts'
import { type Contexte, signaler } from './contexte.ts'
import { attributsDe, enfant, enfants, texteDe } from './elements.ts'
import { lireExtras } from './extras.ts'
import { lirePosition } from './position.ts'

/** L'`adresse` de ce parent ; absente si elle ne dit que le pays (un flux écrit alors `-` et `00000`). */
export function lireAdresse(contexte: Contexte, parent: Element): Adresse | undefined {
  const element = enfant(parent, 'adresse')
  if (element === undefined) return undefined
  const codePostal = lireCodePostal(contexte, element)
  const codeInsee = lireCodeInsee(contexte, element)
  const departement = lireDepartement(contexte, element, { codePostal, codeInsee })
  const adresse: Adresse = sansAbsents({
    attributs: attributsDe(element),
    denomination: texte(contexte, element, 'denomination'),
    lignes: lireLignes(element),
    codePostal,
    ville: texte(contexte, element, 'ville'),
    departement,
    codeInsee,
    codeCanton: codeNonNul(element, 'code-INSEE-canton'),
    region: lireRegion(element),
    pays: codeNonNul(element, 'pays'),
    position: lirePosition(contexte, element, departement ?? departementDe({ codePostal, codeInsee })),
    extras: lireExtras(element, contexte.prefixes),
  })
  return estVide(adresse) ? undefined : adresse
}

function estVide(adresse: Adresse): boolean {
  const { attributs, lignes, extras, pays: _, ...reste } = adresse
  const listesVides = lignes.length === 0 && extras.length === 0 && Object.keys(attributs).length === 0
  return listesVides && Object.keys(reste).length === 0
}

/** Lignes d'adresse ; une ligne qui en contient plusieurs est dépliée. */
export function lireLignes(parent: Element): readonly string[] {
  return enfants(parent, 'ligne')
    .flatMap((element) => texteDe(element).split(/[\r\n]+|<br\s*\/?>/i))
    .map(texteSimple)
    .filter((ligne) => !neDitRien(ligne))
}

function lireCodePostal(contexte: Contexte, parent: Element): string | undefined {
  const element = enfant(parent, 'codepostal')
  const valeur = element === undefined ? '' : texteDe(element).replace(/\s/g, '')
  if (element === undefined || /^[0-]*$/.test(valeur)) return undefined
  if (/^\d{5}$/.test(valeur)) return valeur
  signaler(contexte, 'code-postal-invalide', { element, valeur })
  return /^\d{4}$/.test(valeur) ? `0${valeur}` : undefined
}

function lireCodeInsee(contexte: Contexte, parent: Element): string | undefined {
  const element = enfant(parent, 'code-INSEE-commune')
  const valeur = element === undefined ? '' : texteDe(element).trim().toUpperCase()
  if (element === undefined || /^[0-]*$/.test(valeur)) return undefined
  if (estCodeInsee(valeur)) return valeur
  signaler(contexte, 'commune-inconnue', { element, valeur })
  return undefined
}

interface Codes {
  readonly codePostal: string | undefined
  readonly codeInsee: string | undefined
}

/** Le département de la commune, sinon du code postal, s'ils le disent. */
function departementDe({ codePostal, codeInsee }: Codes): string | undefined {
  if (codeInsee !== undefined) return departementDeInsee(codeInsee)
  return codePostal === undefined ? undefined : departementDeCodePostal(codePostal)
}

/** « 9 », « FR-31 », « ARIÈGE », « 9 - Ariège » ; celui de l'adresse l'emporte sur un département qui la contredit. */
function lireDepartement(contexte: Contexte, parent: Element, codes: Codes): string | undefined {
  const element = enfant(parent, 'departement')
  const valeur = element === undefined ? '' : texteDe(element).trim()
  if (element === undefined || /^[0-]*$/.test(valeur) || neDitRien(valeur)) return undefined
  const lu = reconnaitreDepartement(valeur)
  const attendu = departementDe(codes)
  if (lu !== undefined && (attendu === undefined || lu === attendu)) return lu
  const outreMer = attendu !== undefined && /^9[78]$/.test(valeur) && attendu.startsWith(valeur)
  if (!outreMer) signaler(contexte, 'departement-douteux', { element, valeur })
  return attendu
}

function lireRegion(parent: Element): string | undefined {
  const region = codeNonNul(parent, 'region')
  return region === undefined ? undefined : regionActuelle(region)
}

function codeNonNul(parent: Element, nom: string): string | undefined {
  const element = enfant(parent, nom)
  const valeur = element === undefined ? '' : texteDe(element).trim().toUpperCase()
  return /^[0-]*$/.test(valeur) ? undefined : valeur
}
