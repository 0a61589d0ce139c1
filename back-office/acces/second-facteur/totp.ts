import { Secret, TOTP } from 'otpauth'

const OCTETS_SECRET = 20
const SECONDES_PAR_PAS = 30
/** Un pas de part et d'autre : une horloge décalée de moins d'une minute passe encore. */
const FENETRE = 1

/** Un secret neuf, en base 32 : 160 bits, ce que demande la RFC 4226 (§ 4, R6). */
export function secretNeuf(): string {
  return new Secret({ size: OCTETS_SECRET }).base32
}

/** L'adresse `otpauth://` que lit une application d'authentification. */
export function adresseTotp(secret: string, emetteur: string, courriel: string): string {
  return generateur(secret, emetteur, courriel).toString()
}

/** Le pas de trente secondes dont c'est le code (RFC 6238) ; `undefined` : ce n'est celui d'aucun pas admis. */
export function pasDuCode(secret: string, code: string, instant: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const timestamp = instant.getTime()
  const ecart = generateur(secret, '', '').validate({ token: code, timestamp, window: FENETRE })
  return ecart === null ? undefined : Math.floor(timestamp / 1000 / SECONDES_PAR_PAS) + ecart
}

function generateur(secret: string, issuer: string, label: string): TOTP {
  return new TOTP({ issuer, label, secret, algorithm: 'SHA1', digits: 6, period: SECONDES_PAR_PAS })
}
