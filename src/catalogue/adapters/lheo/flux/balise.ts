import { LectureRefusee } from './refus.ts'

/** Ce qui commence à un « < » : la fin est l'index qui suit le dernier caractère. */
export interface Balise {
  readonly sorte: 'ouvrante' | 'vide' | 'fermante' | 'autre'
  /** Nom complet, préfixe compris ; vide pour `autre` (section, DOCTYPE). */
  readonly nom: string
  readonly fin: number
}

const [ESPACE, GUILLEMET, APOSTROPHE, BARRE, SUPERIEUR, EXCLAMATION, INFERIEUR] = [32, 34, 39, 47, 62, 33, 60]

/** Lit la balise qui commence à `debut`, hors des sections ; `undefined` s'il manque sa fin, qui est dans un morceau à venir. */
export function lireBalise(texte: string, debut: number): Balise | undefined {
  switch (texte.charCodeAt(debut + 1)) {
    case BARRE:
      return lireFermante(texte, debut)
    case EXCLAMATION:
      return lireDeclaration(texte, debut)
    default:
      return lireOuvrante(texte, debut)
  }
}

function lireFermante(texte: string, debut: number): Balise | undefined {
  let fin = debut + 2
  for (; fin < texte.length; fin++) {
    const lettre = texte.charCodeAt(fin)
    if (lettre === SUPERIEUR) break
    if (lettre === INFERIEUR) throw nonFermee()
  }
  if (fin === texte.length) return undefined
  const nom = texte.slice(debut + 2, fin)
  return { sorte: 'fermante', nom: texte.charCodeAt(fin - 1) <= ESPACE ? nom.trimEnd() : nom, fin: fin + 1 }
}

const nonFermee = (): LectureRefusee => new LectureRefusee('xml-mal-forme', 'une balise n’est pas fermée')

const attributNonFerme = (): LectureRefusee =>
  new LectureRefusee('xml-mal-forme', 'un attribut contient un « < », ou son guillemet n’est pas fermé')

/** Vrai si une déclaration commence à `debut`, une fois les sections écartées. */
export const estDeclaration = (texte: string, debut: number): boolean =>
  texte.charCodeAt(debut + 1) === EXCLAMATION && texte.length - debut >= DOCTYPE.length

function lireDeclaration(texte: string, debut: number): Balise | undefined {
  if (!estDeclaration(texte, debut)) return undefined
  if (texte.slice(debut, debut + DOCTYPE.length).toUpperCase() !== DOCTYPE) throw declarationDeplacee()
  const fin = finDeDoctype(texte, debut + DOCTYPE.length)
  return fin === undefined ? undefined : { sorte: 'autre', nom: '', fin }
}

const DOCTYPE = '<!DOCTYPE'

export const declarationDeplacee = (): LectureRefusee =>
  new LectureRefusee('xml-mal-forme', 'une déclaration (« <!… ») n’est pas à sa place')

/** Ce que DOCTYPE contient est sauté, jamais suivi ; une entité y est refusée, qu'elle soit définie ou appelée (`%`). */
function finDeDoctype(texte: string, depuis: number): number | undefined {
  let interne = false
  for (let place = depuis; place < texte.length; ) {
    const lettre = texte[place] ?? ''
    if (lettre === '>' && !interne) return place + 1
    if (lettre === '[') interne = true
    if (lettre === ']') interne = false
    const entite =
      lettre === '%' || (lettre === '<' && /^<!(?:ENTITY|\[)/i.test(texte.slice(place, place + 8)))
    if (interne && entite) throw new LectureRefusee('doctype-interdit')
    const suite = suiteDeDoctype(texte, place, lettre)
    if (suite === 0) return undefined
    place = suite
  }
  return undefined
}

/** Où poursuivre, après un guillemet fermé, un commentaire, une instruction ou un caractère ; 0 s'il en manque la fin. */
function suiteDeDoctype(texte: string, place: number, lettre: string): number {
  if (lettre === '"' || lettre === "'") return texte.indexOf(lettre, place + 1) + 1
  if (texte.startsWith('<!--', place)) return texte.indexOf('-->', place + 4) + 1
  if (texte.startsWith('<?', place)) return texte.indexOf('?>', place + 2) + 1
  return place + 1
}

const DEBUT_DE_NOM = /[a-z_:\u0080-\uffff]/i

function lireOuvrante(texte: string, debut: number): Balise | undefined {
  if (debut + 1 < texte.length && !DEBUT_DE_NOM.test(texte[debut + 1] ?? ''))
    throw new LectureRefusee('xml-mal-forme', 'un « < » est suivi d’autre chose qu’un nom')
  const finDuNom = finDeNom(texte, debut + 1)
  const fin = finDeBalise(texte, finDuNom)
  if (fin === -1) return undefined
  const vide = texte.charCodeAt(fin - 1) === BARRE
  return { sorte: vide ? 'vide' : 'ouvrante', nom: texte.slice(debut + 1, finDuNom), fin: fin + 1 }
}

function finDeNom(texte: string, debut: number): number {
  for (let index = debut; index < texte.length; index++)
    if (arreteLeNom(texte.charCodeAt(index))) return index
  return texte.length
}

const arreteLeNom = (lettre: number): boolean =>
  lettre <= SUPERIEUR &&
  (lettre <= ESPACE ||
    lettre === SUPERIEUR ||
    lettre === BARRE ||
    lettre === INFERIEUR ||
    lettre === GUILLEMET ||
    lettre === APOSTROPHE)

/** Index du « > » qui ferme la balise, hors des guillemets ; -1 s'il n'est pas encore là. XML n'y admet aucun « < ». */
function finDeBalise(texte: string, depuis: number): number {
  let guillemet = 0
  for (let index = depuis; index < texte.length; index++) {
    const lettre = texte.charCodeAt(index)
    if (lettre > SUPERIEUR) continue
    if (lettre === INFERIEUR) throw guillemet === 0 ? nonFermee() : attributNonFerme()
    if (guillemet !== 0) {
      if (lettre === guillemet) guillemet = 0
    } else if (lettre === SUPERIEUR) return index
    else if (lettre === GUILLEMET || lettre === APOSTROPHE) guillemet = lettre
  }
  return -1
}

/** Nom sans son préfixe d'espace de noms. */
export function nomLocal(nom: string): string {
  const deuxPoints = nom.indexOf(':')
  return deuxPoints === -1 ? nom : nom.slice(deuxPoints + 1)
}

/** Vrai si le nom est celui-là, préfixe mis à part : sans le découper, car chaque balise du flux passe par là. */
export const estNomme = (nom: string, local: string): boolean =>
  nom === local || (nom.length > local.length && nom.endsWith(local) && nomLocal(nom) === local)
