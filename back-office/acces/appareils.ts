import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { type PayloadRequest, parseCookies } from 'payload'

const CHEMIN = '/admin/api/utilisateurs'
const SECONDES_PAR_JOUR = 24 * 60 * 60
const JOURS = 180
const OCTETS_CLE = 32
const OCTETS_APPAREIL = 16

/**
 * L'appareil d'où ce compte s'est déjà connecté, ou `undefined`. Il n'ouvre rien : ses essais se comptent à part, et ceux des
 * autres ne le ferment pas (OWASP, « Slow Down Online Guessing Attacks with Device Cookies »).
 */
export function appareilConnu(req: PayloadRequest, courriel: string, instant: Date): string | undefined {
  const valeur = parseCookies(req.headers).get(nomPour(req, courriel)) ?? ''
  const [appareil = '', fin = '', sceau = ''] = valeur.split('.')
  const attendu = sceller(req, courriel, appareil, fin)
  const recu = Buffer.from(sceau, 'base64url')
  const authentique = recu.byteLength === attendu.byteLength && timingSafeEqual(recu, attendu)
  return authentique && Number(fin) > enSecondes(instant) ? appareil : undefined
}

/** Retient l'appareil d'une connexion réussie, par un cookie que ce compte seul fait valoir. */
export function retenirLAppareil(req: PayloadRequest, courriel: string, instant: Date): void {
  const duree = JOURS * SECONDES_PAR_JOUR
  const appareil = randomBytes(OCTETS_APPAREIL).toString('base64url')
  const fin = String(enSecondes(instant) + duree)
  const sceau = sceller(req, courriel, appareil, fin).toString('base64url')
  const secure = req.payload.config.serverURL.startsWith('https:') ? '; Secure' : ''
  const portee = `Path=${CHEMIN}; Max-Age=${duree}; HttpOnly; SameSite=Strict${secure}`
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append('set-cookie', `${nomPour(req, courriel)}=${appareil}.${fin}.${sceau}; ${portee}`)
}

const LETTRES_DU_NOM = 8

/** Un cookie par compte : deux comptes du même navigateur sont connus l'un et l'autre. */
function nomPour(req: PayloadRequest, courriel: string): string {
  const marque = sceller(req, courriel, '', '').toString('hex').slice(0, LETTRES_DU_NOM)
  return `me-former-appareil-${marque}`
}

function sceller({ payload }: PayloadRequest, courriel: string, appareil: string, fin: string): Buffer {
  const cle = Buffer.from(hkdfSync('sha256', payload.secret, '', 'me-former/appareil', OCTETS_CLE))
  return createHmac('sha256', cle).update([courriel.trim().toLowerCase(), appareil, fin].join('\n')).digest()
}

const enSecondes = (instant: Date): number => Math.floor(instant.getTime() / 1000)
