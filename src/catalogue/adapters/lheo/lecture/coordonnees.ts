import { examinerCourriels } from '../../../../kernel/courriel.ts'
import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import { estNumeroDeRemplissage, lireTelephones as lireNumeros } from '../../../../platform/formats/index.ts'
import type { Contact, Coordonnees } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { lireAdresse, lireLignes } from './adresse.ts'
import { code, lireTexte, texte } from './champs.ts'
import { type Contexte, signaler } from './contexte.ts'
import { attributsDe, enfant, enfants } from './elements.ts'
import { lireExtras } from './extras.ts'
import { lireSites } from './sites.ts'

const COORDONNEES_VIDES: Coordonnees = {
  attributs: {},
  lignes: [],
  telephones: [],
  portables: [],
  fax: [],
  sites: [],
  extras: [],
}

/** Les `coordonnees` de ce parent ; vides si elles manquent. */
export function lireCoordonnees(contexte: Contexte, parent: Element | undefined): Coordonnees {
  const element = parent === undefined ? undefined : enfant(parent, 'coordonnees')
  if (element === undefined) return COORDONNEES_VIDES
  return sansAbsents({
    attributs: sansNumeroVide(attributsDe(element)),
    civilite: texte(contexte, element, 'civilite'),
    nom: texte(contexte, element, 'nom'),
    prenom: texte(contexte, element, 'prenom'),
    lignes: lireLignes(contexte, element),
    adresse: lireAdresse(contexte, element),
    telephones: lireTelephones(contexte, element, 'telfixe'),
    portables: lireTelephones(contexte, element, 'portable'),
    fax: lireTelephones(contexte, element, 'fax'),
    courriel: lireCourriel(contexte, element),
    sites: lireSites(contexte, enfant(element, 'web')),
    extras: lireExtras(element, contexte.prefixes),
  })
}

/** Les contacts de ce nom qui disent quelque chose. */
export function lireContacts(contexte: Contexte, parent: Element, nom: string): readonly Contact[] {
  return enfants(parent, nom)
    .map((element) => lireContact(contexte, element))
    .filter((contact) => !estVide(contact))
}

function lireContact(contexte: Contexte, element: Element): Contact {
  return sansAbsents({
    attributs: attributsDe(element),
    type: code(contexte, element, ['type-contact', 'type-contact']),
    coordonnees: lireCoordonnees(contexte, element),
    extras: lireExtras(element, contexte.prefixes),
  })
}

const sansNumeroVide = (attributs: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const { numero, ...autres } = attributs
  return numero === undefined || numero.trim() === '' ? autres : attributs
}

function estVide({ attributs, type, coordonnees, extras }: Contact): boolean {
  const rien = type === undefined && extras.length === 0 && Object.keys(attributs).length === 0
  return rien && Object.values(coordonnees).every((valeur) => Object.keys(valeur).length === 0)
}

/** Numéros sous `nom/numtel`, gardés comme ils sont écrits ; un numéro incomplet est gardé avec une anomalie. */
function lireTelephones(contexte: Contexte, parent: Element, nom: string): readonly string[] {
  const element = enfant(parent, nom)
  if (element === undefined) return []
  return enfants(element, 'numtel').flatMap((numtel) => {
    const numero = lireTexte(contexte, numtel)
    const lus = numero === undefined ? [] : lireNumeros(numero)
    if (numero === undefined) return []
    if (/^[0\s.]*$/.test(numero) || estNumeroDeRemplissage(numero)) {
      signaler(contexte, 'remplissage', { element: numtel, champ: nom, valeur: numero })
      return []
    }
    const correct = lus.length > 0 && lus.every(({ adresse }) => adresse !== undefined)
    if (!correct) signaler(contexte, 'telephone-invalide', { element: numtel, champ: nom, valeur: numero })
    return lus.length === 0 ? [] : [numero]
  })
}

/** Le texte de l'élément, ou la seule adresse qu'il dit ; « nc@nc.fr » ne dit rien. */
function lireCourriel(contexte: Contexte, parent: Element): string | undefined {
  const element = enfant(parent, 'courriel')
  const ecrit = element === undefined ? undefined : lireTexte(contexte, element)
  if (element === undefined || ecrit === undefined) return undefined
  const { adresses, douteux, remplissages } = examinerCourriels(ecrit)
  for (const valeur of remplissages) signaler(contexte, 'remplissage', { element, valeur })
  if (douteux || (adresses.length === 0 && remplissages.length === 0))
    signaler(contexte, 'courriel-invalide', { element, valeur: ecrit })
  const [seule, autre] = adresses
  if (seule !== undefined) return autre === undefined && !douteux ? seule : ecrit
  return remplissages.length > 0 && !douteux ? undefined : ecrit
}
