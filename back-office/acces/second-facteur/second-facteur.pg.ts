import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { dansLaTransaction, RIEN } from '../base.ts'

/** Vrai si le compte a confirmé un second facteur. */
export async function aSecondFacteur(req: PayloadRequest, utilisateur: number): Promise<boolean> {
  return (await secretConfirme(req, utilisateur)) !== undefined
}

const secret = z.object({ secret_chiffre: z.string() })

export async function secretConfirme(req: PayloadRequest, utilisateur: number): Promise<string | undefined> {
  const instruction = sql`
    select secret_chiffre from acces.second_facteur where utilisateur = ${utilisateur} and confirme_le is not null`
  const [ligne] = await dansLaTransaction(req, instruction, secret)
  return ligne?.secret_chiffre
}

/** Le secret en attente du compte : celui d'avant s'il y en a un, sinon `neuf` ; `undefined` s'il est déjà confirmé. */
export async function secretEnAttente(
  req: PayloadRequest,
  utilisateur: number,
  neuf: string,
): Promise<string | undefined> {
  const instruction = sql`
    insert into acces.second_facteur as s (utilisateur, secret_chiffre) values (${utilisateur}, ${neuf})
    on conflict (utilisateur) do update set secret_chiffre = s.secret_chiffre where s.confirme_le is null
    returning secret_chiffre`
  const [ligne] = await dansLaTransaction(req, instruction, secret)
  return ligne?.secret_chiffre
}

/** Sans effet sur un second facteur déjà confirmé. */
export async function remplacerSecretEnAttente(
  req: PayloadRequest,
  utilisateur: number,
  neuf: string,
): Promise<void> {
  const instruction = sql`
    update acces.second_facteur set secret_chiffre = ${neuf}
    where utilisateur = ${utilisateur} and confirme_le is null`
  await dansLaTransaction(req, instruction, RIEN)
}

export interface Confirmation {
  readonly utilisateur: number
  readonly pas: number
  readonly empreintes: readonly string[]
  readonly instant: Date
}

/** Faux si un second facteur est déjà confirmé. Le code qui confirme a servi. */
export async function confirmer(req: PayloadRequest, confirmation: Confirmation): Promise<boolean> {
  const { utilisateur, pas, empreintes, instant } = confirmation
  const instruction = sql`
    update acces.second_facteur
    set confirme_le = ${instant.toISOString()}::timestamptz, dernier_pas = ${pas},
      codes_de_secours = array(select jsonb_array_elements_text(${JSON.stringify(empreintes)}::jsonb))
    where utilisateur = ${utilisateur} and confirme_le is null
    returning utilisateur`
  return (await dansLaTransaction(req, instruction, RIEN)).length === 1
}

/** Faux si ce pas, ou un plus récent, a déjà servi : deux connexions ne partagent pas un code. */
export async function consommerLePas(
  req: PayloadRequest,
  utilisateur: number,
  pas: number,
): Promise<boolean> {
  const instruction = sql`
    update acces.second_facteur set dernier_pas = ${pas}
    where utilisateur = ${utilisateur} and dernier_pas < ${pas} returning utilisateur`
  return (await dansLaTransaction(req, instruction, RIEN)).length === 1
}

/** Faux si ce code de secours n'existe pas ou a déjà servi. */
export async function consommerLeSecours(req: PayloadRequest, utilisateur: number, empreinte: string) {
  const instruction = sql`
    update acces.second_facteur set codes_de_secours = array_remove(codes_de_secours, ${empreinte})
    where utilisateur = ${utilisateur} and ${empreinte} = any(codes_de_secours) returning utilisateur`
  return (await dansLaTransaction(req, instruction, RIEN)).length === 1
}

export async function retirer(req: PayloadRequest, utilisateur: number): Promise<void> {
  await dansLaTransaction(req, sql`delete from acces.second_facteur where utilisateur = ${utilisateur}`, RIEN)
}
