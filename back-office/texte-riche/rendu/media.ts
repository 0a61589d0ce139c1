import { ecrireNombre } from '../../../src/kernel/nombre.ts'
import { type Champs, champs, entier, texte } from '../lecture.ts'

/** Un média de la collection `medias`, réduit à ce que le texte en montre. */
export interface Media {
  readonly chemin: string
  readonly nom: string
  /** Type MIME. */
  readonly type: string
  readonly octets: number
  /** Pixels ; zéro si ce n'est pas une image. */
  readonly largeur: number
  readonly hauteur: number
  /** Vide : décorative. */
  readonly alternative: string
  readonly legende: string
  readonly credit: string
  readonly declinaisons: readonly Declinaison[]
}

export interface Declinaison {
  readonly type: string
  readonly chemin: string
  readonly largeur: number
}

/** Un document de `medias` ; rien s'il n'existe plus ou n'a pas de fichier. */
export function lireMedia(document: unknown): Media | undefined {
  const lu = champs(document)
  const nom = texte(lu.filename)
  if (nom === '') return undefined
  const decorative = lu.decorative === true
  return {
    chemin: cheminDe(nom),
    nom,
    type: texte(lu.mimeType),
    octets: entier(lu.filesize),
    largeur: entier(lu.width),
    hauteur: entier(lu.height),
    alternative: decorative ? '' : texte(lu.alternative),
    legende: texte(lu.legende),
    credit: texte(lu.credit),
    declinaisons: Object.values(champs(lu.sizes)).map(champs).flatMap(lireDeclinaison),
  }
}

/** Ni alternative, ni déclarée décorative : une image qu'on ne peut pas publier. */
export function sansAlternative(document: unknown): boolean {
  const { decorative, alternative, mimeType } = champs(document)
  return texte(mimeType).startsWith('image/') && decorative !== true && texte(alternative) === ''
}

/** « PDF, 240 Ko » ; le poids manque s'il n'est pas connu. */
export function formatEtPoids({ nom, octets }: Media): string {
  const format = (/\.([a-z0-9]{1,5})$/i.exec(nom)?.[1] ?? 'fichier').toUpperCase()
  return octets === 0 ? format : `${format}, ${poids(octets)}`
}

const KO = 1000
const MO = KO * KO

function poids(octets: number): string {
  if (octets < MO) return `${ecrireNombre(Math.max(1, Math.round(octets / KO)))}\u00a0Ko`
  return `${ecrireNombre(Math.round(octets / (MO / 10)) / 10)}\u00a0Mo`
}

const cheminDe = (nom: string): string => `/medias/${encodeURIComponent(nom)}`

function lireDeclinaison({ filename, mimeType, width }: Champs): readonly Declinaison[] {
  const nom = texte(filename)
  return nom === '' ? [] : [{ type: texte(mimeType), chemin: cheminDe(nom), largeur: entier(width) }]
}
