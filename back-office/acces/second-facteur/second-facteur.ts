import type { PayloadRequest } from 'payload'
import type { Compte } from '../roles.ts'
import { chiffrer, dechiffrer } from './chiffrement.ts'
import { codesNeufs, empreinteDuCode } from './codes-de-secours.ts'
import {
  confirmer,
  consommerLePas,
  consommerLeSecours,
  remplacerSecretEnAttente,
  secretConfirme,
  secretEnAttente,
} from './second-facteur.pg.ts'
import { adresseTotp, pasDuCode, secretNeuf } from './totp.ts'

/** `illisible` : la clé du back-office n'est plus celle qui a chiffré le secret ; les codes de secours valent encore. */
export type Verification = 'sans-objet' | 'absent' | 'refuse' | 'illisible' | 'accepte'

/** Vérifie et consomme le code saisi à la connexion ; `sans-objet` : ce compte n'a pas de second facteur. */
export async function verifierLeCode(
  req: PayloadRequest,
  utilisateur: number,
  saisie: string | undefined,
): Promise<Verification> {
  const chiffre = await secretConfirme(req, utilisateur)
  if (chiffre === undefined) return 'sans-objet'
  if (saisie === undefined) return 'absent'
  const empreinte = empreinteDuCode(saisie, utilisateur)
  if (empreinte !== undefined) {
    return (await consommerLeSecours(req, utilisateur, empreinte)) ? 'accepte' : 'refuse'
  }
  const secret = dechiffrer(chiffre, cle(req), utilisateur)
  if (secret === undefined) return 'illisible'
  const pas = pasDuCode(secret, sansEspace(saisie), new Date())
  return pas !== undefined && (await consommerLePas(req, utilisateur, pas)) ? 'accepte' : 'refuse'
}

export interface Enrolement {
  /** Clé à recopier, en base 32. */
  readonly secret: string
  readonly adresse: string
}

/** Ce que montre l'écran d'enrôlement ; `undefined` : le second facteur est déjà actif. */
export async function preparerEnrolement(
  req: PayloadRequest,
  compte: Compte,
): Promise<Enrolement | undefined> {
  const neuf = secretNeuf()
  const neufChiffre = chiffrer(neuf, cle(req), compte.id)
  const chiffre = await secretEnAttente(req, compte.id, neufChiffre)
  if (chiffre === undefined) return undefined
  const garde = dechiffrer(chiffre, cle(req), compte.id)
  // En attente depuis un changement de clé, il n'a encore servi à personne : un neuf prend sa place.
  if (garde === undefined) await remplacerSecretEnAttente(req, compte.id, neufChiffre)
  const secret = garde ?? neuf
  return { secret, adresse: adresseTotp(secret, 'Me Former', compte.email) }
}

/** Active le second facteur sur un premier code juste et rend les codes de secours, que rien ne remontrera. */
export async function terminerEnrolement(
  req: PayloadRequest,
  compte: Compte,
  saisie: string,
): Promise<readonly string[] | undefined> {
  const enrolement = await preparerEnrolement(req, compte)
  if (enrolement === undefined) return undefined
  const instant = new Date()
  const pas = pasDuCode(enrolement.secret, sansEspace(saisie), instant)
  if (pas === undefined) return undefined
  const codes = codesNeufs()
  const empreintes = codes.flatMap((code) => empreinteDuCode(code, compte.id) ?? [])
  const confirme = await confirmer(req, { utilisateur: compte.id, pas, empreintes, instant })
  return confirme ? codes : undefined
}

function sansEspace(saisie: string): string {
  return saisie.replace(/\s/g, '')
}

function cle(req: PayloadRequest): string {
  return req.payload.config.secret
}
