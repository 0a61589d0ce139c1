import { lookup } from 'node:dns'
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net'

/** Ce qui n'est pas l'internet public : registres IANA des adresses à usage spécial (RFC 6890), IPv4 et IPv6. */
const RESERVEES: readonly (readonly [adresse: string, prefixe: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]

/** Deux listes : une seule confondrait une adresse IPv4 et la même écrite en IPv6. */
const interdites = { ipv4: new BlockList(), ipv6: new BlockList() }
for (const [adresse, prefixe] of RESERVEES) {
  interdites[familleDe(adresse)].addSubnet(adresse, prefixe, familleDe(adresse))
}

function familleDe(ip: string): 'ipv4' | 'ipv6' {
  return isIPv6(ip) ? 'ipv6' : 'ipv4'
}

/** Vrai si cette adresse IP est sur l'internet public. Une adresse IPv4 écrite en IPv6 est refusée. */
export function estPublique(ip: string): boolean {
  return isIP(ip) !== 0 && !interdites[familleDe(ip)].check(ip, familleDe(ip))
}

export class AdresseInterdite extends Error {
  constructor(hote: string) {
    super(`${hote} n’est pas sur l’internet public`)
    this.name = 'AdresseInterdite'
  }
}

/**
 * Résout un nom et refuse la connexion si l'une de ses adresses n'est pas permise. Le contrôle est fait au moment de se
 * connecter, sur l'adresse même qui servira : un nom qui change d'adresse entre deux résolutions n'y échappe pas.
 */
export function resolutionGardee(estPermise: (ip: string) => boolean): LookupFunction {
  return (hote, options, rappel) => {
    lookup(hote, { ...options, all: true }, (erreur, adresses) => {
      const [premiere] = adresses ?? []
      if (erreur !== null) return rappel(erreur, [])
      if (premiere === undefined || !adresses.every(({ address }) => estPermise(address)))
        return rappel(new AdresseInterdite(hote), [])
      return options.all === true ? rappel(null, adresses) : rappel(null, premiere.address, premiere.family)
    })
  }
}
