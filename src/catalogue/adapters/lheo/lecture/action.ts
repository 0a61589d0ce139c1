import type { Action, Enseignement, Equipement, Financeur, LieuFormation } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { lireAdresse } from './adresse.ts'
import { booleen, code, entier, html, nombre, texte, textes } from './champs.ts'
import { type Contexte, signaler } from './contexte.ts'
import { lireCoordonnees } from './coordonnees.ts'
import { lireDate } from './dates.ts'
import { attributsDe, enfant, enfants, sansAbsents } from './elements.ts'
import { lireExtras } from './extras.ts'
import { interpreterExtrasAction, programmeFinanceur } from './extras-interpretes.ts'
import { lireFormacodes, lireSiret, lireUai } from './identifiants.ts'
import { lireFormateur, numeroDe } from './organisme.ts'
import { lireSessions, signalerSessionsVides } from './session.ts'
import { lireUrls } from './sites.ts'
import { verifierElements } from './verifier-elements.ts'

const ENTREES_PERMANENTES = '1'

/** Une action : lieu, public, financement, prix et durée ; ses dates sont dans ses sessions. */
export function lireAction(contexte: Contexte, element: Element): Action {
  const sessions = lireSessions(contexte, element)
  const extras = lireExtras(element, contexte.prefixes)
  const adresseInformation = enfant(element, 'adresse-information')
  const action: Action = sansAbsents({
    numero: numeroDe(element),
    attributs: attributsDe(element),
    ...lireModalites(contexte, element),
    lieux: enfants(element, 'lieu-de-formation').map((lieu) => lireLieu(contexte, lieu)),
    urls: lireUrls(contexte, element, 'url-action'),
    sessions,
    adresseInformation: adresseInformation && lireAdresse(contexte, adresseInformation),
    datesInformation: lireDatesInformation(contexte, element),
    ...lireAccueil(contexte, element),
    ...lireCouts(contexte, element),
    organismesFormateurs: enfants(element, 'organisme-formateur').map((formateur) =>
      lireFormateur(contexte, formateur),
    ),
    financeurs: lireFinanceurs(contexte, element),
    enseignements: lireEnseignements(contexte, element),
    ...interpreterExtrasAction(
      extras,
      sessions.flatMap((session) => session.cycles),
    ),
    extras,
  })
  verifierElements(contexte, element)
  verifierAction(contexte, element, action)
  return action
}

function lireModalites(contexte: Contexte, element: Element) {
  return {
    rythme: html(contexte, element, 'rythme-formation'),
    publics: lireFormacodes(contexte, element, 'code-public-vise'),
    infoPublics: texte(contexte, element, 'info-public-vise'),
    niveauEntreeObligatoire: booleen(contexte, element, 'niveau-entree-obligatoire'),
    modalitesAlternance: html(contexte, element, 'modalites-alternance'),
    modalitesEnseignement: code(contexte, element, ['modalites-enseignement', 'modalites-enseignement']),
    conditions: html(contexte, element, 'conditions-specifiques'),
    priseEnChargePossible: booleen(contexte, element, 'prise-en-charge-frais-possible'),
    entreesPermanentes:
      code(contexte, element, ['modalites-entrees-sorties', 'modalites-es']) === ENTREES_PERMANENTES,
    dureeCycle: entier(contexte, element, 'duree-cycle'),
    modalitesRecrutement: html(contexte, element, 'modalites-recrutement'),
    modalitesPedagogiques: texte(contexte, element, 'modalites-pedagogiques'),
    codesModalitesPedagogiques: lireFormacodes(contexte, element, 'code-modalite-pedagogique'),
  }
}

function lireAccueil(contexte: Contexte, element: Element) {
  return {
    restauration: texte(contexte, element, 'restauration'),
    hebergement: texte(contexte, element, 'hebergement'),
    transport: texte(contexte, element, 'transport'),
    accesHandicapes: texte(contexte, element, 'acces-handicapes'),
    langues: textes(contexte, element, 'langue-formation').map((langue) => langue.toLowerCase()),
    equipements: enfants(element, 'equipement').map((equipement) => lireEquipement(contexte, equipement)),
  }
}

