const NOM_DE_FLUX = /^[^./\\\p{Cc}][^/\\\p{Cc}]{0,199}\.(?:xml|gz)$/iu

/** Vrai pour le nom, sans dossier, d'un fichier `.xml` ou `.gz` qui n'est pas caché. */
export function estNomDeFlux(nom: string): boolean {
  return NOM_DE_FLUX.test(nom)
}

const LONGUEUR_MAXIMALE = 120

/** Nom montrable et sûr pour le disque : sans dossier ni caractère particulier ; « flux.xml » s'il n'en reste rien. */
export function assainirNom(nom: string): string {
  const sansDossier = nom.split(/[/\\]/).at(-1) ?? ''
  const propre = sansDossier
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._ -]+/gu, '-')
    .replace(/^[. -]+/, '')
    .slice(-LONGUEUR_MAXIMALE)
    .trim()
  return propre === '' ? 'flux.xml' : propre
}

const GZIP = [0x1f, 0x8b]
const BLANCS = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff])
const CHEVRON = 0x3c

/** Ce qu'annoncent les premiers octets : gzip, ou un « < » après marque d'encodage et blancs. `undefined` : ni l'un ni l'autre. */
export function natureDuFichier(debut: Uint8Array): 'xml' | 'gzip' | undefined {
  if (GZIP.every((octet, rang) => debut[rang] === octet)) return 'gzip'
  return debut.find((octet) => !BLANCS.has(octet)) === CHEVRON ? 'xml' : undefined
}
