import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { aussitot, dansLaTransaction, RIEN } from './base.ts'

const ESSAIS_MAX = 5
const MINUTES_DE_VERROU = 10

const UNE_MINUTE = 60_000
const UN_JOUR = 24 * 60 * UNE_MINUTE

export type Reservation = 'refusee' | 'essai' | 'dernier-essai'

/**
 * Compte un essai avant de rien vérifier : cent essais en parallèle n'en font vérifier que cinq. Mot de passe et code
 * se comptent ensemble, et un identifiant inconnu comme les autres : le verrou ne dit pas qu'un compte existe.
 */
export async function reserverUnEssai(
  payload: Payload,
  courriel: string,
  instant: Date,
): Promise<Reservation> {
  const maintenant = instant.toISOString()
  const fin = new Date(instant.getTime() + MINUTES_DE_VERROU * UNE_MINUTE).toISOString()
  const [ligne] = await aussitot(
    payload,
    sql`
      insert into acces.tentative as t (cle, essais, dernier_essai) values (${cleDe(courriel)}, 1, ${maintenant})
      on conflict (cle) do update set
        essais = case when t.verrouille_jusqu is null then t.essais + 1 else 1 end,
        verrouille_jusqu = case
          when t.verrouille_jusqu is null and t.essais + 1 >= ${ESSAIS_MAX} then ${fin}::timestamptz end,
        dernier_essai = excluded.dernier_essai
      where t.verrouille_jusqu is null or t.verrouille_jusqu <= ${maintenant}::timestamptz
      returning essais`,
    z.object({ essais: z.number() }),
  )
  if (ligne === undefined) return 'refusee'
  return ligne.essais >= ESSAIS_MAX ? 'dernier-essai' : 'essai'
}

/** Rend un essai réservé qui n'en était pas un. */
export async function rendreUnEssai(payload: Payload, courriel: string): Promise<void> {
  const instruction = sql`
    update acces.tentative set essais = greatest(essais - 1, 0), verrouille_jusqu = null where cle = ${cleDe(courriel)}`
  await aussitot(payload, instruction, RIEN)
}

/** Connexion réussie ou compte déverrouillé ; oublie au passage les essais d'avant la veille. */
export async function oublierLesEssais(req: PayloadRequest, courriel: string, instant: Date): Promise<void> {
  const veille = new Date(instant.getTime() - UN_JOUR).toISOString()
  const instruction = sql`
    delete from acces.tentative where cle = ${cleDe(courriel)} or dernier_essai < ${veille}::timestamptz`
  await dansLaTransaction(req, instruction, RIEN)
}

function cleDe(courriel: string): string {
  return createHash('sha256').update(courriel.trim().toLowerCase()).digest('base64url')
}
