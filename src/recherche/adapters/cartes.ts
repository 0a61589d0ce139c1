import { crc32 } from 'node:zlib'
import type { EcritureCartes } from '../domain/construction/construire-index.ts'
import type { IndexMoteur } from '../domain/structure/index-moteur.ts'

/** Lit `longueur` octets de la section des cartes. */
export type LireOctets = (debut: number, longueur: number) => Buffer

/** Reçoit les cartes bout à bout et les confie à `ecrire`. */
export function creerEcritureCartes(ecrire: (octets: Buffer) => void): EcritureCartes {
  return {
    ajouter: (texte) => {
      const octets = Buffer.from(texte)
      ecrire(octets)
      return { octets: octets.length, controle: crc32(octets) }
    },
  }
}

/** Cartes gardées en mémoire : essais et mesures. */
export function creerCartesEnMemoire(): { ecriture: EcritureCartes; lire: () => LireOctets } {
  const morceaux: Buffer[] = []
  const lire = () => {
    const octets = Buffer.concat(morceaux)
    return (debut: number, longueur: number) => octets.subarray(debut, debut + longueur)
  }
  return { ecriture: creerEcritureCartes((octets) => morceaux.push(octets)), lire }
}

/**
 * Le titre et la carte d'un document.
 * @throws Error si les octets ne sont pas ceux qui ont été écrits (fichier abîmé sous nos pieds).
 */
export function lireCarte<Carte>(
  index: IndexMoteur,
  lire: LireOctets,
  document: number,
): { titre: string; carte: Carte } {
  const { carteDebut, carteControle } = index.colonnes
  const debut = carteDebut[document] ?? 0
  const octets = lire(debut, (carteDebut[document + 1] ?? debut) - debut)
  if (crc32(octets) !== carteControle[document]) throw new Error(`carte abîmée : document ${document}`)
  const [titre, carte] = JSON.parse(octets.toString())
  return { titre, carte }
}
