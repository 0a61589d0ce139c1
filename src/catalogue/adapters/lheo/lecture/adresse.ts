import { estCodeInsee } from '../../../../kernel/identifiants.ts'
import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import { regionActuelle } from '../../../../referentiels/index.ts'
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
  const adresse: Adresse = sansAbsents({
    attributs: attributsDe(element),
    denomination: texte(contexte, element, 'denomination'),
    lignes: lireLignes(element),
    codePostal: lireCodePostal(contexte, element),
    ville: texte(contexte, element, 'ville'),
    departement: codeNonNul(element, 'departement'),
    codeInsee: lireCodeInsee(contexte, element),
    codeCanton: codeNonNul(element, 'code-INSEE-canton'),
    region: lireRegion(element),
    pays: codeNonNul(element, 'pays'),
    position: lirePosition(contexte, element),
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

function lireRegion(parent: Element): string | undefined {
  const region = codeNonNul(parent, 'region')
  return region === undefined ? undefined : regionActuelle(region)
}

function codeNonNul(parent: Element, nom: string): string | undefined {
  const element = enfant(parent, nom)
  const valeur = element === undefined ? '' : texteDe(element).trim().toUpperCase()
  return /^[0-]*$/.test(valeur) ? undefined : valeur
}
