import { type Lieu, regionDeDepartement, type Territoires } from '../../referentiels/index.ts'
import {
  ecritDuPassage,
  type Mot,
  motif,
  motsA,
  motsDuPassage,
  type Phrase,
  type SuiteDeMots,
  trouverMotif,
} from '../domain/comprehension/phrase.ts'

/** Ce que le lieu d'une phrase demande aux territoires. */
export type Lieux = Pick<Territoires, 'nomme' | 'commune' | 'rapprocher'>

export interface LieuDit {
  readonly lieu: Lieu
  /** Le nom tel qu'écrit. */
  readonly ecrit: string
  /** Lui, et ce qui l'introduit. */
  readonly mots: readonly Mot[]
  /** « à moins de 30 km ». */
  readonly rayonKm?: number
  /** Le nom écrit a été rapproché de celui-ci. */
  readonly corrige: boolean
}

export interface ContexteDeLieu {
  readonly lieux: Lieux
  /** Code Insee de la région du portail. */
  readonly region: string
  /** Vrai pour un mot (plié) d'un catalogue : ce n'est pas un nom de lieu mal écrit. */
  readonly connait: (mot: string) => boolean
  /** Vrai pour un mot français (plié) : il n'est un nom mal écrit que si quelque chose l'introduit (« à castre »). */
  readonly estFrancais: (mot: string) => boolean
  /** Faux pour un lieu dont la demande ne veut pas : ses mots restent des mots. */
  readonly convient: (lieu: Lieu) => boolean
}

/** Habitants à partir desquels une commune est sûrement celle qu'on nomme, selon la façon de la dire. */
const CONNUE_DE_TOUS = 20_000
const CONNUE_DANS_LA_REGION = 2_000
const VILLAGE = 1_000
const MOTS_D_UN_NOM = 6

/** « près de », « vers »… : suivi d'un lieu, ou de rien qui vaille. */
const RAYON = '\\d{1,3} ?(?:km|kms|kilometres?)'
const DANS = '(?:a|en|dans|sur|aux?|du)(?: (?:la|les|l))?'
const INTRODUCTIONS = `(?:(?:(?:a|dans)(?: (?:moins|un rayon|un perimetre) de)? |(?:moins|rayon) de )?${RAYON}(?: (?:autour|a la ronde|maximum|max))? (?:de|d|des|du)|(?:tout )?(?:${DANS} )?(?:pres|proche|autour|alentours|environs|peripherie|banlieue|cote|proximite) (?:de|d|des|du)|(?:dans|sur|pour|vers|a|en|au|aux)(?: (?:le|la|les|l))?)`
const QUALITE =
  '(?:region|departement|dept|dpt|secteur|ville|commune|agglo|agglomeration|metropole|bassin|pays|zone|canton)(?: (?:de|du|d|des|de la|de l|le))?'
const introduction = new RegExp(` (${INTRODUCTIONS})(?: (?:le|la|les|l))?(?: (${QUALITE}))? $`)
/** « Maison de la Région » est un nom. */
const qualite = new RegExp(
  `(?<! (?:maisons?|conseil|hotel|antenne|site|carte|aides?) (?:de la|de|d|du))(?<! (?:conseil|carte)) (${QUALITE}) $`,
)
/** « dans la région de », « dans un rayon de 5 km » : une ville peut suivre. */
const AUTOUR = new RegExp(`\\b(?:${QUALITE}|alentours|environs|peripherie|banlieue|proximite|${RAYON})\\b`)
/** « Toulouse et sa région » : autour d'elle, où on la cherche déjà. */
const ET_AUTOUR =
  /^(?:(?:et|ou) (?:(?:ses|les|aux) )?(?:alentours|environs)|et (?:sa |la )?(?:region|peripherie|banlieue|agglo)|centre ville|intra muros)(?= |$)/
