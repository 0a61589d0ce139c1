import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { IndexMoteur } from '../domain/structure/index-moteur.ts'
import type { LireOctets } from './cartes.ts'
import { lireColonnes } from './colonnes.ts'
import { type EnteteInstantane, lirePrelude, type Section, TAILLE_PRELUDE } from './format-instantane.ts'

/** Un gigaoctet à la fois : la limite d'une lecture système est de deux. */
const LECTURE_MAXIMALE = 1 << 30

/**
 * Ouvre un instantané sans rien analyser : chaque colonne est lue d'un bloc en mémoire partagée et contrôlée.
 * `undefined` s'il manque, s'il est d'un autre format ou s'il est abîmé : il faut alors le refaire.
 */
export function ouvrirInstantane(chemin: string): IndexMoteur | undefined {
  const fd = ouvrir(chemin)
  if (fd === undefined) return undefined
  try {
    const entete = lireEntete(fd)
    return { entete: entete.index, colonnes: lireColonnes((nom) => lireSection(fd, entete, nom)) }
  } catch (erreur) {
    if (erreur instanceof InstantaneRefuse) return undefined
    throw erreur
  } finally {
    closeSync(fd)
  }
}

/** Ouvre la lecture des cartes d'un instantané déjà contrôlé. */
export function ouvrirCartes(chemin: string): { readonly lire: LireOctets; readonly fermer: () => void } {
  const fd = openSync(chemin, 'r')
  const lire = (debut: number, longueur: number) => {
    const octets = Buffer.allocUnsafe(longueur)
    return octets.subarray(0, readSync(fd, octets, 0, longueur, TAILLE_PRELUDE + debut))
  }
  return { lire, fermer: () => closeSync(fd) }
}

class InstantaneRefuse extends Error {}

function ouvrir(chemin: string): number | undefined {
  try {
    return openSync(chemin, 'r')
  } catch {
    return undefined
  }
}

function lireEntete(fd: number): EnteteInstantane {
  const taille = fstatSync(fd).size
  const prelude = lirePrelude(lireBloc(fd, 0, Math.min(taille, TAILLE_PRELUDE)))
  const fin = prelude === undefined ? -1 : prelude.debut + prelude.octets
  if (prelude === undefined || fin !== taille) throw new InstantaneRefuse('prélude')
  const json = lireBloc(fd, prelude.debut, prelude.octets)
  if (crc32(json) !== prelude.controle) throw new InstantaneRefuse('en-tête')
  return JSON.parse(json.toString())
}

function lireSection(fd: number, { sections }: EnteteInstantane, nom: string): SharedArrayBuffer {
  const section: Section | undefined = sections.find((autre) => autre.nom === nom)
  if (section === undefined) throw new InstantaneRefuse(`section ${nom}`)
  const partagee = new SharedArrayBuffer(section.octets)
  const octets = Buffer.from(partagee)
  remplir(fd, octets, section.debut)
  if (crc32(octets) !== section.controle) throw new InstantaneRefuse(`section ${nom}`)
  return partagee
}

function lireBloc(fd: number, debut: number, longueur: number): Buffer {
  const octets = Buffer.alloc(longueur)
  remplir(fd, octets, debut)
  return octets
}

function remplir(fd: number, octets: Buffer, debut: number): void {
  for (let lus = 0; lus < octets.length; ) {
    const longueur = Math.min(LECTURE_MAXIMALE, octets.length - lus)
    const nombre = readSync(fd, octets, lus, longueur, debut + lus)
    if (nombre === 0) throw new InstantaneRefuse('fichier tronqué')
    lus += nombre
  }
}
