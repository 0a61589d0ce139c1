import { lireCourriels } from '../../kernel/courriel.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import { lireTelephones, type Telephone } from '../../platform/formats/index.ts'
import { libelleTable } from '../../referentiels/index.ts'
import type { Contact, Coordonnees, Formation } from '../domain/formation.ts'
import { type VueAdresse, vueAdresse } from './adresse.view.ts'
import { adressesUtiles } from './adresse-web.ts'

export interface VueContact {
  /** À quel titre (dict-type-contact) : « Accueil », « Référent handicap ». */
  readonly role?: string
  readonly nom?: string
  readonly lignes: readonly string[]
  readonly telephones: readonly Telephone[]
  readonly fax: readonly string[]
  readonly courriels: readonly string[]
  readonly sites: readonly string[]
  readonly adresse?: VueAdresse
}

/** À qui s'adresser pour une formation : ses contacts, sinon ceux de l'organisme, sinon son siège. */
export function contactsDeFormation({ contacts, organisme }: Formation): readonly VueContact[] {
  const siege = { attributs: {}, coordonnees: organisme.coordonnees, extras: [] }
  const sources = [contacts, organisme.contacts, [siege]].map(vuesContacts)
  return sources.find((vues) => vues.length > 0) ?? []
}

/** Les contacts joignables, sans doublon ; un contact sans nom ni moyen de le joindre n'est pas montré. */
export function vuesContacts(contacts: readonly Contact[]): readonly VueContact[] {
  const vues = contacts.map(vueContact).filter(estUtile)
  return [...new Map(vues.map((vue) => [cleDeContact(vue), vue])).values()]
}

export function vueContact({ type, coordonnees }: Pick<Contact, 'type' | 'coordonnees'>): VueContact {
  const role = type === undefined ? undefined : libelleTable('type-contact', type)
  const vue = vueCoordonnees(coordonnees)
  if (role === undefined) return vue
  const { nom, ...reste } = vue
  const sansRedite = { role, ...reste, lignes: vue.lignes.filter((ligne) => ligne !== role) }
  return nom === undefined || nom === role ? sansRedite : { ...sansRedite, nom }
}

function vueCoordonnees(coordonnees: Coordonnees): VueContact {
  const { civilite, prenom, nom, courriel } = coordonnees
  const entier = [civilite, prenom, nom].filter((partie) => partie !== undefined).join(' ')
  return sansAbsents({
    nom: entier === '' ? undefined : entier,
    lignes: coordonnees.lignes,
    telephones: vuesTelephones([...coordonnees.telephones, ...coordonnees.portables]),
    fax: coordonnees.fax,
    courriels: lireCourriels(courriel ?? ''),
    sites: adressesUtiles(coordonnees.sites),
    adresse: vueAdresse(coordonnees.adresse),
  })
}

export function vuesTelephones(numeros: readonly string[]): readonly Telephone[] {
  const lus = numeros.flatMap(lireTelephones)
  return [...new Map(lus.map((lu) => [lu.adresse ?? lu.texte, lu])).values()]
}

function estUtile(vue: VueContact): boolean {
  const joignable = vue.telephones.length > 0 || vue.courriels.length > 0 || vue.sites.length > 0
  return joignable || vue.nom !== undefined
}

function cleDeContact({ role, nom, telephones, courriels }: VueContact): string {
  return JSON.stringify([role, nom, telephones.map(({ texte }) => texte), courriels])
}
