import type { Certification, Code, Formation, TypeFormation } from '../../../domain/formation.ts'
import { element, feuille, noeuds } from './xml.ts'

const REF_INCONNUE = '-'

/** Formacodes ; l'attribut `ref` (version) y est exigé. */
export function ecrireFormacodes(nom: string, codes: readonly Code[]): readonly (string | undefined)[] {
  return codes.map((code) => feuille(nom, code.code, { ref: code.ref ?? REF_INCONNUE, ...marque(code) }))
}

export function ecrireCodesRome(codes: readonly Code[]): readonly (string | undefined)[] {
  return codes.map((code) =>
    feuille('code-ROME', code.code, {
      ...(code.ref === undefined ? {} : { ref: code.ref }),
      ...marque(code),
    }),
  )
}

const marque = (code: Code): Readonly<Record<string, string>> =>
  code.principal === true ? { tag: 'principal' } : {}

export function ecrirePotentiel(codes: readonly Code[]): string | undefined {
  return codes.length === 0
    ? undefined
    : element('potentiel', {}, [ecrireFormacodes('code-FORMACODE', codes)])
}

export function ecrireSiret(nom: string, siret: string | undefined): string | undefined {
  return siret === undefined ? undefined : element(nom, {}, [feuille('SIRET', siret)])
}

/** SIRET que le schéma exige : des zéros quand il est inconnu. */
export const ecrireSiretExige = (nom: string, siret: string | undefined): string | undefined =>
  ecrireSiret(nom, siret ?? '00000000000000')

export function ecrireUai(nom: string, uai: string | undefined): string | undefined {
  return uai === undefined ? undefined : element(nom, {}, [feuille('code-UAI', uai)])
}

export function ecrireCertifications(certifications: Formation['certifications']): readonly string[] {
  return certifications.map((certification) =>
    element('certification', {}, [
      feuille('code-RNCP', certification.rncp),
      feuille('code-CERTIFINFO', certification.certifinfo),
      feuille('code-RS', certification.rs),
      feuille('code-CPF', certification.cpf),
      feuille('reference-code-FORMACODE', certification.formacode),
      noeuds(certification.extras),
    ]),
  )
}

export function ecrireReference(certification: Certification): string {
  return element('reference-certification', {}, [
    feuille('reference-code-RNCP', certification.rncp),
    feuille('reference-code-CERTIFINFO', certification.certifinfo),
    feuille('reference-code-RS', certification.rs),
    noeuds(certification.extras),
  ])
}

export function ecrireTypesFormation(types: readonly TypeFormation[]): readonly string[] {
  return types.map(({ cpf, elu, extras }) =>
    element('code-type-formation', {}, [feuille('code-CPF', cpf), feuille('code-ELU', elu), noeuds(extras)]),
  )
}
