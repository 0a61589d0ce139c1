import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { aussitot, dansLaTransaction, RIEN } from './base.ts'
import type { Compteur } from './compteurs.ts'

const MINUTES_DE_VERROU = 10

const UNE_MINUTE = 60_000
const UN_JOUR = 24 * 60 * UNE_MINUTE

export interface Reservation {
  readonly cles: readonly string[]
  /** Ce que cet essai, s'il est manqué, laisse fermé. */
  readonly verrou?: string
}

/**
 * Compte un essai avant de rien vérifier : cent essais en parallèle n'en font vérifier que cinq. `undefined` si l'un des
 * `compteurs` est fermé ; les suivants, plus larges, n'en savent alors rien. Mot de passe et code se comptent ensemble, et un
 * identifiant inconnu comme les autres : le verrou ne dit pas qu'un compte existe.
 */
export async function reserverUnEssai(
  payload: Payload,
  compteurs: readonly Compteur[],
  instant: Date,
): Promise<Reservation | undefined> {
  const cles: string[] = []
  let verrou: string | undefined
  for (const compteur of compteurs) {
    const essais = await compter(payload, compteur, instant)
    if (essais === undefined) {
      await rendreUnEssai(payload, cles)
      return undefined
    }
    cles.push(compteur.cle)
    if (essais >= compteur.essaisMax) verrou = compteur.portee
  }
  return { cles, ...(verrou !== undefined && { verrou }) }
}

/** Les essais de ce compteur ; `undefined` s'il est fermé. Dix minutes sans essai le remettent à zéro. */
async function compter(
  payload: Payload,
  { cle, essaisMax }: Compteur,
  instant: Date,
): Promise<number | undefined> {
  const maintenant = instant.toISOString()
  const dans = (minutes: number) => new Date(instant.getTime() + minutes * UNE_MINUTE).toISOString()
  const repart = sql`(t.verrouille_jusqu is not null or t.dernier_essai <= ${dans(-MINUTES_DE_VERROU)}::timestamptz)`
  const [ligne] = await aussitot(
    payload,
    sql`
      insert into acces.tentative as t (cle, essais, dernier_essai) values (${cle}, 1, ${maintenant})
      on conflict (cle) do update set
        essais = case when ${repart} then 1 else t.essais + 1 end,
        verrouille_jusqu = case
          when not ${repart} and t.essais + 1 >= ${essaisMax} then ${dans(MINUTES_DE_VERROU)}::timestamptz end,
        dernier_essai = excluded.dernier_essai
      where t.verrouille_jusqu is null or t.verrouille_jusqu <= ${maintenant}::timestamptz
      returning essais`,
    z.object({ essais: z.number() }),
  )
  return ligne?.essais
}

/** Rend un essai réservé qui n'en était pas un. */
export async function rendreUnEssai(payload: Payload, cles: readonly string[]): Promise<void> {
  for (const cle of cles) {
    const instruction = sql`
      update acces.tentative set essais = greatest(essais - 1, 0), verrouille_jusqu = null where cle = ${cle}`
    await aussitot(payload, instruction, RIEN)
  }
}

/**
 * L'essai a réussi : le compteur le plus étroit repart de zéro, les autres le rendent, pour que se connecter à son propre compte
 * n'en rouvre pas d'autres. Oublie au passage les essais d'avant la veille.
 */
export async function oublierLesEssais(
  req: PayloadRequest,
  { cles: [etroite = '', ...larges] }: Pick<Reservation, 'cles'>,
  instant: Date,
): Promise<void> {
  await rendreUnEssai(req.payload, larges)
  const veille = new Date(instant.getTime() - UN_JOUR).toISOString()
  const instruction = sql`
    delete from acces.tentative where cle = ${etroite} or dernier_essai < ${veille}::timestamptz`
  await dansLaTransaction(req, instruction, RIEN)
}

/** Rouvre un compte de partout. */
export async function deverrouiller(req: PayloadRequest, compte: string): Promise<void> {
  const instruction = sql`
    delete from acces.tentative where cle = ${compte} or starts_with(cle, ${`${compte}/`})`
  await dansLaTransaction(req, instruction, RIEN)
}
