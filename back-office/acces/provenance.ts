import { isIPv4, isIPv6 } from 'node:net'
import type { PayloadRequest } from 'payload'

/** L'adresse d'où vient la demande, que le relais du portail écrit lui-même (CONFIANCE_RELAIS) ; absente hors de HTTP. */
export function adresseSource({ headers }: Pick<PayloadRequest, 'headers'>): string | undefined {
  const derniere = headers?.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const adresse = derniere.replace(/^::ffff:(?=\d+\.)/i, '')
  return isIPv4(adresse) || isIPv6(adresse) ? adresse : undefined
}

const GROUPES = 8
const GROUPES_DU_RESEAU = 4

/** Ce qu'un même abonné tient : son adresse IPv4, ou son réseau IPv6 de 64 bits. */
export function reseauDe(adresse: string): string {
  if (!isIPv6(adresse)) return adresse
  const [debut = '', fin = ''] = adresse.toLowerCase().split('::')
  const [avant, apres] = [debut, fin].map((partie) => partie.split(':').filter((groupe) => groupe !== ''))
  const zeros = Array.from({ length: GROUPES - (avant?.length ?? 0) - (apres?.length ?? 0) }, () => '0')
  const groupes = [...(avant ?? []), ...zeros, ...(apres ?? [])]
  return groupes
    .slice(0, GROUPES_DU_RESEAU)
    .map((groupe) => Number.parseInt(groupe, 16).toString(16))
    .join(':')
}
