import type { IncomingHttpHeaders } from 'node:http'

const SESSION = 'payload-token'
/** Un navigateur ne l'accepte que du portail même, en https : aucun sous-domaine voisin ne peut en poser un. */
const SESSION_RESERVEE = `__Host-${SESSION}`

/**
 * Les cookies tels que Payload les lit : en https, la session n'est que sous le nom réservé. Payload ne sait donner ce préfixe
 * qu'à tous ses cookies, dont celui du thème, qu'un script pose sans `Secure` et que le navigateur refuserait.
 */
export function cookiesDuNavigateur(recus: string, https: boolean): string {
  const cookies = recus.split(/; */)
  const reservee = cookies.some((cookie) => cookie.startsWith(`${SESSION_RESERVEE}=`))
  if (!https && !reservee) return recus
  return cookies
    .filter((cookie) => !cookie.startsWith(`${SESSION}=`))
    .map((cookie) => (cookie.startsWith(`${SESSION_RESERVEE}=`) ? renommer(cookie, SESSION) : cookie))
    .join('; ')
}

/** Les cookies que pose Payload, tels que le navigateur les garde : sans `Secure`, il refuserait le nom réservé. */
export function cookiesPoses(poses: string | readonly string[]): string[] {
  return [poses]
    .flat()
    .map((cookie) =>
      cookie.startsWith(`${SESSION}=`) && /; *secure/i.test(cookie)
        ? renommer(cookie, SESSION_RESERVEE)
        : cookie,
    )
}

const renommer = (cookie: string, nom: string): string => nom + cookie.slice(cookie.indexOf('='))

/** Un autre site, fût-il d'un sous-domaine voisin : il n'agit pas au nom de qui est connecté. */
export function vientDAilleurs(entetes: IncomingHttpHeaders): boolean {
  const site = entetes['sec-fetch-site']
  return site === 'same-site' || site === 'cross-site'
}
