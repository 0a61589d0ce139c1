import type { Domaine, Formation, SousModule } from '../../../domain/formation.ts'
import { ecrireAction } from './action.ts'
import { ecrireCertifications, ecrireCodesRome, ecrireFormacodes, ecrireTypesFormation } from './codes.ts'
import { ecrireContacts, liste } from './coordonnees.ts'
import { extrasFormation } from './extras.ts'
import { avecNumero, ecrireOrganisme } from './organisme.ts'
import { booleen, codeExige, element, feuille, feuilles, noeuds, texteExige } from './xml.ts'

const NIVEAU_NON_COMMUNIQUE = '0'
/** dict-type-parcours n'a pas de code « inconnu ». */
const PARCOURS_PAR_DEFAUT = '1'

/**
 * Écrit une formation en LHÉO 2.3, éléments dans l'ordre du schéma. Rien n'est perdu : relire donne la même formation.
 * Ce que le schéma exige et que la formation n'a pas s'écrit `-`, `0…` ou porte `info="non-renseigne"`.
 */
export function ecrireFormation(formation: Formation): string {
  return element('formation', avecNumero(formation), [
    ecrireDomaine(formation.domaine),
    feuille('intitule-formation', formation.intitule),
    texteExige('objectif-formation', formation.objectif),
    texteExige('resultats-attendus', formation.resultatsAttendus),
    texteExige('contenu-formation', formation.contenu),
    booleen('certifiante', formation.certifiante),
    ecrireContacts('contact-formation', formation.contacts, true),
    codeExige('parcours-de-formation', formation.parcours, PARCOURS_PAR_DEFAUT),
    feuille('code-niveau-entree', formation.niveauEntree ?? NIVEAU_NON_COMMUNIQUE),
    feuille('objectif-general-formation', formation.objectifGeneral),
    ecrireCertifications(formation.certifications),
    ecrireTypesFormation(formation.typesFormation),
    feuille('code-niveau-sortie', formation.niveauSortie),
    liste('url-formation', 'urlweb', formation.urls),
    formation.actions.map(ecrireAction),
    ecrireOrganisme(formation.organisme),
    feuille('identifiant-module', formation.identifiantModule),
    feuille('positionnement', formation.positionnement),
    ecrireSousModules(formation.sousModules),
    liste('modules-prerequis', 'reference-module', formation.modulesPrerequis),
    noeuds(extrasFormation(formation)),
  ])
}

function ecrireDomaine({ formacodes, nsf, rome, extras }: Domaine): string {
  return element('domaine-formation', {}, [
    ecrireFormacodes('code-FORMACODE', formacodes),
    feuilles('code-NSF', nsf),
    ecrireCodesRome(rome),
    noeuds(extras),
  ])
}

function ecrireSousModules(sousModules: readonly SousModule[]): string | undefined {
  if (sousModules.length === 0) return undefined
  return element(
    'sous-modules',
    {},
    sousModules.map(({ reference, type, extras }) =>
      element('sous-module', {}, [
        feuille('reference-module', reference),
        feuille('type-module', type),
        noeuds(extras),
      ]),
    ),
  )
}
