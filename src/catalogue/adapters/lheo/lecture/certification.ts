import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import type { BlocsCompetences, Certification, TypeFormation } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { code, texte } from './champs.ts'
import type { Contexte } from './contexte.ts'
import { enfant, enfants, texteDe } from './elements.ts'
import { lireExtras } from './extras.ts'

/** Les `certification` d'une formation qui disent quelque chose (un `<certification/>` vide est courant). */
export function lireCertifications(contexte: Contexte, parent: Element): readonly Certification[] {
  return enfants(parent, 'certification')
    .map((element) => lireCodes(contexte, element, ''))
    .filter(ditQuelqueChose)
}

/** Les `reference-certification` d'une session ou d'un organisme formateur. */
export function lireReferences(contexte: Contexte, parent: Element): readonly Certification[] {
  return enfants(parent, 'reference-certification')
    .map((element) => lireCodes(contexte, element, 'reference-'))
    .filter(ditQuelqueChose)
}

export function lireTypesFormation(contexte: Contexte, parent: Element): readonly TypeFormation[] {
  return enfants(parent, 'code-type-formation')
    .map((element) =>
      sansAbsents({
        cpf: codePrefixe(element, 'code-CPF', 'CPF'),
        elu: codePrefixe(element, 'code-ELU', 'ELU'),
        extras: lireExtras(element, contexte.prefixes),
      }),
    )
    .filter(ditQuelqueChose)
}

export function lireBlocs(contexte: Contexte, parent: Element): readonly BlocsCompetences[] {
  return enfants(parent, 'blocs-competences')
    .map((element) => ({
      validation: code(contexte, element, ['validation-blocs', 'type-validation-blocs']) ?? '0',
      certification: lireReferences(contexte, element)[0] ?? { extras: [] },
      blocs: enfants(element, 'bloc-competences').flatMap((bloc) => lireBloc(contexte, bloc)),
      extras: lireExtras(element, contexte.prefixes),
    }))
    .filter(({ blocs }) => blocs.length > 0)
}

function lireBloc(contexte: Contexte, element: Element): BlocsCompetences['blocs'] {
  const libelle = texte(contexte, element, 'libelle-bloc')
  const codeBloc = texte(contexte, element, 'code-bloc')
  return libelle === undefined || codeBloc === undefined ? [] : [{ libelle, code: codeBloc }]
}

/** Un code RS placé dans `code-RNCP` est rendu à sa place. */
function lireCodes(contexte: Contexte, element: Element, prefixe: '' | 'reference-'): Certification {
  const rncp = texteCode(element, `${prefixe}code-RNCP`)
  const estRs = rncp?.startsWith('RS') === true
  return sansAbsents({
    rncp: estRs ? undefined : rncp?.replace(/^RNCP/, ''),
    certifinfo: texteCode(element, `${prefixe}code-CERTIFINFO`)?.replace(/^CERTIFINFO/, ''),
    rs: codePrefixe(element, `${prefixe}code-RS`, 'RS') ?? (estRs ? rncp : undefined),
    cpf: codePrefixe(element, 'code-CPF', 'CPF'),
    formacode: texteCode(element, 'reference-code-FORMACODE'),
    extras: lireExtras(element, contexte.prefixes),
  })
}

function codePrefixe(parent: Element, nom: string, prefixe: string): string | undefined {
  const valeur = texteCode(parent, nom)
  return valeur !== undefined && /^\d/.test(valeur) ? `${prefixe}${valeur}` : valeur
}

function texteCode(parent: Element, nom: string): string | undefined {
  const element = enfant(parent, nom)
  const valeur = element === undefined ? '' : texteDe(element).replace(/\s/g, '').toUpperCase()
  return /^[0-]*$/.test(valeur) || /^[A-Z]*$/.test(valeur) ? undefined : valeur
}

const ditQuelqueChose = (lu: Certification | TypeFormation): boolean =>
  lu.extras.length > 0 || Object.keys(lu).length > 1
