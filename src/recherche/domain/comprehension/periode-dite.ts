import { ajouterJours, estJour, type Jour, MOIS, numeroDeJour } from '../../../kernel/jour.ts'
import { plier } from '../../../kernel/plier.ts'
import { type Mot, motif, motsA, oter, type Phrase, trouverMotif } from './phrase.ts'

/** Quand une personne veut commencer, tel qu'une phrase le dit. */
export interface PeriodeDite {
  readonly du: Jour
  readonly au: Jour
  /** « janvier 2027 ». */
  readonly libelle: string
  readonly mots: readonly Mot[]
}

type Bornes = Omit<PeriodeDite, 'mots'>

const MOIS_PLIES = MOIS.map(plier)
const UN_MOIS = `(${MOIS_PLIES.join('|')})`
/** « mars » et « mai » veulent dire autre chose sans rien qui les introduise. */
const MOIS_SEUL = `(${MOIS_PLIES.filter((mois) => mois !== 'mars' && mois !== 'mai').join('|')})`
const ANNEE = '(20\\d{2})'
const COMMENCER =
  '(?:qui )?(?:commence|commencent|commencant|debute|debutent|debutant|demarre|demarrent|demarrant|ayant lieu|entrees?|rentree|sessions?|depart)'
const AVANT_UN_MOIS = `(?:(?:${COMMENCER} )?(?:en|(?:au|du) mois (?:de|d)|courant|(?:au )?debut|(?:a la )?fin|mi|pour|vers)|${COMMENCER}(?: (?:de|d))?)`
/** Après eux, rien ne borne la fin. */
const A_PARTIR = '(?:a partir|a compter|apres le mois) (?:du mois )?(?:de|d)|des(?: le mois de)?'
const LA_RENTREE = `(?:(?:a|pour|des|de) la (?:prochaine )?rentree(?: (?:prochaine|scolaire|universitaire))*|(?:prochaine )?rentree(?: scolaire| universitaire)?(?= 20\\d{2} | $))`
/** Une formation longue, d'une rentrée à l'autre, se cherche un an plus loin au plus. */
const SANS_FIN = 365

/** Une façon de dire quand : ce qu'elle capture, et le jour qu'il est, donnent les bornes. */
interface FaconDeDater {
  readonly motif: RegExp
  readonly bornes: (captures: readonly string[], aujourdhui: Jour) => Bornes | undefined
}

const SAISONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['printemps', [3, 3]],
  ['ete', [6, 3]],
  ['automne', [9, 3]],
])

const facon = (source: string, bornes: FaconDeDater['bornes'], place?: 'fin'): FaconDeDater => ({
  motif: motif(source, place),
  bornes,
})

const FACONS: readonly FaconDeDater[] = [
  facon(`${LA_RENTREE}(?: ${ANNEE})?`, ([annee], aujourdhui) => rentree(annee, aujourdhui)),
  facon(`(?:${A_PARTIR}) ${UN_MOIS}(?: ${ANNEE})?`, ([nom = '', annee], aujourdhui) => {
    const { du, libelle } = moisDit(nom, annee, aujourdhui)
    return {
      du,
      au: ajouterJours(du, SANS_FIN),
      libelle: `à partir de ${libelle}`.replace(/ de (?=[ao])/, ' d’'),
    }
  }),
  facon(`${AVANT_UN_MOIS} ${UN_MOIS}(?: ${ANNEE})?`, ([nom = '', annee], aujourdhui) =>
    moisDit(nom, annee, aujourdhui),
  ),
  facon(`${UN_MOIS} ${ANNEE}`, ([nom = '', annee], aujourdhui) => moisDit(nom, annee, aujourdhui)),
  facon(MOIS_SEUL, ([nom = ''], aujourdhui) => moisDit(nom, undefined, aujourdhui), 'fin'),
  facon('(?:pendant )?cette semaine', (_, aujourdhui) => semaine(aujourdhui, 'cette semaine')),
  facon('(?:la )?semaine prochaine', (_, aujourdhui) =>
    semaine(ajouterJours(aujourdhui, 7), 'la semaine prochaine'),
  ),
  facon('ce week ?end', (_, aujourdhui) => {
    const au = dimanche(aujourdhui)
    return { du: ajouterJours(au, -1), au, libelle: 'ce week-end' }
  }),
  facon('ce mois(?: ci)?', (_, aujourdhui) => mois(aujourdhui, 0)),
  facon('(?:le )?mois prochain', (_, aujourdhui) => mois(aujourdhui, 1)),
  facon(
    '(?:cet|l|pour l|a l|pendant l|en) ?(ete|automne)(?: prochain)?|(?:au|ce) (printemps)',
    (dits, aujourdhui) => saison(dits.find((dit) => dit !== undefined) ?? '', aujourdhui),
  ),
  facon(`en ${ANNEE}`, ([annee]) => entre(`${annee}-01-01`, `${annee}-12-31`, `${annee}`)),
]

