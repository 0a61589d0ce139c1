import { ecrireDateLheo } from '../../../../kernel/date-lheo.ts'
import type { Action, Enseignement, Equipement, Financeur, LieuFormation } from '../../../domain/formation.ts'
import { ecrireFormacodes, ecrireSiret, ecrireUai } from './codes.ts'
import { ecrireAdresse, ecrireCoordonnees, liste } from './coordonnees.ts'
import { extrasAction, extrasFinanceur } from './extras.ts'
import { avecNumero, ecrireFormateur } from './organisme.ts'
import { ecrireSession, ecrireSessionExigee } from './session.ts'
import {
  booleen,
  booleenExige,
  codeExige,
  type Ecrit,
  element,
  feuille,
  feuilles,
  noeuds,
  texteExige,
} from './xml.ts'

const PUBLIC_INCONNU = { code: '00000' }

export function ecrireAction(action: Action): string {
  return element(
    'action',
    avecNumero(action),
    [modalites, sessions, accueil, recrutement, couts, acteurs].flatMap((partie) => partie(action)),
  )
}

function modalites(action: Action): readonly Ecrit[] {
  return [
    texteExige('rythme-formation', action.rythme),
    ecrireFormacodes('code-public-vise', action.publics.length === 0 ? [PUBLIC_INCONNU] : action.publics),
    feuille('info-public-vise', action.infoPublics),
    booleenExige('niveau-entree-obligatoire', action.niveauEntreeObligatoire),
    texteExige('modalites-alternance', action.modalitesAlternance),
    codeExige('modalites-enseignement', action.modalitesEnseignement, '0'),
    texteExige('conditions-specifiques', action.conditions),
    booleenExige('prise-en-charge-frais-possible', action.priseEnChargePossible),
  ]
}

function sessions(action: Action): readonly Ecrit[] {
  return [
    action.lieux.map(ecrireLieu),
    booleen('modalites-entrees-sorties', action.entreesPermanentes),
    liste('url-action', 'urlweb', action.urls),
    feuille('duree-cycle', action.dureeCycle),
    action.sessions.length === 0 ? ecrireSessionExigee() : action.sessions.map(ecrireSession),
    action.adresseInformation &&
      element('adresse-information', {}, [ecrireAdresse(action.adresseInformation)]),
    action.datesInformation.map((date) =>
      element('date-information', {}, [feuille('date', ecrireDateLheo(date, 'debut'))]),
    ),
  ]
}

function accueil(action: Action): readonly Ecrit[] {
  return [
    feuille('restauration', action.restauration),
    feuille('hebergement', action.hebergement),
    feuille('transport', action.transport),
    feuille('acces-handicapes', action.accesHandicapes),
    feuilles('langue-formation', action.langues),
  ]
}

function recrutement(action: Action): readonly Ecrit[] {
  return [
    feuille('modalites-recrutement', action.modalitesRecrutement),
    feuille('modalites-pedagogiques', action.modalitesPedagogiques),
    ecrireFormacodes('code-modalite-pedagogique', action.codesModalitesPedagogiques),
    action.equipements.map(ecrireEquipement),
    feuille('frais-restants', action.fraisRestants),
    feuille('code-perimetre-recrutement', action.perimetreRecrutement),
    feuille('infos-perimetre-recrutement', action.infosPerimetre),
  ]
}

function couts(action: Action): readonly Ecrit[] {
  return [
    feuille('prix-horaire-TTC', action.prixHoraire),
    feuille('prix-total-TTC', action.prixTotal),
    feuille('duree-indicative', action.dureeIndicative),
    feuille('nombre-heures-centre', action.heuresCentre),
    feuille('nombre-heures-entreprise', action.heuresEntreprise),
    feuille('nombre-heures-total', action.heuresTotal),
    feuille('detail-conditions-prise-en-charge', action.detailPriseEnCharge),
    booleen('conventionnement', action.conventionnee),
    feuille('duree-conventionnee', action.dureeConventionnee),
  ]
}

function acteurs(action: Action): readonly Ecrit[] {
  return [
    action.organismesFormateurs.map(ecrireFormateur),
    action.financeurs.map(ecrireFinanceur),
    action.enseignements.map(ecrireEnseignement),
    noeuds(extrasAction(action)),
  ]
}

function ecrireLieu(lieu: LieuFormation): string {
  return element('lieu-de-formation', lieu.attributs, [
    ecrireSiret('SIRET-lieu-formation', lieu.siret),
    ecrireUai('code-UAI-lieu-formation', lieu.uai),
    ecrireCoordonnees(lieu.coordonnees),
    noeuds(lieu.extras),
  ])
}

function ecrireEquipement(equipement: Equipement): string {
  return element('equipement', {}, [
    feuille('type-equipement', equipement.type),
    feuille('cout-indicatif-equipement', equipement.cout),
    feuille('commentaire', equipement.commentaire),
    noeuds(equipement.extras),
  ])
}

function ecrireFinanceur(financeur: Financeur): string {
  return element('organisme-financeur', financeur.attributs, [
    feuille('code-financeur', financeur.code),
    feuille('nb-places-financees', financeur.places),
    noeuds(extrasFinanceur(financeur)),
  ])
}

function ecrireEnseignement(enseignement: Enseignement): string {
  return element('enseignement', {}, [
    feuille('libelle-enseignement', enseignement.libelle),
    feuille('type-enseignement', enseignement.type),
    booleen('obligatoire', enseignement.obligatoire),
    feuille('commentaire', enseignement.commentaire),
    noeuds(enseignement.extras),
  ])
}
