import { createHash, randomInt } from 'node:crypto'

/** Sans 0, 1, I, L, O : rien ne se confond à la copie. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const CODES = 10
const GROUPES = 4
const SIGNES_PAR_GROUPE = 4

/** Dix codes de 79 bits, `ABCD-EFGH-JKMN-PQRS` : montrés une fois, gardés hachés. */
export function codesNeufs(): string[] {
  return Array.from({ length: CODES }, () => Array.from({ length: GROUPES }, groupe).join('-'))
}

function groupe(): string {
  return Array.from({ length: SIGNES_PAR_GROUPE }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

/** L'empreinte gardée d'un code ; `undefined` si la saisie n'a pas la forme d'un code de secours. */
export function empreinteDuCode(saisie: string, utilisateur: number): string | undefined {
  const signes = saisie.toUpperCase().replace(/[\s-]/g, '')
  if (signes.length !== GROUPES * SIGNES_PAR_GROUPE) return undefined
  return createHash('sha256').update(`${utilisateur}:${signes}`).digest('base64url')
}
