import { type Alea, cumuler } from './alea.ts'
import type { Sujet } from './textes.ts'
import { element } from './xml.ts'

/** Ancienne nomenclature (1969) puis cadre de 2019, par niveau de 0 à 8 : dict-niveaux. */
const NIVEAUX_1969 = ['1', '2', '3', '4', '5', '6', '7', '8', '8']
const NIVEAUX_2019 = ['1', '11', '12', '13', '14', '15', '16', '17', '18']

export type FamilleNiveaux = '1969' | '2019'

export function codeNiveau(famille: FamilleNiveaux, niveau: number): string {
  return (famille === '1969' ? NIVEAUX_1969 : NIVEAUX_2019)[niveau] ?? '0'
}

/** Le code principal n'est pas toujours le premier : c'est l'attribut `tag` qui fait foi. */
export function domaine(alea: Alea, { filiere }: Sujet): string {
  const version = alea.choisir(['V14', 'V14', 'V13', 'V12'])
  const codes = filiere.formacodes.map(
    (code, rang) =>
      `<code-FORMACODE ref="${version}"${rang === 0 ? ' tag="principal"' : ''}>${code}</code-FORMACODE>`,
  )
  if (alea.chance(0.1)) codes.reverse()
  const rome = filiere.rome.map((code) => element('code-ROME', code)).join('')
  return `<domaine-formation>${codes.join('')}${element('code-NSF', filiere.nsf)}${rome}</domaine-formation>`
}

/** Numéros inventés, dans des tranches non attribuées (RNCP au-delà de 90 000, RS au-delà de 9 000). */
export function certification(alea: Alea, { genre, offre }: Sujet): string {
  const rang = [...offre.titre].reduce((somme, lettre) => (somme * 31 + lettre.charCodeAt(0)) % 9_000, 7)
  if (genre.repertoire === 'aucun') return ''
  if (genre.repertoire === 'rs')
    return `<certification><code-RS>RS${9_000 + (rang % 999)}</code-RS></certification>`
  const prefixe = alea.chance(0.5) ? 'RNCP' : ''
  return `<certification><code-RNCP>${prefixe}${90_000 + rang}</code-RNCP><code-CERTIFINFO>${190_000 + rang}</code-CERTIFINFO></certification>`
}

/** dict-financeurs hors Région et code obsolète, avec leur fréquence. */
const AUTRES_FINANCEURS: readonly (readonly [code: string, poids: number])[] = [
  ['4', 22],
  ['16', 18],
  ['10', 12],
  ['5', 10],
  ['17', 6],
  ['7', 4],
  ['11', 4],
  ['3', 4],
  ['13', 3],
  ['8', 3],
  ['0', 3],
  ['12', 2],
  ['9', 2],
  ['15', 2],
  ['14', 1],
  ['18', 1],
  ['19', 1],
  ['20', 1],
  ['6', 1],
]
const POIDS_FINANCEURS = cumuler(AUTRES_FINANCEURS.map(([, poids]) => poids))

export function autreFinanceur(alea: Alea): string {
  return AUTRES_FINANCEURS[alea.selon(POIDS_FINANCEURS)]?.[0] ?? '0'
}

/** Codes de public (Formacode 8xxxx) avec leur fréquence. */
const PUBLICS: readonly (readonly [code: string, poids: number])[] = [
  ['83056', 30],
  ['80006', 25],
  ['82044', 22],
  ['81024', 10],
  ['82020', 8],
  ['81020', 8],
  ['80001', 5],
  ['80007', 3],
  ['80010', 3],
  ['81050', 6],
  ['82055', 3],
  ['82010', 2],
  ['82012', 2],
  ['81030', 3],
  ['81022', 2],
  ['81023', 2],
  ['81042', 2],
]
const POIDS_PUBLICS = cumuler(PUBLICS.map(([, poids]) => poids))

/** De un à quatre publics distincts. */
export function publics(alea: Alea): string {
  const nombre = alea.entier(1, 4)
  const codes = new Set(
    Array.from({ length: nombre }, () => PUBLICS[alea.selon(POIDS_PUBLICS)]?.[0] ?? '83056'),
  )
  return [...codes].map((code) => `<code-public-vise ref="V14">${code}</code-public-vise>`).join('')
}
