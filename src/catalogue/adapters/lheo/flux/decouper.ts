import { type Balise, lireBalise, nomLocal } from './balise.ts'
import type { Limites } from './limites.ts'
import { LectureRefusee, type Position } from './refus.ts'
import { creerRepere, type Repere } from './repere.ts'

/**
 * Morceau utile du flux : la balise de la racine, une formation entière, ou des `extras` de la racine ou d'`offres` ;
 * `perdu` : un enregistrement qu'on n'a pas su découper, et pourquoi.
 */
export interface Fragment extends Position {
  readonly sorte: 'racine' | 'formation' | 'extras' | 'perdu'
  readonly xml: string
  readonly faute?: string
}

export interface Decoupeur {
  /** Les fragments que ce texte complète. Lève `LectureRefusee`. */
  readonly ajouter: (texte: string) => Generator<Fragment>
  /** À la fin de la source : les fragments qu'une faute retenait. Lève `LectureRefusee` si la racine n'est pas fermée. */
  readonly terminer: () => Generator<Fragment>
  readonly position: () => Position
}

interface Etat {
  tampon: string
  curseur: number
  /** Début de l'enregistrement en cours dans le tampon, ou -1. */
  debut: number
  /** Profondeur de l'enregistrement en cours. */
  niveau: number
  elements: number
  racineVue: boolean
  /** Les éléments ouverts autour des formations ; absent hors d'`offres`. */
  cadre: readonly string[] | undefined
  /** Pourquoi la suite est sautée jusqu'à la prochaine formation : la raison du refus, s'il n'y en a pas. */
  perdu: LectureRefusee | undefined
  readonly pile: string[]
  readonly limites: Limites
  readonly repere: Repere
}

/**
 * Découpe le texte sans l'interpréter : vérifie l'imbrication des balises, les bornes et la racine, et rend chaque
 * formation entière. Une seule est en mémoire à la fois ; un texte n'est jamais coupé. Une faute dans une formation ne perd
 * qu'elle : la lecture reprend à la suivante.
 */
export function creerDecoupeur(limites: Limites): Decoupeur {
  const etat: Etat = {
    tampon: '',
    curseur: 0,
    debut: -1,
    niveau: 0,
    elements: 0,
    racineVue: false,
    cadre: undefined,
    perdu: undefined,
    pile: [],
    limites,
    repere: creerRepere(),
  }
  return {
    ajouter: (texte) => avancer(etat, texte),
    terminer: () => terminer(etat),
    position: () => etat.repere.position(etat.tampon, etat.curseur),
  }
}

function* avancer(etat: Etat, texte: string): Generator<Fragment> {
  oublierLeDebut(etat)
  etat.tampon += texte
  for (let encore = true; encore; ) {
    try {
      yield* lireLeTampon(etat)
      encore = false
    } catch (raison) {
      yield perdre(etat, raison)
    }
  }
}

function* lireLeTampon(etat: Etat): Generator<Fragment> {
  while (etat.perdu === undefined || reprendre(etat)) {
    const chevron = etat.tampon.indexOf('<', etat.curseur)
    verifierTexte(etat, chevron === -1 ? etat.tampon.length : chevron)
    const balise = chevron === -1 ? undefined : lire(etat, chevron)
    if (balise === undefined) break
    const fragment = suivre(etat, balise, chevron)
    etat.curseur = balise.fin
    if (fragment !== undefined) yield fragment
  }
  verifierTaille(etat)
}

/** Une formation commence, ou `offres` finit : ce qui suit n'a rien à voir avec ce qui précède. */
const REPRISE =
  /<(?:[\w.-]+:)?formation(?=[\s>/])|<\/(?:[\w.-]+:)?offres\s*>(?=\s*<(?:[/!?]|(?:[\w.-]+:)?extras[\s>]))/g
/** De quoi garder une balise coupée par la fin du tampon. */
const BALISE_DE_REPRISE = 200

/** Saute jusqu'à la prochaine formation ; faux si elle n'est pas encore dans le tampon. */
function reprendre(etat: Etat): boolean {
  const place = chercherReprise(etat, etat.curseur)
  if (place === -1) {
    etat.curseur = Math.max(etat.curseur, etat.tampon.length - BALISE_DE_REPRISE)
    return false
  }
  etat.perdu = undefined
  etat.curseur = place
  return true
}

function chercherReprise({ tampon }: Etat, depuis: number): number {
  REPRISE.lastIndex = depuis
  return REPRISE.exec(tampon)?.index ?? -1
}

