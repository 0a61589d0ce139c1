import { lignesParCode } from './controler.ts'
import { type LigneRome, TABLES_VIDES, type TablesRome } from './tables.ts'

/** Les colonnes de chaque table livrée ; triée par les deux premières, et la dernière n'est jamais vide. */
const COLONNES = {
  domaines: ['code', 'libelle'],
  interets: ['code', 'libelle'],
  contextes: ['code', 'type', 'libelle'],
  metiers: ['code', 'traits', 'riasec', 'interets', 'proches', 'contextes', 'libelle'],
  appellations: ['metier', 'code', 'marques', 'court', 'libelle'],
} as const

type TableNomenclature = keyof typeof COLONNES

/** Le texte de chaque table : des valeurs séparées par des tabulations, sous une ligne d'en-tête. */
export type TextesNomenclature = Readonly<Record<TableNomenclature, string>>

/** Ce qu'il faut d'une publication pour en tirer la nomenclature. */
export const FICHIERS_DE_LA_NOMENCLATURE = [
  'codes',
  'appellations',
  'mobilites',
  'domaines',
  'interets',
  'riasec',
  'liens',
  'contextes',
] as const

type Lettres = readonly (readonly [lettre: string, colonne: string, valeur: string])[]

/** Une lettre par fait oui ou non d'un métier, et ce que le ROME en écrit. */
const TRAITS: Lettres = [
  ['V', 'transition_eco', 'Emploi Vert'],
  ['S', 'transition_eco', 'Emploi stratégique pour la Transition écologique'],
  ['B', 'transition_eco', 'Emploi Brun'],
  ['N', 'transition_num', 'O'],
  ['D', 'transition_demo', 'O'],
  ['R', 'emploi_reglemente', 'O'],
  ['C', 'emploi_cadre', 'O'],
]
/** De même pour une appellation. */
const MARQUES: Lettres = [
  ['P', 'classification', 'PRINCIPALE'],
  ['U', 'peu_usite', 'O'],
]
/** Suit le code du premier centre d'intérêt d'un métier. */
const PRINCIPAL = '*'

/**
 * Les faits d'une publication du ROME 4, sans aucun texte de fiche : codes, libellés, appellations, profils RIASEC, centres
 * d'intérêt, mobilités, contextes, traits. La même publication donne toujours les mêmes octets.
 */
export function ecrireNomenclature(tables: TablesRome): TextesNomenclature {
  const metiers = lignesParCode(tables)
  const appellations = tables.appellations.filter(({ code_rome = '' }) => metiers.has(code_rome))
  return {
    domaines: ecrire(
      'domaines',
      tables.domaines.map(lire('code_domaine_professionel', 'libelle_domaine_professionel')),
    ),
    interets: ecrire('interets', tables.interets.map(lire('code_centre_interet', 'libelle_centre_interet'))),
    contextes: ecrire(
      'contextes',
      tables.contextes.map(lire('code_ogr', 'libelle_type_cont_trav', 'libelle_cont_travail')),
    ),
    metiers: ecrire('metiers', lignesDesMetiers(tables, metiers)),
    appellations: ecrire('appellations', appellations.map(ligneDAppellation)),
  }
}

function lignesDesMetiers(tables: TablesRome, metiers: ReadonlyMap<string, LigneRome>) {
  const contextes = new Set(tables.contextes.map(({ code_ogr }) => code_ogr))
  const riasec = parMetier(tables.riasec)
  const interets = parMetier(tables.interets)
  const mobilites = parMetier(
    tables.mobilites
      .filter(({ code_rome_cible = '' }) => metiers.has(code_rome_cible))
      .toSorted((a, b) => Number(a.numero_ordre) - Number(b.numero_ordre)),
  )
  const liens = parMetier(tables.liens.filter(({ code_ogr }) => contextes.has(code_ogr)))
  return [...metiers].map(([code, ligne]) => [
    code,
    lettres(TRAITS, ligne),
    lire('riasec_majeur', 'riasec_mineur')(riasec.get(code)?.[0] ?? {}).join(''),
    (interets.get(code) ?? []).map(ecrireInteret).join(' '),
    (mobilites.get(code) ?? []).map(({ code_rome_cible }) => code_rome_cible).join(' '),
    (liens.get(code) ?? []).map(({ code_ogr }) => code_ogr).join(' '),
    ligne.libelle_rome ?? '',
  ])
}

const ecrireInteret = ({ code_centre_interet, principal }: LigneRome): string =>
  `${code_centre_interet}${principal === 'oui' ? PRINCIPAL : ''}`

