import { estCodeRome, estSiret } from '../../../../kernel/identifiants.ts'
import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import type { Code } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { estAbsent } from './champs.ts'
import { type Contexte, signaler } from './contexte.ts'
import { descendant, enfants, texteDe } from './elements.ts'

/** « SIRET : 356 000 000-09075 ». */
const PRESENTATION = /^(?:n°\s*)?siret\s*:?|[\s.\-–_/]/giu

/** SIRET sous `nom/SIRET`, gardé en texte ; un SIRET faux est signalé, et n'est pas gardé : il désignerait un autre. */
export function lireSiret(contexte: Contexte, parent: Element, nom: string): string | undefined {
  const element = descendant(parent, [nom, 'SIRET']) ?? descendant(parent, [nom])
  if (element === undefined) return undefined
  const brut = texteDe(element).trim()
  const siret = brut.replace(PRESENTATION, '')
  if (estSiret(siret)) return siret
  signaler(contexte, 'siret-invalide', { element, valeur: brut === '' ? '(vide)' : brut })
  return undefined
}

/** Code UAI (établissement scolaire) sous `nom/code-UAI`. */
export function lireUai(contexte: Contexte, parent: Element, nom: string): string | undefined {
  return lireIdentifiant(contexte, descendant(parent, [nom, 'code-UAI']))?.toUpperCase()
}

/** Numéro de déclaration d'activité, 11 caractères dont parfois une lettre. */
export function lireNumeroActivite(contexte: Contexte, parent: Element): string | undefined {
  return lireIdentifiant(contexte, descendant(parent, ['numero-activite']))?.replace(/\s/g, '')
}

function lireIdentifiant(contexte: Contexte, element: Element | undefined): string | undefined {
  const valeur = element === undefined ? '' : texteDe(element).trim()
  if (element === undefined || /^[0\s-]*$/.test(valeur) || estAbsent(contexte, element, valeur))
    return undefined
  return valeur
}

/** Formacodes (cinq chiffres) ; `00000` ne dit rien. */
export function lireFormacodes(contexte: Contexte, parent: Element, nom: string): readonly Code[] {
  return lireCodes(contexte, enfants(parent, nom), (code) => /^\d{5}$/.test(code))
}

export function lireCodesRome(contexte: Contexte, parent: Element): readonly Code[] {
  return lireCodes(contexte, enfants(parent, 'code-ROME'), estCodeRome)
}

function lireCodes(
  contexte: Contexte,
  elements: readonly Element[],
  estJuste: (code: string) => boolean,
): readonly Code[] {
  return elements.flatMap((element) => {
    const code = texteDe(element).trim().toUpperCase()
    if (/^[0-]*$/.test(code)) return []
    if (!estJuste(code)) signaler(contexte, 'code-inconnu', { element, valeur: code })
    return [sansAbsents({ code, ref: attributUtile(element, 'ref'), principal: estPrincipal(element) })]
  })
}

const estPrincipal = (element: Element): true | undefined =>
  element.attributs.tag === 'principal' ? true : undefined

function attributUtile(element: Element, nom: string): string | undefined {
  const valeur = element.attributs[nom]?.trim()
  return valeur === '' || valeur === '-' ? undefined : valeur
}