/**
 * Abandonne l'enregistrement où est la faute, et fait chercher le suivant à partir de son début : ce qui l'a empêché de finir
 * (commentaire ou guillemet non fermé…) a pu avaler ceux d'après. Relance la faute hors des formations.
 */
function perdre(etat: Etat, raison: unknown): Fragment {
  if (!(raison instanceof LectureRefusee) || etat.cadre === undefined) throw raison
  const debut = etat.debut === -1 ? etat.curseur : etat.debut
  const faute = etat.repere.apercevoir(etat.tampon, etat.curseur)
  const place = etat.repere.position(etat.tampon, debut)
  const xml = etat.debut === -1 ? '' : etat.tampon.slice(debut, etat.tampon.indexOf('>', debut) + 1)
  etat.pile.splice(0, etat.pile.length, ...etat.cadre)
  etat.debut = -1
  etat.elements = 0
  etat.perdu = raison
  etat.curseur = debut + 1
  const precision = raison.precision ?? raison.message.replace(/\.$/, '')
  return {
    sorte: 'perdu',
    xml,
    ...place,
    faute: `${precision} (ligne ${faute.ligne}, colonne ${faute.colonne})`,
  }
}

/** Où chercher l'enregistrement suivant. */
const suiteDe = ({ debut, curseur }: Etat): number => (debut === -1 ? curseur : debut) + 1

function* terminer(etat: Etat): Generator<Fragment> {
  while (etat.cadre !== undefined && chercherReprise(etat, suiteDe(etat)) !== -1) {
    yield perdre(etat, new LectureRefusee('tronque', 'il n’est pas fermé'))
    yield* avancer(etat, '')
  }
  verifierFin(etat)
}

function lire(etat: Etat, chevron: number): Balise | undefined {
  etat.curseur = chevron
  return lireBalise(etat.tampon, chevron)
}

/** Jette ce qui est déjà lu ; un texte encore incomplet reste. */
function oublierLeDebut(etat: Etat): void {
  const garde = etat.debut === -1 ? etat.curseur : etat.debut
  etat.repere.oublier(etat.tampon, garde)
  etat.tampon = etat.tampon.slice(garde)
  etat.curseur -= garde
  if (etat.debut !== -1) etat.debut = 0
}

function verifierTexte(etat: Etat, fin: number): void {
  const dansLaRacine = etat.pile.length > 0
  if (fin - etat.curseur > etat.limites.texte) throw new LectureRefusee('texte-trop-long')
  if (dansLaRacine || fin === etat.curseur) return
  const texte = etat.tampon.slice(etat.curseur, fin).replace(/^\ufeff/, '')
  if (texte.trim() === '') return
  etat.curseur += etat.tampon.slice(etat.curseur, fin).search(/\S/)
  throw new LectureRefusee(etat.racineVue ? 'suite-apres-la-racine' : 'pas-xml')
}

/** Une balise, un commentaire ou un enregistrement qui ne finit pas remplirait la mémoire. */
function verifierTaille(etat: Etat): void {
  const { texte, enregistrement } = etat.limites
  if (etat.tampon.length - etat.curseur > texte) throw new LectureRefusee('texte-trop-long')
  const depuisLeDebut = etat.debut === -1 ? 0 : etat.tampon.length - etat.debut
  if (depuisLeDebut > enregistrement) throw new LectureRefusee('enregistrement-trop-long')
}

function suivre(etat: Etat, balise: Balise, debut: number): Fragment | undefined {
  switch (balise.sorte) {
    case 'ouvrante':
      return ouvrir(etat, balise, debut)
    case 'vide':
      return ouvrir(etat, balise, debut) ?? fermer(etat, balise)
    case 'fermante':
      return fermer(etat, balise)
    case 'autre':
      if (etat.racineVue && etat.tampon.startsWith('<!D', debut)) throw new LectureRefusee('xml-mal-forme')
      return undefined
  }
}

