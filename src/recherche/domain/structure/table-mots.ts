/**
 * Textes triés, bout à bout en UTF-8 : s'ouvre sans rien lire et se cherche par dichotomie. Les textes doivent être
 * dans l'ordre des points de code (celui de `sort()` hors plans astraux).
 */
export interface TableMots {
  readonly octets: Uint8Array
  /** Début de chaque texte, et la fin du dernier. */
  readonly debuts: Uint32Array
}

const encodeur = new TextEncoder()
const decodeur = new TextDecoder()

export function creerTableMots(textes: readonly string[]): TableMots {
  const morceaux = textes.map((texte) => encodeur.encode(texte))
  const debuts = new Uint32Array(textes.length + 1)
  morceaux.forEach((morceau, rang) => {
    debuts[rang + 1] = (debuts[rang] ?? 0) + morceau.length
  })
  const octets = new Uint8Array(debuts[textes.length] ?? 0)
  morceaux.forEach((morceau, rang) => {
    octets.set(morceau, debuts[rang])
  })
  return { octets, debuts }
}

const nombreDeMots = ({ debuts }: TableMots): number => debuts.length - 1

export function motDeRang({ octets, debuts }: TableMots, rang: number): string {
  return decodeur.decode(octets.slice(debuts[rang], debuts[rang + 1]))
}

/** Rang d'un texte ; -1 s'il n'y est pas. */
export function rangDuMot(table: TableMots, mot: string): number {
  const cherche = encoder(mot)
  const rang = premierNonInferieur(table, cherche)
  return rang < nombreDeMots(table) && comparer(table, rang, cherche) === 0 ? rang : -1
}

let tampon = new Uint8Array(64)

/** Ses octets ; gardés jusqu'au prochain appel seulement. Un mot replié est presque toujours en ASCII, un octet par lettre. */
function encoder(mot: string): Uint8Array {
  if (tampon.length < mot.length) tampon = new Uint8Array(2 * mot.length)
  for (let i = 0; i < mot.length; i += 1) {
    const code = mot.charCodeAt(i)
    if (code > 0x7f) return encodeur.encode(mot)
    tampon[i] = code
  }
  return tampon.subarray(0, mot.length)
}

/** Rangs [début, fin[ des textes qui commencent par ce préfixe. */
export function rangsDuPrefixe(table: TableMots, prefixe: string): readonly [number, number] {
  const debut = premierNonInferieur(table, encodeur.encode(prefixe))
  const fin = premierNonInferieur(table, new Uint8Array([...encodeur.encode(prefixe), 0xff]))
  return [debut, fin]
}

function premierNonInferieur(table: TableMots, cherche: Uint8Array): number {
  let bas = 0
  let haut = nombreDeMots(table)
  while (bas < haut) {
    const milieu = (bas + haut) >>> 1
    if (comparer(table, milieu, cherche) < 0) bas = milieu + 1
    else haut = milieu
  }
  return bas
}

/** Signe de (texte de ce rang − cherche), octet par octet. */
function comparer({ octets, debuts }: TableMots, rang: number, cherche: Uint8Array): number {
  const debut = debuts[rang] ?? 0
  const longueur = (debuts[rang + 1] ?? debut) - debut
  const commun = Math.min(longueur, cherche.length)
  for (let i = 0; i < commun; i += 1) {
    const ecart = (octets[debut + i] ?? 0) - (cherche[i] ?? 0)
    if (ecart !== 0) return ecart
  }
  return longueur - cherche.length
}