function lireCouts(contexte: Contexte, element: Element) {
  return {
    fraisRestants: texte(contexte, element, 'frais-restants'),
    perimetreRecrutement: code(contexte, element, ['code-perimetre-recrutement', 'perimetre-recrutement']),
    infosPerimetre: texte(contexte, element, 'infos-perimetre-recrutement'),
    prixHoraire: nombre(contexte, element, 'prix-horaire-TTC'),
    prixTotal: nombre(contexte, element, 'prix-total-TTC'),
    dureeIndicative: texte(contexte, element, 'duree-indicative'),
    heuresCentre: entier(contexte, element, 'nombre-heures-centre'),
    heuresEntreprise: entier(contexte, element, 'nombre-heures-entreprise'),
    heuresTotal: entier(contexte, element, 'nombre-heures-total'),
    detailPriseEnCharge: texte(contexte, element, 'detail-conditions-prise-en-charge'),
    conventionnee: booleen(contexte, element, 'conventionnement'),
    dureeConventionnee: entier(contexte, element, 'duree-conventionnee'),
  }
}

function lireLieu(contexte: Contexte, element: Element): LieuFormation {
  const coordonnees = lireCoordonnees(contexte, element)
  const adresse = coordonnees.adresse
  if (adresse !== undefined && adresse.position === undefined) {
    signaler(contexte, 'geolocalisation-absente', { element, valeur: adresse.ville ?? '' })
  }
  return sansAbsents({
    attributs: attributsDe(element),
    siret: lireSiret(contexte, element, 'SIRET-lieu-formation'),
    uai: lireUai(element, 'code-UAI-lieu-formation'),
    coordonnees,
    extras: lireExtras(element, contexte.prefixes),
  })
}

function lireDatesInformation(contexte: Contexte, element: Element): Action['datesInformation'] {
  return enfants(element, 'date-information')
    .map((dateInformation) => lireDate(contexte, enfant(dateInformation, 'date')))
    .filter(({ type }) => type !== 'inconnue')
}

function lireFinanceurs(contexte: Contexte, action: Element): readonly Financeur[] {
  return enfants(action, 'organisme-financeur').flatMap((element) => {
    const financeur = code(contexte, element, ['code-financeur', 'financeurs'])
    if (financeur === undefined) return []
    const extras = lireExtras(element, contexte.prefixes)
    return [
      sansAbsents({
        attributs: attributsDe(element),
        code: financeur,
        places: entier(contexte, element, 'nb-places-financees'),
        programme: programmeFinanceur(extras),
        extras,
      }),
    ]
  })
}

function lireEnseignements(contexte: Contexte, action: Element): readonly Enseignement[] {
  return enfants(action, 'enseignement').flatMap((element) => {
    const libelle = texte(contexte, element, 'libelle-enseignement')
    const type = code(contexte, element, ['type-enseignement', 'type-enseignement'])
    if (libelle === undefined || type === undefined) return []
    const obligatoire = booleen(contexte, element, 'obligatoire') === true
    const commentaire = texte(contexte, element, 'commentaire')
    return [
      sansAbsents({
        libelle,
        type,
        obligatoire,
        commentaire,
        extras: lireExtras(element, contexte.prefixes),
      }),
    ]
  })
}

const EQUIPEMENT_AUTRE = '0'

function lireEquipement(contexte: Contexte, element: Element): Equipement {
  return sansAbsents({
    type: code(contexte, element, ['type-equipement', 'type-equipement']) ?? EQUIPEMENT_AUTRE,
    cout: entier(contexte, element, 'cout-indicatif-equipement'),
    commentaire: texte(contexte, element, 'commentaire'),
    extras: lireExtras(element, contexte.prefixes),
  })
}

const A_DISTANCE = '2'

function verifierAction(contexte: Contexte, element: Element, action: Action): void {
  if (action.sessions.length === 0) signaler(contexte, 'session-absente', { element, champ: 'session' })
  if (!action.entreesPermanentes) signalerSessionsVides(contexte, element, action.sessions)
  const surPlace = action.modalitesEnseignement !== A_DISTANCE
  if (surPlace && action.lieux.length === 0)
    signaler(contexte, 'lieu-absent', { element, champ: 'lieu-de-formation' })
  if (action.publics.length === 0)
    signaler(contexte, 'valeur-absente', { element, champ: 'code-public-vise' })
  if (action.modalitesEnseignement === undefined) {
    signaler(contexte, 'valeur-absente', { element, champ: 'modalites-enseignement' })
  }
}
