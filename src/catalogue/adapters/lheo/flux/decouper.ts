import { type Balise, declarationDeplacee, estDeclaration, estNomme, lireBalise, nomLocal } from './balise.ts'
import { type Chercheur, creerChercheur } from './chercher.ts'
import type { Limites } from './limites.ts'
import { LectureRefusee, type Position } from './refus.ts'
import { creerRepere, type Repere } from './repere.ts'
import { finDeSection, sectionA } from './section.ts'

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
  /** Le cadre, gardé après la fin d'`offres`. */
  dernierCadre: readonly string[] | undefined
  /** Pourquoi la suite est sautée jusqu'à la prochaine formation : la raison du refus, s'il n'y en a pas. */
  perdu: LectureRefusee | undefined
  /** Pendant ce saut, la dernière fin d'`offres` rencontrée, ou -1 : la vraie, si aucune formation ne la suit. */
  finDuCadre: number
  /** La source n'a plus rien à donner. */
  finie: boolean
  readonly pile: string[]
  readonly limites: Limites
  readonly repere: Repere
  readonly chercheur: Chercheur
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
    dernierCadre: undefined,
    perdu: undefined,
    finDuCadre: -1,
    finie: false,
    pile: [],
    limites,
    repere: creerRepere(),
    chercheur: creerChercheur(),
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
  if (etat.perdu === undefined) verifierTaille(etat)
}

/**
 * Ce qui compte pendant un saut : une formation, ou les `extras` d'`offres`, qui suivent la fin de la dernière ou se
 * nomment ; la fin d'`offres` ; et les sections, où rien n'est du balisage.
 */
