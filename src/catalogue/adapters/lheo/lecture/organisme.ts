import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import type { OrganismeFormateur, OrganismeResponsable } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { lireReferences } from './certification.ts'
import { html, texte } from './champs.ts'
import { type Contexte, signaler } from './contexte.ts'
import { lireContacts, lireCoordonnees } from './coordonnees.ts'
import { attributsDe, enfant } from './elements.ts'
import { lireExtras, valeurExtra } from './extras.ts'
import { lireFormacodes, lireNumeroActivite, lireSiret, lireUai } from './identifiants.ts'

const SIRET = 'SIRET-organisme-formation'

/** L'organisme responsable de la formation ; absent s'il manque ou n'a pas de nom. */
export function lireOrganisme(contexte: Contexte, formation: Element): OrganismeResponsable | undefined {
  const element = enfant(formation, 'organisme-formation-responsable')
  if (element === undefined) return undefined
  const raisonSociale = texte(contexte, element, 'raison-sociale')
  const nom = texte(contexte, element, 'nom-organisme') ?? raisonSociale
  if (nom === undefined) return undefined
  const extras = lireExtras(element, contexte.prefixes)
  const potentiel = enfant(element, 'potentiel')
  if (enfant(element, SIRET) === undefined) signaler(contexte, 'valeur-absente', { element, champ: SIRET })
  return sansAbsents({
    numero: numeroDe(element),
    attributs: attributsDe(element),
    numeroActivite: lireNumeroActivite(contexte, element),
    siret: lireSiret(contexte, element, SIRET),
    nom,
    raisonSociale,
    coordonnees: lireCoordonnees(contexte, enfant(element, 'coordonnees-organisme')),
    contacts: lireContacts(contexte, element, 'contact-organisme'),
    renseignements: html(contexte, element, 'renseignements-specifiques'),
    potentiel: potentiel === undefined ? [] : lireFormacodes(contexte, potentiel, 'code-FORMACODE'),
    uai: lireUai(contexte, element, 'code-UAI-organisme-formation'),
    categorie: valeurExtra(extras, 'code-categorie-organisme'),
    extras,
  })
}

export function lireFormateur(contexte: Contexte, element: Element): OrganismeFormateur {
  const potentiel = enfant(element, 'potentiel')
  return sansAbsents({
    numero: numeroDe(element),
    attributs: attributsDe(element),
    siret: lireSiret(contexte, element, 'SIRET-formateur'),
    raisonSociale: texte(contexte, element, 'raison-sociale-formateur'),
    contacts: lireContacts(contexte, element, 'contact-formateur'),
    potentiel: potentiel === undefined ? [] : lireFormacodes(contexte, potentiel, 'code-FORMACODE'),
    uai: lireUai(contexte, element, 'code-UAI-formateur'),
    certifications: lireReferences(contexte, element),
    extras: lireExtras(element, contexte.prefixes),
  })
}

/** L'attribut `numero` ; absent s'il est vide. */
export function numeroDe(element: Element): string | undefined {
  const numero = element.attributs.numero?.trim()
  return numero === '' ? undefined : numero
}
