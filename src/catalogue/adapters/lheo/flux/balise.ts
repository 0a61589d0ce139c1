import { LectureRefusee } from './refus.ts'

/** Ce qui commence à un « < » : la fin est l'index qui suit le dernier caractère. */
export interface Balise {
  readonly sorte: 'ouvrante' | 'vide' | 'fermante' | 'autre'
  /** Nom complet, préfixe compris ; vide pour `autre` (section, DOCTYPE). */
  readonly nom: string
  readonly fin: number
}

const [GUILLEMET, APOSTROPHE, BARRE, SUPERIEUR, EXCLAMATION, INFERIEUR] = [34, 39, 47, 62, 33, 60]

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
  const fin = texte.indexOf('>', debut)
  const nom = texte.slice(debut + 2, fin === -1 ? undefined : fin)
  if (nom.includes('<')) throw nonFermee()
  return fin === -1 ? undefined : { sorte: 'fermante', nom: nom.trimEnd(), fin: fin + 1 }
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
  const fin = finDeBalise(texte, debut + 1)
  if (fin === -1) return undefined
  const nom = nomA(texte, debut + 1)
  const vide = texte.charCodeAt(fin - 1) === BARRE
  return { sorte: vide ? 'vide' : 'ouvrante', nom, fin: fin + 1 }
}

/** Index du « > » qui ferme la balise, hors des guillemets ; -1 s'il n'est pas encore là. XML n'y admet aucun « < ». */
function finDeBalise(texte: string, depuis: number): number {
  let guillemet = 0
  for (let index = depuis; index < texte.length; index++) {
    const lettre = texte.charCodeAt(index)
    if (lettre === INFERIEUR) throw guillemet === 0 ? nonFermee() : attributNonFerme()
    if (guillemet !== 0) {
      if (lettre === guillemet) guillemet = 0
    } else if (lettre === SUPERIEUR) return index
    else if (lettre === GUILLEMET || lettre === APOSTROPHE) guillemet = lettre
  }
  return -1
}

function nomA(texte: string, debut: number): string {
  let fin = debut
  while (fin < texte.length && !finDeNom(texte.charCodeAt(fin))) fin++
  return texte.slice(debut, fin)
}

const finDeNom = (lettre: number): boolean => lettre <= 32 || lettre === SUPERIEUR || lettre === BARRE

/** Nom sans son préfixe d'espace de noms. */
export function nomLocal(nom: string): string {
  const deuxPoints = nom.indexOf(':')
  return deuxPoints === -1 ? nom : nom.slice(deuxPoints + 1)
}