function ouvrir(etat: Etat, balise: Balise, debut: number): Fragment | undefined {
  if (etat.pile.length === 0) return ouvrirRacine(etat, balise, debut)
  if (etat.pile.length >= etat.limites.profondeur) throw new LectureRefusee('trop-profond')
  if (etat.debut !== -1 && ++etat.elements > etat.limites.elements)
    throw new LectureRefusee('enregistrement-trop-long')
  if (etat.debut !== -1 && balise.nom === etat.pile[etat.niveau - 1])
    verifierQuElleEstDedans(etat, balise, debut)
  const egare = nomLocal(balise.nom) === 'formation' ? fermerLesEgares(etat, debut) : undefined
  const sorte = etat.debut === -1 ? sorteDe(etat, balise) : undefined
  etat.pile.push(balise.nom)
  if (sorte === undefined && etat.cadre === undefined && nomLocal(balise.nom) === 'offres')
    etat.cadre = [...etat.pile]
  if (sorte !== undefined) {
    etat.debut = debut
    etat.niveau = etat.pile.length
    etat.elements = 0
  }
  return balise.sorte === 'ouvrante' ? egare : undefined
}

/** Une balise jamais fermée entre deux formations (`<br>`) ne les prend pas pour son contenu : elle est rendue comme perdue. */
function fermerLesEgares(etat: Etat, place: number): Fragment | undefined {
  const { cadre, pile, tampon, repere } = etat
  const egare = etat.debut === -1 && cadre !== undefined ? pile[cadre.length] : undefined
  if (cadre === undefined || egare === undefined) return undefined
  pile.length = cadre.length
  return {
    sorte: 'perdu',
    xml: '',
    ...repere.position(tampon, place),
    faute: `« ${egare.slice(0, 60)} » n’est pas fermé`,
  }
}

/** Une formation numérotée dans une autre : la fin de la première manque. */
function verifierQuElleEstDedans({ tampon }: Etat, { fin }: Balise, debut: number): void {
  if (/\snumero\s*=/.test(tampon.slice(debut, fin)))
    throw new LectureRefusee('xml-mal-forme', 'il n’est pas fermé')
}

function ouvrirRacine(etat: Etat, balise: Balise, debut: number): Fragment {
  if (etat.racineVue) throw new LectureRefusee('suite-apres-la-racine')
  const nom = nomLocal(balise.nom)
  if (nom !== 'lheo' && nom !== 'lheo-plus') throw new LectureRefusee('pas-lheo', `elle est « ${nom} »`)
  etat.racineVue = true
  const xml = etat.tampon.slice(debut, balise.fin)
  if (balise.sorte === 'vide') return { sorte: 'racine', xml, ...etat.repere.position(etat.tampon, debut) }
  etat.pile.push(balise.nom)
  return { sorte: 'racine', xml: `${xml.slice(0, -1)}/>`, ...etat.repere.position(etat.tampon, debut) }
}

/** Une formation est dans `offres` ; les `extras` du flux, dans `offres` (2025) ou dans la racine (2018). */
function sorteDe(etat: Etat, balise: Balise): 'formation' | 'extras' | undefined {
  const nom = nomLocal(balise.nom)
  const parent = nomLocal(etat.pile.at(-1) ?? '')
  if (nom === 'formation') return parent === 'offres' ? 'formation' : undefined
  return nom === 'extras' && (parent === 'offres' || parent === 'lheo') ? 'extras' : undefined
}

function fermer(etat: Etat, balise: Balise): Fragment | undefined {
  const egare = balise.nom === etat.cadre?.at(-1) ? fermerLesEgares(etat, etat.curseur) : undefined
  const ouverte = etat.pile.pop()
  if (ouverte === undefined)
    throw new LectureRefusee(etat.racineVue ? 'suite-apres-la-racine' : 'xml-mal-forme')
  if (ouverte !== balise.nom) {
    throw new LectureRefusee(
      'xml-mal-forme',
      `« ${balise.nom.slice(0, 60)} » ferme « ${ouverte.slice(0, 60)} »`,
    )
  }
  if (etat.cadre !== undefined && etat.pile.length < etat.cadre.length) etat.cadre = undefined
  const finEnregistrement = etat.debut !== -1 && etat.pile.length === etat.niveau - 1
  if (!finEnregistrement) return egare
  const { debut } = etat
  etat.debut = -1
  etat.elements = 0
  const sorte = nomLocal(ouverte) === 'formation' ? 'formation' : 'extras'
  return { sorte, xml: etat.tampon.slice(debut, balise.fin), ...etat.repere.position(etat.tampon, debut) }
}

function verifierFin(etat: Etat): void {
  if (etat.perdu !== undefined) throw etat.perdu
  const resteUneBalise = etat.tampon.slice(etat.curseur).trim() !== ''
  if (!etat.racineVue && !resteUneBalise) throw new LectureRefusee('vide')
  if (etat.pile.length > 0 || resteUneBalise || !etat.racineVue) throw new LectureRefusee('tronque')
}
