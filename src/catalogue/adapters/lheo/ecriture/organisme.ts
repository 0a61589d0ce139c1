import type { OrganismeFormateur, OrganismeResponsable } from '../../../domain/formation.ts'
import { ecrirePotentiel, ecrireReference, ecrireSiretExige, ecrireUai } from './codes.ts'
import { ecrireContacts, ecrireCoordonnees } from './coordonnees.ts'
import { extrasOrganisme } from './extras.ts'
import { element, feuille, noeuds, texteExige } from './xml.ts'

const ACTIVITE_INCONNUE = '00000000000'

export function ecrireOrganisme(organisme: OrganismeResponsable): string {
  return element('organisme-formation-responsable', avecNumero(organisme), [
    feuille('numero-activite', organisme.numeroActivite ?? ACTIVITE_INCONNUE),
    ecrireSiretExige('SIRET-organisme-formation', organisme.siret),
    feuille('nom-organisme', organisme.nom),
    texteExige('raison-sociale', organisme.raisonSociale),
    element('coordonnees-organisme', {}, [ecrireCoordonnees(organisme.coordonnees)]),
    ecrireContacts('contact-organisme', organisme.contacts, true),
    feuille('renseignements-specifiques', organisme.renseignements),
    ecrirePotentiel(organisme.potentiel),
    ecrireUai('code-UAI-organisme-formation', organisme.uai),
    noeuds(extrasOrganisme(organisme)),
  ])
}

export function ecrireFormateur(formateur: OrganismeFormateur): string {
  return element('organisme-formateur', avecNumero(formateur), [
    ecrireSiretExige('SIRET-formateur', formateur.siret),
    texteExige('raison-sociale-formateur', formateur.raisonSociale),
    ecrireContacts('contact-formateur', formateur.contacts, false),
    ecrirePotentiel(formateur.potentiel),
    ecrireUai('code-UAI-formateur', formateur.uai),
    formateur.certifications.map(ecrireReference),
    noeuds(formateur.extras),
  ])
}

/** Les attributs, avec le numéro même s'il n'y était pas. */
export function avecNumero({
  numero,
  attributs,
}: {
  readonly numero?: string
  readonly attributs: Readonly<Record<string, string>>
}): Readonly<Record<string, string>> {
  return numero === undefined ? attributs : { ...attributs, numero: attributs.numero ?? numero }
}