/** « région toulousaine », « bassin albigeois ». */
const GENTILES: ReadonlyMap<string, string> = new Map([
  ['toulousain', 'toulouse'],
  ['montpellierain', 'montpellier'],
  ['nimois', 'nimes'],
  ['perpignanais', 'perpignan'],
  ['biterrois', 'beziers'],
  ['narbonnais', 'narbonne'],
  ['carcassonnais', 'carcassonne'],
  ['albigeois', 'albi'],
  ['castrais', 'castres'],
  ['tarbais', 'tarbes'],
  ['montalbanais', 'montauban'],
  ['ruthenois', 'rodez'],
  ['cadurcien', 'cahors'],
  ['auscitain', 'auch'],
  ['alesien', 'ales'],
  ['setois', 'sete'],
  ['lourdais', 'lourdes'],
])
const situee = new RegExp(`(?:${QUALITE})$`)
const masculin = (mot: string): string => mot.replace(/nne$/, 'n').replace(/e$/, '')

/** Des noms d'établissements portent celui d'une ville : elle en fait partie. */
const ETABLISSEMENTS = motif(
  'gretas?|cfa|cfppa|mission locale|missions locales|cio|lycees?|colleges?|universite|univ|fac|faculte|ecoles?|institut|iut|insa|crous|chambre|cci|cma|afpa|apec|cibc|cidff|france travail|pole emploi|cap emploi|agence|maisons?|mairie|plie|bge|adie|france services|information jeunesse|epide|e2c|chu|hopital|ifsi|ifas|campus|rectorat|academie',
)
/** Communes et départements de la région dont le nom est aussi un mot : jamais un lieu sans rien qui l'introduise. */
const MOTS_AUSSI = new Set(
  'condom die lot clapiers sauve muret plaisance dunes portes angles vias lourdes cologne'.split(' '),
)
/** « menuiserie lot » : ce qui le précède n'est ni article, ni adjectif court (« un lot », « gros lot »). */
const UN_SUJET = /^[a-z]{5,}$/
/** Noms ou prénoms aussi : un lieu au bout d'une demande, pas à son début. */
const PRENOMS_AUSSI = new Set('aude lattes revel claret'.split(' '))

/** Le lieu que nomme une phrase, s'il est sûr : introduit (« près de Nîmes »), ou au bout (« soudeur Lozère »). */
export function lieuDeLaPhrase(phrase: Phrase, contexte: ContexteDeLieu): LieuDit | undefined {
  for (let longueur = Math.min(MOTS_D_UN_NOM, phrase.mots.length); longueur > 0; longueur -= 1) {
    for (let debut = phrase.mots.length - longueur; debut >= 0; debut -= 1) {
      const dit = lieuA(phrase, { debut, fin: debut + longueur }, contexte)
      if (dit !== undefined) return dit
    }
  }
  return undefined
}

function lieuA(phrase: Phrase, nom: SuiteDeMots, contexte: ContexteDeLieu): LieuDit | undefined {
  const mots = motsDuPassage(phrase, nom)
  const intro = introductionDe(phrase, nom.debut)
  const lieu = lieuNomme(mots, intro, contexte.lieux) ?? departementAuBout(phrase, nom, contexte)
  if (lieu === undefined || !contexte.convient(lieu)) return undefined
  const passage = etendre(phrase, nom, { intro, lieu })
  if (!estSur(phrase, nom, { lieu, intro, passage, contexte })) return undefined
  const [, rayon] = /(\d{1,3}) ?k/.exec(motsDuPassage(phrase, passage)) ?? []
  return {
    lieu,
    ecrit: ecritDuPassage(phrase, nom),
    mots: motsA(phrase, passage),
    ...(rayon !== undefined && { rayonKm: Number(rayon) }),
    corrige: false,
  }
}

