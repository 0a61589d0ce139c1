import { CsvError, type Options, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { plier } from '../../../kernel/plier.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import { estCodeFap, estCodeRome, type FapRome, type SalaireLu } from '../../domain/salaire-median.ts'

const LONGUEUR_SOURCE = 200
/** Un montant hors de ces bornes n'est pas un salaire mensuel net : souvent un salaire annuel, ou horaire. */
const MONTANTS = { min: 500, max: 20_000 } as const
const NON_DIFFUSABLE = /^(?:|-|s|n\.?d\.?|null|secret.*|non diffusable)$/

/**
 * Le fichier des salaires : `code` (ROME ou FAP), `annee`, `salaire_median` (vide ou « nd » : non diffusable), `source`. Par code,
 * l'année la plus récente. Lève une erreur qui dit chaque ligne fautive.
 */
export function lireSalaires(texte: string, anneeEnCours: number): readonly SalaireLu[] {
  const lignes = lireTable(texte, {
    code: { titre: 'code', motif: /^(?:code|(?:code_)?(?:rome|fap)(?:_.*)?)$/ },
    annee: { titre: 'annee', motif: /^(?:annee|millesime)$/ },
    montant: {
      titre: 'salaire_median',
      motif: /^(?:(?:salaire_)?(?:mensuel_)?(?:net_)?median(?:e)?(?:_.*)?|montant)$/,
    },
    source: { titre: 'source', motif: /^source$/ },
  })
  const lus = lireLignes(lignes, (ligne) => salaireDe(ligne, anneeEnCours))
  const parCode = new Map<string, SalaireLu>()
  for (const lu of lus) {
    const deja = parCode.get(lu.code)
    if (deja?.annee === lu.annee) throw new Error(`le code ${lu.code} est donné deux fois pour ${lu.annee}`)
    if (deja === undefined || deja.annee < lu.annee) parCode.set(lu.code, lu)
  }
  return [...parCode.values()]
}

/** La table FAP ↔ ROME : un code de chaque par ligne, et le nom de la famille s'il y est. Lève comme `lireSalaires`. */
export function lireFapRome(texte: string): readonly FapRome[] {
  const lignes = lireTable(
    texte,
    {
      fap: { titre: 'code_fap', motif: /^(?:code_)?fap(?:_?\d+)*$/ },
      rome: { titre: 'code_rome', motif: /^(?:code_)?rome(?:_?\d+)*$/ },
    },
    { libelle: { titre: 'libelle_fap', motif: /^(?:libelle|intitule)_(?:de_la_)?fap(?:_?\d+)*$/ } },
  )
  const lues = lireLignes(lignes, fapRomeDe)
  return [...new Map(lues.map((lue) => [`${lue.fap} ${lue.codeRome}`, lue])).values()]
}

/** Une faute est une phrase. */
type Lecture<T> = (ligne: Readonly<Record<string, string>>) => T | string

const salaireDe = (
  { code: brut = '', annee = '', montant: ecrit = '', source = '' }: Readonly<Record<string, string>>,
  anneeEnCours: number,
): SalaireLu | string => {
  const code = brut.toUpperCase()
  if (!(estCodeRome(code) || estCodeFap(code)))
    return `code « ${brut} » inconnu, un code ROME (« M1805 ») ou FAP (« M2Z90 ») est attendu`
  if (!/^\d{4}$/.test(annee) || Number(annee) < 2000 || Number(annee) > anneeEnCours)
    return `année « ${annee} » illisible, de 2000 à ${anneeEnCours} attendu`
  if (source === '' || source.length > LONGUEUR_SOURCE)
    return `source absente ou de plus de ${LONGUEUR_SOURCE} caractères : un salaire sans source ne se montre pas`
  const montant = montantDe(ecrit)
  return typeof montant === 'string' ? montant : { code, annee: Number(annee), montant, source }
}

function montantDe(ecrit: string): number | null | string {
  if (NON_DIFFUSABLE.test(plier(ecrit))) return null
  const montant = Number(ecrit.replaceAll(/\s|€/gu, '').replace(',', '.'))
  if (Number.isNaN(montant)) return `salaire « ${ecrit} » illisible, un nombre d’euros ou « nd » est attendu`
  if (montant < MONTANTS.min || montant > MONTANTS.max)
    return `salaire « ${ecrit} » invraisemblable pour un mois, de ${MONTANTS.min} à ${MONTANTS.max} euros attendu`
  return montant
}

const fapRomeDe: Lecture<FapRome> = ({ fap = '', rome = '', libelle = '' }) => {
  const [famille, codeRome] = [fap.toUpperCase(), rome.toUpperCase()]
  if (!estCodeFap(famille)) return `code FAP « ${fap} » inconnu, par exemple « M2Z90 »`
  if (!estCodeRome(codeRome)) return `code ROME « ${rome} » inconnu, par exemple « M1805 »`
  return sansAbsents({ fap: famille, codeRome, libelle: libelle === '' ? undefined : libelle })
}

/** Le titre de chaque colonne dans la documentation, et ceux que l'on reconnaît. */
type Colonnes = Readonly<Record<string, { readonly titre: string; readonly motif: RegExp }>>

/** Les lignes, chaque colonne sous son nom d'ici, quels que soient ses accents, sa casse et le séparateur. */
function lireTable(texte: string, attendues: Colonnes, facultatives: Colonnes = {}) {
  if (texte.includes('\ufffd')) throw new Error('il n’est pas en UTF-8')
  const entete = texte.split(/\r?\n/, 1)[0] ?? ''
  const lues: unknown = analyser(texte, {
    bom: true,
    delimiter: entete.includes(';') ? ';' : entete.includes('\t') ? '\t' : ',',
    trim: true,
    relax_column_count_more: true,
    skip_records_with_empty_values: true,
    columns: (noms: readonly string[]) => {
      const plies = noms.map((nom) => plier(nom).replaceAll(/[^a-z\d]+/g, '_'))
      const voulues = Object.entries({ ...attendues, ...facultatives })
      const nommees = plies.map((nom) => voulues.find(([, { motif }]) => motif.test(nom))?.[0])
      const absentes = Object.entries(attendues).filter(([cle]) => !nommees.includes(cle))
      if (absentes.length > 0)
        throw new Error(colonnesAbsentes(noms, attendues, Object.fromEntries(absentes)))
      return nommees.map((nom, rang) => (nom !== undefined && nommees.indexOf(nom) === rang ? nom : false))
    },
    info: true,
  })
  return TABLE.parse(lues).map(({ record, info }) => ({ ligne: record, numero: info.lines }))
}

const COLONNES_MONTREES = 30

function colonnesAbsentes(trouvees: readonly string[], attendues: Colonnes, absentes: Colonnes): string {
  const titres = (colonnes: Colonnes) => citer(Object.values(colonnes).map(({ titre }) => titre))
  const reste = trouvees.length - COLONNES_MONTREES
  const suite = reste > 0 ? `, et ${reste} autres` : ''
  return [
    `il n’a pas les colonnes attendues (manque ${titres(absentes)})`,
    `colonnes attendues : ${titres(attendues)}`,
    `colonnes trouvées : ${citer(trouvees.slice(0, COLONNES_MONTREES))}${suite}`,
    'Renommez ces titres, sur la première ligne du fichier.',
  ].join('\n  ')
}

const citer = (titres: readonly string[]): string =>
  titres.map((titre) => `« ${titre.slice(0, 60)} »`).join(', ')

/** Les fautes de forme du lecteur de CSV, en français. */
function analyser(texte: string, options: Options): unknown {
  try {
    return parse(texte, options)
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    const faute = cause.code.startsWith('CSV_RECORD') ? 'il manque des colonnes' : 'guillemets mal placés'
    throw new Error(`ligne ${cause.lines} : ${faute}`, { cause })
  }
}

const TABLE = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }),
)
const FAUTES_MONTREES = 10

/** Tout ou rien : une seule ligne fautive, et rien n'est chargé ; toutes sont dites. */
function lireLignes<T>(lignes: ReturnType<typeof lireTable>, lire: Lecture<T>): readonly T[] {
  if (lignes.length === 0) throw new Error('il ne contient aucune ligne')
  const lues: T[] = []
  const fautes: string[] = []
  for (const { ligne, numero } of lignes) {
    const lue = lire(ligne)
    if (typeof lue === 'string') fautes.push(`ligne ${numero} : ${lue}`)
    else lues.push(lue)
  }
  if (fautes.length === 0) return lues
  const reste = fautes.length - FAUTES_MONTREES
  const suite = reste > 0 ? [`et ${reste} autres`] : []
  throw new Error([...fautes.slice(0, FAUTES_MONTREES), ...suite].join('\n  '))
}
