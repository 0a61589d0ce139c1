import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import type {
  Action,
  Domaine,
  Formation,
  OrganismeResponsable,
  SousModule,
} from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { lireAction } from './action.ts'
import { lireCertifications, lireTypesFormation } from './certification.ts'
import { booleen, code, html, texte, textes } from './champs.ts'
import { type Contexte, signaler } from './contexte.ts'
import { lireContacts } from './coordonnees.ts'
import { attributsDe, enfant, enfants } from './elements.ts'
import { lireExtras, valeurExtra } from './extras.ts'
import { lireCodesRome, lireFormacodes } from './identifiants.ts'
import { lireOrganisme } from './organisme.ts'
import { lireUrls } from './sites.ts'
import { verifierAttributs, verifierElements } from './verifier-elements.ts'

const NIVEAU_NON_COMMUNIQUE = '0'

/** Lit une formation ; absente, avec une anomalie de gravité `rejet`, s'il lui manque l'essentiel. */
export function lireFormation(contexte: Contexte, element: Element): Formation | undefined {
  const essentiel = lireEssentiel(contexte, element)
  if (essentiel === undefined) return undefined
  verifierElements(contexte, element)
  verifierAttributs(contexte, element)
  const extras = lireExtras(element, contexte.prefixes)
  const modulesPrerequis = enfant(element, 'modules-prerequis')
  return sansAbsents({
    numero: contexte.numero,
    attributs: attributsDe(element),
    ...essentiel,
    ...lireTextes(contexte, element),
    ...lireClassement(contexte, element),
    contacts: lireContacts(contexte, element, 'contact-formation'),
    certifications: lireCertifications(contexte, element),
    typesFormation: lireTypesFormation(contexte, element),
    urls: lireUrls(contexte, element, 'url-formation'),
    identifiantModule: texte(contexte, element, 'identifiant-module'),
    sousModules: lireSousModules(contexte, element),
    modulesPrerequis:
      modulesPrerequis === undefined ? [] : textes(contexte, modulesPrerequis, 'reference-module'),
    carif: valeurExtra(extras, 'numero-CARIF'),
    extras,
  })
}

/** Ce sans quoi une formation ne peut pas être publiée. */
interface Essentiel {
  readonly intitule: string
  readonly actions: readonly Action[]
  readonly organisme: OrganismeResponsable
}

function lireEssentiel(contexte: Contexte, element: Element): Essentiel | undefined {
  const intitule = texte(contexte, element, 'intitule-formation')
  if (intitule === undefined) signaler(contexte, 'intitule-absent', { element, champ: 'intitule-formation' })
  const actions = enfants(element, 'action').map((action) => lireAction(contexte, action))
  if (actions.length === 0) signaler(contexte, 'action-absente', { element, champ: 'action' })
  const organisme = lireOrganisme(contexte, element)
  if (organisme === undefined) {
    signaler(contexte, 'organisme-absent', { element, champ: 'organisme-formation-responsable' })
  }
  if (intitule === undefined || actions.length === 0 || organisme === undefined) return undefined
  return { intitule, actions, organisme }
}

function lireTextes(contexte: Contexte, element: Element) {
  return {
    objectif: html(contexte, element, 'objectif-formation'),
    resultatsAttendus: html(contexte, element, 'resultats-attendus'),
    contenu: html(contexte, element, 'contenu-formation'),
  }
}

function lireClassement(contexte: Contexte, element: Element) {
  const certifiante = booleen(contexte, element, 'certifiante')
  if (certifiante === undefined) signaler(contexte, 'valeur-absente', { element, champ: 'certifiante' })
  return {
    domaine: lireDomaine(contexte, enfant(element, 'domaine-formation')),
    certifiante: certifiante === true,
    parcours: code(contexte, element, ['parcours-de-formation', 'type-parcours']),
    niveauEntree: lireNiveau(contexte, element, 'code-niveau-entree'),
    niveauSortie: lireNiveau(contexte, element, 'code-niveau-sortie'),
    objectifGeneral: code(contexte, element, ['objectif-general-formation', 'AIS']),
    positionnement: code(contexte, element, ['positionnement', 'type-positionnement']),
  }
}

/** Le code 0 dit « information non communiquée ». */
function lireNiveau(contexte: Contexte, element: Element, nom: string): string | undefined {
  const niveau = code(contexte, element, [nom, 'niveaux'])
  return niveau === NIVEAU_NON_COMMUNIQUE ? undefined : niveau
}

function lireDomaine(contexte: Contexte, element: Element | undefined): Domaine {
  if (element === undefined) return { formacodes: [], nsf: [], rome: [], extras: [] }
  return {
    formacodes: lireFormacodes(contexte, element, 'code-FORMACODE'),
    nsf: textes(contexte, element, 'code-NSF'),
    rome: lireCodesRome(contexte, element),
    extras: lireExtras(element, contexte.prefixes),
  }
}

const MODULE_INCONNU = '0'

function lireSousModules(contexte: Contexte, element: Element): readonly SousModule[] {
  const parent = enfant(element, 'sous-modules')
  if (parent === undefined) return []
  return enfants(parent, 'sous-module').flatMap((sousModule) => {
    const reference = texte(contexte, sousModule, 'reference-module')
    if (reference === undefined) return []
    const type = code(contexte, sousModule, ['type-module', 'type-module']) ?? MODULE_INCONNU
    return [{ reference, type, extras: lireExtras(sousModule, contexte.prefixes) }]
  })
}
