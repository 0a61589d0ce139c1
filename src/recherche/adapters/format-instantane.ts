import { crc32 } from 'node:zlib'
import type { EnteteIndex } from '../domain/structure/index-moteur.ts'

/** À augmenter dès que le sens d'une colonne ou de l'analyse du texte change : les anciens instantanés sont refaits. */
const VERSION_FORMAT = 13
/** Octets réservés au prélude : signature, version du format, place et somme de contrôle de l'en-tête. */
export const TAILLE_PRELUDE = 64
const SIGNATURE = Buffer.from('MEFORMIX')

/** Ce que dit l'en-tête JSON, à la fin du fichier. */
export interface EnteteInstantane {
  readonly index: EnteteIndex
  readonly sections: readonly Section[]
  readonly cartes: { readonly debut: number; readonly octets: number }
}

export interface Section {
  readonly nom: string
  readonly debut: number
  readonly octets: number
  readonly controle: number
}

export interface Prelude {
  readonly debut: number
  readonly octets: number
  readonly controle: number
}

export function ecrirePrelude({ debut, octets, controle }: Prelude): Buffer {
  const prelude = Buffer.alloc(TAILLE_PRELUDE)
  SIGNATURE.copy(prelude)
  prelude.writeUInt32LE(VERSION_FORMAT, 8)
  prelude.writeUInt32LE(octets, 12)
  prelude.writeDoubleLE(debut, 16)
  prelude.writeUInt32LE(controle, 24)
  prelude.writeUInt32LE(crc32(prelude.subarray(0, 28)), 28)
  return prelude
}

/** `undefined` si ce n'est pas un instantané de ce format. */
export function lirePrelude(prelude: Buffer): Prelude | undefined {
  if (prelude.length < TAILLE_PRELUDE || !prelude.subarray(0, 8).equals(SIGNATURE)) return undefined
  if (prelude.readUInt32LE(8) !== VERSION_FORMAT) return undefined
  if (prelude.readUInt32LE(28) !== crc32(prelude.subarray(0, 28))) return undefined
  return {
    octets: prelude.readUInt32LE(12),
    debut: prelude.readDoubleLE(16),
    controle: prelude.readUInt32LE(24),
  }
}