/** « plombier 65 » ; jamais « CACES 3 », « niveau 4 », « 15 31 ». */
function departementAuBout(
  phrase: Phrase,
  { debut, fin }: SuiteDeMots,
  contexte: ContexteDeLieu,
): Lieu | undefined {
  const [numero = '', avant = ''] = [phrase.mots[debut]?.plie, phrase.mots[debut - 1]?.plie]
  if (fin !== phrase.mots.length || fin - debut !== 1 || !/^\d{2}$/.test(numero)) return undefined
  if (!/^\p{L}{4,}$/u.test(avant) || NUMEROTES.has(avant)) return undefined
  const lieu = contexte.lieux.nomme(numero)
  return lieu !== undefined && lieu.type === 'departement' && estDeLaRegion(lieu, contexte) ? lieu : undefined
}

/** Ce qu'un numéro suit sans être un département. */
const NUMEROTES = new Set(
  'niveau caces recommandation module bloc option categorie classe groupe autocad ciel sage certif plus'.split(
    ' ',
  ),
)

/** « au Vigan » nomme « Le Vigan » ; « 31 000 » s'écrit aussi avec une espace. */
function lieuNomme(mots: string, intro: string, lieux: Lieux): Lieu | undefined {
  const codePostal = mots.replace(/^(\d{2}) (\d{3})$/, '$1$2')
  if (/^\d{1,3}$/.test(codePostal) && !/\b(?:le|departement|dept|dpt)$/.test(intro)) return undefined
  const article = { au: 'le', aux: 'les' }[intro.split(' ').at(-1) ?? '']
  const ville = situee.test(intro) ? GENTILES.get(masculin(mots)) : undefined
  const formes =
    ville === undefined ? [...(article === undefined ? [] : [`${article} ${mots}`]), codePostal] : [ville]
  return formes.map((forme) => lieux.nomme(forme)).find((trouve) => trouve !== undefined)
}

interface LieuAJuger {
  readonly lieu: Lieu
  readonly intro: string
  /** Le nom, et ce qui part avec lui. */
  readonly passage: SuiteDeMots
  readonly contexte: ContexteDeLieu
}

function estSur(phrase: Phrase, nom: SuiteDeMots, { lieu, intro, passage, contexte }: LieuAJuger): boolean {
  const mots = motsDuPassage(phrase, nom)
  if (/^\d/.test(mots)) return true
  const habitants = habitantsDe(lieu, contexte)
  const regionale = estDeLaRegion(lieu, contexte)
  if (intro !== '') return estSurApres(intro, { phrase, nom, lieu, habitants, regionale })
  const seul = passage.fin - passage.debut === phrase.mots.length
  const auBout = passage.debut === 0 || passage.fin === phrase.mots.length
  const nomPropre = /^\p{Lu}\p{Ll}/u.test(ecritDuPassage(phrase, nom)) && nom.debut > 0
  const auBoutDUnSujet =
    lieu.type === 'departement' &&
    passage.fin === phrase.mots.length &&
    UN_SUJET.test(phrase.mots[nom.debut - 1]?.plie ?? '')
  if (!auBout || !regionale || (MOTS_AUSSI.has(mots) && !nomPropre && !auBoutDUnSujet)) return false
  if (nom.debut === 0 && PRENOMS_AUSSI.has(mots)) return false
  if (!seul && trouverMotif(phrase, ETABLISSEMENTS) !== undefined) return false
  return habitants >= CONNUE_DANS_LA_REGION
}

interface LieuIntroduit {
  readonly phrase: Phrase
  readonly nom: SuiteDeMots
  readonly lieu: Lieu
  readonly habitants: number
  readonly regionale: boolean
}

function estSurApres(intro: string, { phrase, nom, lieu, habitants, regionale }: LieuIntroduit): boolean {
  const grand = lieu.type !== 'commune'
  if (/^(?:en|dans|pour|au)\b/.test(intro) && !AUTOUR.test(intro))
    return grand ? regionale || lieu.type === 'region' : intro === 'au' && regionale
  if (grand) return regionale || lieu.type === 'region'
  if (!regionale) return habitants >= CONNUE_DE_TOUS
  if (habitants >= VILLAGE) return true
  return /^\p{Lu}/u.test(ecritDuPassage(phrase, nom))
}