function ligneDAppellation(l: LigneRome): readonly string[] {
  const [metier = '', code = '', court = '', libelle = ''] = lire(
    'code_rome',
    'code_ogr',
    'libelle_appellation_court',
    'libelle_appellation_long',
  )(l)
  return [metier, code, lettres(MARQUES, l), court === libelle ? '' : court, libelle]
}

/** Les tables d'une publication qui n'aurait que ces faits : `assemblerMetiers` en tire les métiers. */
export function lireNomenclature(textes: TextesNomenclature): TablesRome {
  const metiers = relire(textes.metiers)
  const interets = new Map(relire(textes.interets).map(([code = '', libelle = '']) => [code, libelle]))
  return {
    ...TABLES_VIDES,
    codes: metiers.map(([code = '', traits = '', , , , , libelle = '']) => ({
      code_rome: code,
      libelle_rome: libelle,
      ...deLettres(TRAITS, traits),
    })),
    riasec: metiers.map(([code = '', , lus = '']) => ({
      code_rome: code,
      riasec_majeur: lus.slice(0, 1),
      riasec_mineur: lus.slice(1),
    })),
    interets: metiers.flatMap(([code = '', , , cites = '']) =>
      codes(cites).map((cite) => relireInteret(code, cite, interets)),
    ),
    mobilites: metiers.flatMap(([code = '', , , , proches = '']) =>
      codes(proches).map((cible, rang) => ({
        code_rome: code,
        code_rome_cible: cible,
        numero_ordre: `${rang}`,
      })),
    ),
    liens: metiers.flatMap(([code = '', , , , , contextes = '']) =>
      codes(contextes).map((contexte) => ({ code_rome: code, code_ogr: contexte })),
    ),
    appellations: relire(textes.appellations).map(relireAppellation),
    arborescence: relire(textes.domaines).map(nommer('code_noeud', 'libelle_item_arbo')),
    contextes: relire(textes.contextes).map(
      nommer('code_ogr', 'libelle_type_cont_trav', 'libelle_cont_travail'),
    ),
  }
}

function relireInteret(metier: string, cite: string, libelles: ReadonlyMap<string, string>): LigneRome {
  const code = cite.replace(PRINCIPAL, '')
  return {
    code_rome: metier,
    code_centre_interet: code,
    libelle_centre_interet: libelles.get(code) ?? '',
    principal: cite === code ? 'non' : 'oui',
  }
}

const relireAppellation = ([
  metier = '',
  code = '',
  marques = '',
  court = '',
  libelle = '',
]: readonly string[]) => ({
  code_rome: metier,
  code_ogr: code,
  libelle_appellation_long: libelle,
  libelle_appellation_court: court,
  ...deLettres(MARQUES, marques),
})

const parMetier = (lignes: readonly LigneRome[]) => Map.groupBy(lignes, ({ code_rome = '' }) => code_rome)

const codes = (valeur: string): readonly string[] => (valeur === '' ? [] : valeur.split(' '))

const lire =
  (...colonnes: readonly string[]) =>
  (ligne: LigneRome): readonly string[] =>
    colonnes.map((colonne) => ligne[colonne] ?? '')

const nommer =
  (...colonnes: readonly string[]) =>
  (valeurs: readonly string[]): LigneRome =>
    Object.fromEntries(colonnes.map((colonne, rang) => [colonne, valeurs[rang] ?? '']))

const lettres = (connues: Lettres, ligne: LigneRome): string =>
  connues.flatMap(([lettre, colonne, valeur]) => (ligne[colonne] === valeur ? [lettre] : [])).join('')

const deLettres = (connues: Lettres, ecrites: string): LigneRome =>
  Object.fromEntries(
    connues.flatMap(([lettre, colonne, valeur]) => (ecrites.includes(lettre) ? [[colonne, valeur]] : [])),
  )

/** Sans répétition, triées : l'ordre de la publication n'y paraît pas. */
function ecrire(table: TableNomenclature, lignes: readonly (readonly string[])[]): string {
  const triees = lignes
    .toSorted(([a = '', a2 = ''], [b = '', b2 = '']) => comparerCodes(a, b) || comparerCodes(a2, b2))
    .map((ligne) => ligne.map((valeur) => valeur.replaceAll(/\s+/g, ' ')).join('\t'))
  return [...new Set([COLONNES[table].join('\t'), ...triees]), ''].join('\n')
}

/** Deux nombres selon leur valeur, deux codes selon leurs lettres. */
const comparerCodes = (a: string, b: string): number => Number(a) - Number(b) || (a < b ? -1 : a > b ? 1 : 0)

const relire = (texte: string): readonly (readonly string[])[] =>
  texte
    .split(/\r?\n/)
    .slice(1)
    .filter((ligne) => ligne !== '')
    .map((ligne) => ligne.split('\t'))
