import type { Adresse, Contact, Coordonnees } from '../../../domain/formation.ts'
import { element, feuille, feuilles, noeuds } from './xml.ts'

const LIGNES_D_ADRESSE = 4
const LIGNES_DE_COORDONNEES = 3

export function ecrireAdresse(adresse: Adresse): string {
  const { position } = adresse
  return element('adresse', adresse.attributs, [
    feuille('denomination', adresse.denomination),
    ecrireLignes(adresse.lignes.length === 0 ? ['-'] : adresse.lignes, LIGNES_D_ADRESSE),
    feuille('codepostal', adresse.codePostal ?? '00000'),
    feuille('ville', adresse.ville ?? '-'),
    feuille('departement', adresse.departement),
    feuille('code-INSEE-commune', adresse.codeInsee),
    feuille('code-INSEE-canton', adresse.codeCanton),
    feuille('region', adresse.region),
    feuille('pays', adresse.pays),
    position &&
      element('geolocalisation', {}, [
        feuille('latitude', position.latitude),
        feuille('longitude', position.longitude),
      ]),
    noeuds(adresse.extras),
  ])
}

/** Adresse que le schéma exige mais que la formation n'a pas : la lecture la tient pour absente. */
export const ecrireAdresseExigee = (adresse: Adresse | undefined): string =>
  ecrireAdresse(adresse ?? { attributs: {}, lignes: [], extras: [] })

export function ecrireCoordonnees(coordonnees: Coordonnees): string {
  return element('coordonnees', coordonnees.attributs, [
    feuille('civilite', coordonnees.civilite),
    feuille('nom', coordonnees.nom),
    feuille('prenom', coordonnees.prenom),
    ecrireLignes(coordonnees.lignes, LIGNES_DE_COORDONNEES),
    coordonnees.adresse && ecrireAdresse(coordonnees.adresse),
    liste('telfixe', 'numtel', coordonnees.telephones),
    liste('portable', 'numtel', coordonnees.portables),
    liste('fax', 'numtel', coordonnees.fax),
    feuille('courriel', coordonnees.courriel),
    liste('web', 'urlweb', coordonnees.sites),
    noeuds(coordonnees.extras),
  ])
}

/** Contacts de ce nom ; `exige` : le schéma en veut au moins un, vide s'il le faut. */
export function ecrireContacts(nom: string, contacts: readonly Contact[], exige: boolean): readonly string[] {
  if (contacts.length === 0) return exige ? [element(nom, {}, [element('coordonnees', {}, [])])] : []
  return contacts.map((contact) =>
    element(nom, contact.attributs, [
      feuille('type-contact', contact.type),
      ecrireCoordonnees(contact.coordonnees),
      noeuds(contact.extras),
    ]),
  )
}

/** Un élément qui en répète un autre ; rien si la liste est vide. */
export function liste(nom: string, nomEnfant: string, valeurs: readonly string[]): string | undefined {
  return valeurs.length === 0 ? undefined : element(nom, {}, feuilles(nomEnfant, valeurs))
}

/** Au-delà du nombre permis, les lignes restantes tiennent dans la dernière : la lecture les déplie. */
function ecrireLignes(lignes: readonly string[], maximum: number): readonly (string | undefined)[] {
  const seules = lignes.slice(0, maximum - 1)
  const reste = lignes.slice(maximum - 1)
  return feuilles('ligne', reste.length === 0 ? seules : [...seules, reste.join('\n')])
}