/** Ce qui précède un nom de lieu et l'introduit, plié ; vide : rien. */
function introductionDe({ pliee, mots }: Phrase, debut: number): string {
  const avant = ` ${mots
    .slice(0, debut)
    .map(({ plie }) => plie)
    .join(' ')} `
  if (pliee === '' || debut === 0) return ''
  return (introduction.exec(avant)?.[0] ?? qualite.exec(avant)?.[0] ?? '').trim()
}

const longueurDe = (intro: string): number => (intro === '' ? 0 : intro.split(' ').length)

/** « Toulouse (31) », « 31059 Toulouse cedex 9 », « Montpellier Occitanie » : ce qui redit le lieu part avec lui. */
function etendre(
  phrase: Phrase,
  { debut, fin }: SuiteDeMots,
  { intro, lieu: { departement = '' } }: Pick<LieuAJuger, 'intro' | 'lieu'>,
): SuiteDeMots {
  const { mots } = phrase
  let [premier, dernier] = [debut - longueurDe(intro), fin]
  const plie = (rang: number) => mots[rang]?.plie ?? ''
  if (plie(dernier) === departement.toLowerCase() && departement !== '') dernier += 1
  if (/^\d{1,3}$/.test(plie(dernier)) && /^(?:km|kms|kilometres?)$/.test(plie(dernier + 1))) dernier += 2
  else if (/^\d{1,3}kms?$/.test(plie(dernier))) dernier += 1
  const suite = ET_AUTOUR.exec(motsDuPassage(phrase, { debut: dernier, fin: mots.length }))?.[0]
  if (suite !== undefined) dernier += longueurDe(suite)
  if (plie(dernier) === 'cedex') dernier += /^\d{1,2}$/.test(plie(dernier + 1)) ? 2 : 1
  if (intro === '' && /^\d{5}$/.test(plie(premier - 1)) && plie(premier - 1).startsWith(departement))
    premier -= 1
  if (premier > 1 && /^(?:de|d|du|des|l)$/.test(plie(premier - 1))) premier -= 1
  return { debut: premier, fin: dernier }
}

function habitantsDe({ type, code }: Lieu, { lieux }: ContexteDeLieu): number {
  return type === 'commune' ? (lieux.commune(code)?.population ?? 0) : Number.POSITIVE_INFINITY
}

function estDeLaRegion({ type, code }: Lieu, { lieux, region }: ContexteDeLieu): boolean {
  if (type === 'commune') return lieux.commune(code)?.region === region
  if (type === 'region') return code === `R${region}`
  return regionDeDepartement(code.slice(1)) === region
}

const LETTRES_MINIMALES = 5

/** « soudeur tolouse » : un mot qu'aucun catalogue ne connaît, au bout ou introduit, et voisin d'une ville de la région. */
export function lieuMalEcrit(phrase: Phrase, contexte: ContexteDeLieu): LieuDit | undefined {
  if (trouverMotif(phrase, ETABLISSEMENTS) !== undefined) return undefined
  for (const [debut, { plie }] of phrase.mots.entries()) {
    if (plie.length < LETTRES_MINIMALES || /\d/.test(plie) || contexte.connait(plie)) continue
    if (contexte.lieux.nomme(plie) !== undefined) continue
    const intro = introductionDe(phrase, debut)
    const auMilieu = debut > 0 && debut < phrase.mots.length - 1
    if (intro === '' && (auMilieu || contexte.estFrancais(plie))) continue
    const [lieu] = contexte.lieux.rapprocher(plie, 1)
    if (lieu === undefined || lieu.type !== 'commune' || !estDeLaRegion(lieu, contexte)) continue
    const seuil = intro === '' ? CONNUE_DE_TOUS : CONNUE_DANS_LA_REGION
    if (habitantsDe(lieu, contexte) < seuil || !contexte.convient(lieu)) continue
    const passage = { debut: debut - longueurDe(intro), fin: debut + 1 }
    const ecrit = ecritDuPassage(phrase, { debut, fin: debut + 1 })
    return { lieu, ecrit, mots: motsA(phrase, passage), corrige: true }
  }
  return undefined
}
