import { ecrireDateLheo } from '../../../../kernel/date-lheo.ts'
import type {
  Action,
  EligibiliteCpf,
  Financeur,
  Formation,
  NoeudXml,
  OrganismeResponsable,
  Session,
} from '../../../domain/formation.ts'
import { valeurExtra } from '../lecture/extras.ts'
import {
  interpreterExtrasAction,
  interpreterExtrasSession,
  programmeFinanceur,
} from '../lecture/extras-interpretes.ts'

/*
 * Une formation lue porte ses extras, réécrits tels quels. Une formation faite autrement peut n'avoir que les champs
 * interprétés : les extras qui leur manquent sont ajoutés, à l'usage des flux Intercarif.
 */

export function extrasAction(action: Action): readonly NoeudXml[] {
  const dits = interpreterExtrasAction(action.extras)
  return completer(action.extras, [
    ['dispositif', 'contrat-apprentissage', dits.apprentissage, action.apprentissage],
    ['dispositif', 'contrat-professionnalisation', dits.contratPro, action.contratPro],
    ['type-action', 'formation-initiale', dits.formationInitiale, action.formationInitiale],
    ['type-action', 'action-perimee', dits.perimee, action.perimee],
    ['duree-hebdo', 'duree-hebdo', dits.dureeHebdo, action.dureeHebdo],
    ['validation', 'code-type-validation', dits.typeValidation, action.typeValidation],
  ])
}

export function extrasSession(session: Session): readonly NoeudXml[] {
  const dits = interpreterExtrasSession(session.extras)
  const perimee = completer(session.extras, [
    ['session-perimee', 'session-perimee', dits.perimee, session.perimee],
  ])
  return dits.eligibilitesCpf.length > 0
    ? perimee
    : [...perimee, ...session.eligibilitesCpf.map(extrasEligibilite)]
}

export const extrasFinanceur = ({ extras, programme }: Financeur): readonly NoeudXml[] =>
  completer(extras, [['specificites', 'programme-financeur', programmeFinanceur(extras), programme]])

export const extrasFormation = ({ extras, carif }: Formation): readonly NoeudXml[] =>
  completer(extras, [['FLUX-CARIF', 'numero-CARIF', valeurExtra(extras, 'numero-CARIF'), carif]])

export const extrasOrganisme = ({ extras, categorie }: OrganismeResponsable): readonly NoeudXml[] =>
  completer(extras, [
    [
      'categorie-organisme',
      'code-categorie-organisme',
      valeurExtra(extras, 'code-categorie-organisme'),
      categorie,
    ],
  ])

type Valeur = string | number | boolean | undefined
/** `info` de l'élément `extras`, `info` de son `extra`, ce que les extras disent, ce que la formation dit. */
type Champ = readonly [groupe: string, info: string, dit: Valeur, attendu: Valeur]

function completer(extras: readonly NoeudXml[], champs: readonly Champ[]): readonly NoeudXml[] {
  const manquants = champs.filter(([, , dit, attendu]) => attendu !== undefined && dit !== attendu)
  const groupes = new Set(manquants.map(([groupe]) => groupe))
  const ajouts = [...groupes].map((groupe) =>
    extrasDe(
      groupe,
      manquants.filter(([autre]) => autre === groupe).map(([, info, , attendu]) => extra(info, attendu)),
    ),
  )
  return ajouts.length === 0 ? extras : [...extras, ...ajouts]
}

const extrasDe = (info: string, contenu: readonly NoeudXml[]): NoeudXml => ({
  nom: 'extras',
  attributs: { info },
  contenu,
})

const extra = (info: string, valeur: Valeur): NoeudXml => ({
  nom: 'extra',
  attributs: { info },
  contenu: [typeof valeur === 'boolean' ? (valeur ? '1' : '0') : String(valeur)],
})

function extrasEligibilite(eligibilite: EligibiliteCpf): NoeudXml {
  const { debut, fin } = eligibilite
  const champs: readonly (readonly [string, Valeur])[] = [
    ['source', eligibilite.source],
    ['debut-validite', debut && ecrireDateLheo(debut, 'debut')],
    ['fin-validite', fin && ecrireDateLheo(fin, 'fin')],
    ['public', eligibilite.public],
    ['france-entiere', eligibilite.franceEntiere],
    ...eligibilite.regions.map((region): [string, Valeur] => ['region', region]),
    ['inter-branche', eligibilite.interBranche],
    ...eligibilite.branches.map((branche): [string, Valeur] => ['branche', branche]),
  ]
  const presents = champs.filter(([, valeur]) => valeur !== undefined)
  return {
    nom: 'extras',
    attributs: { info: 'eligibilite-cpf', numero: eligibilite.code },
    contenu: presents.map(([info, valeur]) => extra(info, valeur)),
  }
}
