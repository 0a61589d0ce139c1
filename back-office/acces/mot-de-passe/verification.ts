import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

/** Les empreintes de Payload : ce préfixe, puis PBKDF2-SHA 256 en hexadécimal (`generatePasswordSaltHash`). */
const PREFIXE = 'pbkdf2-sha256-v1:'
const ITERATIONS = 600_000
const OCTETS = 32

const garde = z.object({ hash: z.string().startsWith(PREFIXE), salt: z.string() })

/** Vrai si c'est le mot de passe du compte. Ne compte pas l'essai : voir `reserver`. */
export async function estLeMotDePasse(
  req: PayloadRequest,
  utilisateur: number,
  saisie: string,
): Promise<boolean> {
  const where = { id: { equals: utilisateur } }
  const lu = garde.safeParse(await req.payload.db.findOne({ collection: 'utilisateurs', where, req })).data
  if (lu === undefined) return false
  const attendue = Buffer.from(lu.hash.slice(PREFIXE.length), 'hex')
  return attendue.byteLength === OCTETS && timingSafeEqual(attendue, await deriver(saisie, lu.salt))
}

/** Le temps que Payload met à vérifier un mot de passe : un compte inconnu ne répond pas plus vite. */
export async function dureeDUneVerification(): Promise<void> {
  await deriver('', 'sel')
}

function deriver(motDePasse: string, sel: string): Promise<Buffer> {
  return promisify(pbkdf2)(motDePasse, sel, ITERATIONS, OCTETS, 'sha256')
}
