import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import type { EcritureCartes } from '../domain/construction/construire-index.ts'
import type { IndexMoteur } from '../domain/structure/index-moteur.ts'
import { creerEcritureCartes } from './cartes.ts'
import { type EnteteInstantane, ecrirePrelude, type Section, TAILLE_PRELUDE } from './format-instantane.ts'

const TAMPON = 1 << 20

/** Un instantané en cours d'écriture, dans un fichier provisoire. */
export interface InstantaneEnCours {
  readonly cartes: EcritureCartes
  /** Écrit les colonnes et l'en-tête, puis prend d'un coup la place de l'ancien instantané. */
  readonly terminer: (index: IndexMoteur) => void
  /** Oublie tout ; sans effet après `terminer`. */
  readonly abandonner: () => void
}

/** Ouvre l'écriture d'un instantané : les cartes au fil de l'eau, le reste à la fin. */
export function commencerInstantane(chemin: string): InstantaneEnCours {
  mkdirSync(dirname(chemin), { recursive: true })
  const provisoire = `${chemin}.${process.pid}-${Date.now()}.tmp`
  const fichier = creerSortie(openSync(provisoire, 'w'))
  fichier.ecrire(Buffer.alloc(TAILLE_PRELUDE))
  let fini = false
  return {
    cartes: creerEcritureCartes(fichier.ecrire),
    terminer: (index) => {
      ecrireLaFin(fichier, index)
      fini = true
      renameSync(provisoire, chemin)
    },
    abandonner: () => {
      if (fini) return
      fichier.fermer()
      rmSync(provisoire, { force: true })
    },
  }
}

type Sortie = ReturnType<typeof creerSortie>

function creerSortie(fd: number) {
  let attente: Buffer[] = []
  let enAttente = 0
  let place = 0
  const vider = () => {
    for (const morceau of attente) ecrireTout(fd, morceau)
    attente = []
    enAttente = 0
  }
  const ecrire = (octets: Buffer) => {
    attente.push(octets)
    enAttente += octets.length
    place += octets.length
    if (enAttente >= TAMPON) vider()
  }
  return { ecrire, vider, place: () => place, fd, fermer: () => closeSync(fd) }
}

function ecrireTout(fd: number, octets: Buffer): void {
  for (let ecrits = 0; ecrits < octets.length; ) ecrits += writeSync(fd, octets, ecrits)
}

function ecrireLaFin(fichier: Sortie, index: IndexMoteur): void {
  const cartes = { debut: TAILLE_PRELUDE, octets: fichier.place() - TAILLE_PRELUDE }
  const sections = Object.entries(index.colonnes).map(([nom, colonne]): Section => {
    const octets = Buffer.from(colonne.buffer, colonne.byteOffset, colonne.byteLength)
    const debut = fichier.place()
    fichier.ecrire(octets)
    return { nom, debut, octets: octets.length, controle: crc32(octets) }
  })
  const entete: EnteteInstantane = { index: index.entete, sections, cartes }
  const json = Buffer.from(JSON.stringify(entete))
  const debut = fichier.place()
  fichier.ecrire(json)
  fichier.vider()
  writeSync(
    fichier.fd,
    ecrirePrelude({ debut, octets: json.length, controle: crc32(json) }),
    0,
    TAILLE_PRELUDE,
    0,
  )
  fsyncSync(fichier.fd)
  fichier.fermer()
}