/** La première période que dit une phrase, et la phrase sans elle. */
export function lirePeriode(
  phrase: Phrase,
  aujourdhui: Jour,
): { readonly periode: PeriodeDite; readonly phrase: Phrase } | undefined {
  for (const { motif: connu, bornes } of FACONS) {
    const passage = trouverMotif(phrase, connu)
    if (passage === undefined) continue
    const dites = bornes(connu.exec(phrase.pliee)?.slice(1) ?? [], aujourdhui)
    if (dites === undefined || dites.au < aujourdhui) continue
    return { periode: { ...dites, mots: motsA(phrase, passage) }, phrase: oter(phrase, passage) }
  }
  return undefined
}

function entre(du: string, au: string, libelle: string): Bornes | undefined {
  return estJour(du) && estJour(au) ? { du, au, libelle } : undefined
}

/** Le mois de ce jour, ou celui qui est tant de mois plus loin. */
function mois(jour: Jour, plusLoin: number, combien = 1): Bornes {
  const rang = Number(jour.slice(0, 4)) * 12 + Number(jour.slice(5, 7)) - 1 + plusLoin
  const du = premierDuMois(rang)
  const libelle = `${MOIS[rang % 12] ?? ''} ${Math.floor(rang / 12)}`
  return { du, au: ajouterJours(premierDuMois(rang + combien), -1), libelle }
}

function premierDuMois(rang: number): Jour {
  const texte = `${Math.floor(rang / 12)}-${String((rang % 12) + 1).padStart(2, '0')}-01`
  if (!estJour(texte)) throw new RangeError(`mois hors calendrier : ${rang}`)
  return texte
}

/** Ce mois-là de cette année, ou le prochain qui n'est pas fini. */
function moisDit(nom: string, annee: string | undefined, aujourdhui: Jour): Bornes {
  const ecart = MOIS_PLIES.indexOf(nom) + 1 - Number(aujourdhui.slice(5, 7))
  const ans = annee === undefined ? Number(ecart < 0) : Number(annee) - Number(aujourdhui.slice(0, 4))
  return mois(aujourdhui, ecart + 12 * ans)
}

function saison(nom: string, aujourdhui: Jour): Bornes | undefined {
  const [premier, combien] = SAISONS.get(nom) ?? []
  if (premier === undefined || combien === undefined) return undefined
  const courant = Number(aujourdhui.slice(5, 7))
  const plusLoin = premier - courant + (courant >= premier + combien ? 12 : 0)
  const { du, au } = mois(aujourdhui, plusLoin, combien)
  return { du, au, libelle: `${nom === 'ete' ? 'été' : nom} ${du.slice(0, 4)}` }
}

/** Fin août, septembre et la première quinzaine d'octobre. */
function rentree(annee: string | undefined, aujourdhui: Jour): Bornes | undefined {
  const cetteAnnee = aujourdhui.slice(0, 4)
  const prochaine = aujourdhui > `${cetteAnnee}-10-15` ? String(Number(cetteAnnee) + 1) : cetteAnnee
  const dite = annee ?? prochaine
  return entre(`${dite}-08-20`, `${dite}-10-15`, `rentrée ${dite}`)
}

/** Le 1er janvier 1970 était un jeudi. */
const dimanche = (jour: Jour): Jour => ajouterJours(jour, 6 - ((numeroDeJour(jour) + 3) % 7))

function semaine(jour: Jour, libelle: string): Bornes {
  const au = dimanche(jour)
  return { du: ajouterJours(au, -6), au, libelle }
}