const REPRISE =
  /<(?:!--|!\[CDATA\[|\?|((?:[\w.-]+:)?(?:formation|extras(?:(?=\s+info\s*=\s*["']flux-intercarif["'])|(?<=<\/(?:[\w.-]+:)?formation\s*>\s*<(?:[\w.-]+:)?extras))))(?=[\s>/])|(\/(?:[\w.-]+:)?offres)(?=\s*>))/g
/** De quoi garder une balise coupée par la fin du tampon. */
const BALISE_DE_REPRISE = 200

/** Saute jusqu'à la prochaine formation, ou à la fin de la source jusqu'à celle d'`offres` ; faux s'il faut attendre la suite. */
function reprendre(etat: Etat): boolean {
  const { formation, finDuCadre, curseur } = chercherReprise(etat, etat.curseur)
  etat.curseur = curseur
  if (finDuCadre !== -1) etat.finDuCadre = finDuCadre
  const place = formation === -1 && etat.finie ? etat.finDuCadre : formation
  if (place === -1) return false
  etat.perdu = undefined
  etat.finDuCadre = -1
  etat.curseur = place
  return true
}

interface Reprise {
  readonly formation: number
  /** La dernière fin d'`offres` avant elle. */
  readonly finDuCadre: number
  /** D'où poursuivre la recherche. */
  readonly curseur: number
}

function chercherReprise(etat: Etat, depuis: number): Reprise {
  const { tampon } = etat
  let finDuCadre = -1
  REPRISE.lastIndex = depuis
  for (let trouvee = REPRISE.exec(tampon); trouvee !== null; trouvee = REPRISE.exec(tampon)) {
    const { index, 1: formation, 2: offres } = trouvee
    if (formation !== undefined) return { formation: index, finDuCadre, curseur: index }
    if (offres !== undefined) finDuCadre = index
    const fin = offres === undefined ? suiteDeSection(etat, index) : REPRISE.lastIndex
    if (fin === undefined) return { formation: -1, finDuCadre, curseur: index }
    REPRISE.lastIndex = fin
  }
  return { formation: -1, finDuCadre, curseur: Math.max(depuis, tampon.length - BALISE_DE_REPRISE) }
}

/** Où reprendre après une section sautée : à sa fin, ou juste après son début si elle n'en a pas. */
function suiteDeSection(etat: Etat, debut: number): number | undefined {
  const section = sectionA(etat.tampon, debut)
  const fin = section === undefined ? 'ouverte' : finDeSection(lieu(etat), section, debut)
  if (fin === 'ouverte') return debut + 2
  const tropLongue = etat.tampon.length - debut > etat.limites.texte
  return fin ?? (etat.finie || tropLongue ? debut + 2 : undefined)
}

function lieu({ tampon, chercheur, cadre }: Etat) {
  const formation = cadre?.at(-1)?.replace(/offres$/, 'formation')
  return { texte: tampon, chercheur, formation }
}

/** La balise d'une formation, fût-elle coupée. */
const BALISE_DE_FORMATION = /<(?:[\w.-]+:)?formation\s(?:"[^">]*"|[^<>])*/y

/**
 * Abandonne l'enregistrement où est la faute, et fait chercher le suivant à partir de son début : ce qui l'a empêché de finir
 * (commentaire ou guillemet non fermé…) a pu avaler ceux d'après. Relance la faute hors des formations.
 */
function perdre(etat: Etat, raison: unknown): Fragment {
  if (!(raison instanceof LectureRefusee) || etat.cadre === undefined) throw raison
  const debut = etat.debut === -1 ? etat.curseur : etat.debut
  const faute = etat.repere.apercevoir(etat.tampon, etat.curseur)
  const place = etat.repere.position(etat.tampon, debut)
  BALISE_DE_FORMATION.lastIndex = debut
  const balise = BALISE_DE_FORMATION.exec(etat.tampon)?.[0]
  etat.pile.splice(0, etat.pile.length, ...etat.cadre)
  etat.debut = -1
  etat.elements = 0
  etat.perdu = raison
  etat.curseur = (estEgaree(etat.tampon, etat.curseur) ? etat.curseur : debut) + 1
  const precision = raison.precision ?? raison.message.replace(/\.$/, '')
  return {
    sorte: 'perdu',
    xml: balise === undefined ? '' : `${balise}>`,
    ...place,
    faute: `${precision} (ligne ${faute.ligne}, colonne ${faute.colonne})`,
  }
}

const BALISE_NUE = /<(?:[\w.-]+:)?formation\s*>/y

/** Une balise de formation sans attribut, là où était la faute : égarée dans l'enregistrement, elle n'en commence pas un autre. */
function estEgaree(tampon: string, place: number): boolean {
  BALISE_NUE.lastIndex = place
  return BALISE_NUE.test(tampon)
}

/** Où chercher l'enregistrement suivant. */
const suiteDe = ({ debut, curseur }: Etat): number => (debut === -1 ? curseur : debut) + 1

function* terminer(etat: Etat): Generator<Fragment> {
  etat.finie = true
  if (etat.perdu !== undefined) yield* avancer(etat, '')
  while (etat.cadre !== undefined && etat.perdu === undefined) {
    const { formation, finDuCadre } = chercherReprise(etat, suiteDe(etat))
    if (formation === -1 && finDuCadre === -1) break
    yield perdre(etat, new LectureRefusee('tronque', 'il n’est pas fermé'))
    yield* avancer(etat, '')
  }
  verifierFin(etat)
}

function lire(etat: Etat, chevron: number): Balise | undefined {
  etat.curseur = chevron
  const section = sectionA(etat.tampon, chevron)
  if (section === undefined) {
    if (etat.racineVue && estDeclaration(etat.tampon, chevron)) throw declarationDeplacee()
    return lireBalise(etat.tampon, chevron)
  }
  const fin = finDeSection(lieu(etat), section, chevron)
  if (fin === 'ouverte') throw new LectureRefusee('xml-mal-forme', section.ouverte)
  return fin === undefined ? undefined : { sorte: 'autre', nom: '', fin }
}

/** Jette ce qui est déjà lu ; un texte encore incomplet reste. */
function oublierLeDebut(etat: Etat): void {
  const { tampon, limites } = etat
  if (tampon.length - etat.finDuCadre > limites.texte) etat.finDuCadre = -1
  const garde = [etat.finDuCadre, etat.debut].find((place) => place !== -1) ?? etat.curseur
  etat.repere.oublier(tampon, garde)
  etat.chercheur.oublier(garde)
  etat.tampon = tampon.slice(garde)
  etat.curseur -= garde
  if (etat.debut !== -1) etat.debut = 0
  if (etat.finDuCadre !== -1) etat.finDuCadre = 0
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
      return undefined
  }
}

function ouvrir(etat: Etat, balise: Balise, debut: number): Fragment | undefined {
  const formation = estNomme(balise.nom, 'formation')
  const rouvert = formation ? rouvrirLeCadre(etat, debut) : undefined
  if (etat.pile.length === 0) return ouvrirRacine(etat, balise, debut)
  if (etat.pile.length >= etat.limites.profondeur) throw new LectureRefusee('trop-profond')
  if (etat.debut !== -1 && ++etat.elements > etat.limites.elements)
    throw new LectureRefusee('enregistrement-trop-long')
  if (etat.debut !== -1 && formation) verifierQuElleEstDedans(etat, balise, debut)
  const egare = rouvert ?? (formation ? fermerLesEgares(etat, debut) : undefined)
  const sorte = etat.debut === -1 ? sorteDe(etat, balise) : undefined
  etat.pile.push(balise.nom)
  if (sorte === undefined && etat.cadre === undefined && estNomme(balise.nom, 'offres'))
    etat.dernierCadre = etat.cadre = [...etat.pile]
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

/** Une formation après la fin d'`offres`, ou de la racine : cette fin n'était pas la vraie, et elle est rendue comme perdue. */
function rouvrirLeCadre(etat: Etat, place: number): Fragment | undefined {
  const { cadre, dernierCadre, pile, tampon, repere } = etat
  const sortie = cadre === undefined && pile.every((nom, rang) => nom === dernierCadre?.[rang])
  if (dernierCadre === undefined || !sortie) return undefined
  etat.cadre = dernierCadre
  pile.splice(0, pile.length, ...dernierCadre)
  return {
    sorte: 'perdu',
    xml: '',
    ...repere.position(tampon, place),
    faute: 'la fin d’« offres » est écrite avant cette formation',
  }
}

/** Une formation dans une autre : la fin de la première manque. Des `extras` peuvent en citer une, sans numéro. */
function verifierQuElleEstDedans({ tampon, pile, niveau }: Etat, { fin }: Balise, debut: number): void {
  const citee = pile.slice(niveau - 1).some((nom) => estNomme(nom, 'extras'))
  if (!citee || /\snumero\s*=/.test(tampon.slice(debut, fin)))
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
  const egare =
    estNomme(balise.nom, 'offres') && balise.nom === etat.cadre?.at(-1)
      ? fermerLesEgares(etat, etat.curseur)
      : undefined
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
  const sorte = estNomme(ouverte, 'formation') ? 'formation' : 'extras'
  return { sorte, xml: etat.tampon.slice(debut, balise.fin), ...etat.repere.position(etat.tampon, debut) }
}

function verifierFin(etat: Etat): void {
  if (etat.perdu !== undefined) throw etat.perdu
  const resteUneBalise = etat.tampon.slice(etat.curseur).trim() !== ''
  if (!etat.racineVue && !resteUneBalise) throw new LectureRefusee('vide')
  if (etat.pile.length > 0 || resteUneBalise || !etat.racineVue) throw new LectureRefusee('tronque')
}
