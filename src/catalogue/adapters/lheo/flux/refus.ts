import type { CodeRefus, RefusLheo } from '../../../domain/lecture.ts'

/** Une phrase par refus, pour la personne qui lit le rapport d'import. */
const PHRASES: Readonly<Record<CodeRefus, string>> = {
  vide: 'Le fichier est vide.',
  'pas-xml': "Le fichier n'est pas du XML : il ne commence pas par une balise.",
  'pas-lheo': "Le fichier est du XML, mais pas un flux LHÉO : sa racine n'est pas « lheo »",
  'doctype-interdit':
    'Le fichier contient une déclaration DOCTYPE qui définit des entités : elle est refusée, car elle peut cacher une attaque.',
  'encodage-inconnu': "L'encodage annoncé n'est pas connu",
  'compression-illisible': 'Le fichier compressé (gzip) est abîmé.',
  'xml-mal-forme': 'Le XML est mal formé',
  tronque:
    "Le fichier est incomplet : il s'arrête avant la fin de la racine. Le transfert a sans doute été coupé.",
  'suite-apres-la-racine': 'Le fichier continue après la fin de la racine.',
  'texte-trop-long': 'Un texte dépasse la taille permise.',
  'enregistrement-trop-long': 'Une formation dépasse la taille permise.',
  'trop-profond': 'Des éléments sont imbriqués trop profondément.',
  'source-illisible': "Le fichier n'a pas pu être lu jusqu'au bout",
}

/** Arrête la lecture du flux ; ne sort jamais de ce dossier : `lireLheo` en fait un événement. */
export class LectureRefusee extends Error {
  readonly code: CodeRefus
  readonly precision: string | undefined

  constructor(code: CodeRefus, precision?: string) {
    super(precision === undefined ? PHRASES[code] : `${PHRASES[code]} : ${precision}.`)
    this.name = 'LectureRefusee'
    this.code = code
    this.precision = precision
  }
}

export function refusDe(refusee: LectureRefusee, { ligne, colonne }: Position): RefusLheo {
  const phrase = `${refusee.message.replace(/\.$/, '')} (ligne ${ligne}, colonne ${colonne}).`
  return { type: 'refus', code: refusee.code, phrase, ligne, colonne }
}

/** Place dans le fichier, à partir de 1. */
export interface Position {
  readonly ligne: number
  readonly colonne: number
}
