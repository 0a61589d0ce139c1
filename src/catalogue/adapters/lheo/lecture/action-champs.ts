import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import type { Equipement } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { booleen, code, entier, html, nombre, texte, textes } from './champs.ts'
import type { Contexte } from './contexte.ts'
import { enfants } from './elements.ts'
import { lireExtras } from './extras.ts'
import { lireFormacodes } from './identifiants.ts'

/* Les champs simples d'une action, par groupes : à qui, comment, où s'informer, à quel prix. */

const ENTREES_PERMANENTES = '1'

export function lireModalites(contexte: Contexte, element: Element) {
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

export function lireAccueil(contexte: Contexte, element: Element) {
  return {
    restauration: texte(contexte, element, 'restauration'),
    hebergement: texte(contexte, element, 'hebergement'),
    transport: texte(contexte, element, 'transport'),
    accesHandicapes: texte(contexte, element, 'acces-handicapes'),
    langues: textes(contexte, element, 'langue-formation').map((langue) => langue.toLowerCase()),
    equipements: enfants(element, 'equipement').map((equipement) => lireEquipement(contexte, equipement)),
  }
}

export function lireCouts(contexte: Contexte, element: Element) {
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

const EQUIPEMENT_AUTRE = '0'

function lireEquipement(contexte: Contexte, element: Element): Equipement {
  return sansAbsents({
    type: code(contexte, element, ['type-equipement', 'type-equipement']) ?? EQUIPEMENT_AUTRE,
    cout: entier(contexte, element, 'cout-indicatif-equipement'),
    commentaire: texte(contexte, element, 'commentaire'),
    extras: lireExtras(element, contexte.prefixes),
  })
}
