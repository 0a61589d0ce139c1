import { estUneLangue } from '../langues.ts'
import { champs, entier, type Noeud, texte, texteDe } from '../lecture.ts'
import { type FauteAccessibilite, faute } from './faute.ts'
import { langueEtrangereProbable } from './langue-probable.ts'

/** Un paragraphe n'imite ni un titre ni une liste, et se laisse lire par une voix de synthèse. */
export function fautesDesParagraphes(noeuds: readonly Noeud[]): readonly FauteAccessibilite[] {
  return [...noeuds.flatMap(fautesDuNoeud), ...fautesDesTirets(noeuds)]
}

function fautesDuNoeud(noeud: Noeud): readonly FauteAccessibilite[] {
  if (CONTENANTS.has(noeud.type)) return noeud.enfants.flatMap(fautesDuNoeud)
  if (!TEXTES.has(noeud.type)) return []
  const ecrit = texteDe(noeud).trim()
  return [
    ...(estUnTitreSimule(noeud, ecrit) ? [faute('titre-simule', ecrit)] : []),
    ...(aDesMajusculesLongues(ecrit) ? [faute('majuscules-longues', ecrit)] : []),
    ...(aUnEmojiPorteur(ecrit) ? [faute('emoji-porteur', ecrit)] : []),
    ...fautesDeLangue(noeud, ecrit),
  ]
}

const CONTENANTS = new Set(['list', 'table', 'tablerow', 'tablecell'])
const TEXTES = new Set(['paragraph', 'heading', 'quote', 'listitem'])
const GRAS = 1

/** Tout en gras, court et sans point final : ce n'est pas une phrase mise en avant. */
function estUnTitreSimule({ type, enfants }: Noeud, ecrit: string): boolean {
  const court = ecrit !== '' && ecrit.length <= 120 && !/[.!?…;,]$/.test(ecrit)
  return type === 'paragraph' && court && enfants.every(estEnGras)
}

function estEnGras(noeud: Noeud): boolean {
  if (noeud.type === 'text')
    return texteDe(noeud).trim() === '' || (entier(noeud.attributs.format) & GRAS) !== 0
  return noeud.enfants.every(estEnGras)
}

/** Trois mots de suite en capitales ; deux sigles côte à côte (« CAP BTS ») n'en font pas un. */
function aDesMajusculesLongues(ecrit: string): boolean {
  const suites = ecrit.match(/(?:\p{Lu}[\p{Lu}'’-]*[\s,;:]+){2,}\p{Lu}[\p{Lu}'’-]*(?!\p{Ll})/gu) ?? []
  return suites.some((suite) => suite.split(/[\s,;:]+/).some((mot) => mot.length >= 6))
}

const EMOJI = /(?:\p{Extended_Pictographic}\uFE0F?|[\u{1F1E6}-\u{1F1FF}]{2})/u

/** En tête de phrase il sert de puce ; au milieu il remplace un mot ; à la fin il ne fait que décorer. */
function aUnEmojiPorteur(ecrit: string): boolean {
  const avantLaFin = ecrit.replace(new RegExp(`(?:\\s|${EMOJI.source})+$`, 'u'), '')
  return EMOJI.test(avantLaFin.replace(/[©®™]/g, '')) || (avantLaFin === '' && EMOJI.test(ecrit))
}

function fautesDeLangue(noeud: Noeud, ecrit: string): readonly FauteAccessibilite[] {
  const langues = languesDe(noeud)
  if (langues.some((langue) => langue !== '' && !estUneLangue(langue)))
    return [faute('langue-inconnue', ecrit)]
  const indiquee = langues.some((langue) => langue !== '')
  return !indiquee && langueEtrangereProbable(ecrit) ? [faute('langue-non-indiquee', ecrit)] : []
}

function languesDe(noeud: Noeud): readonly string[] {
  if (noeud.type === 'text') return [texte(champs(noeud.attributs.$).langue)]
  return noeud.enfants.flatMap(languesDe)
}

const TIRET = /^\s*(?:[-–—•*·▪►✓➤]|\d{1,2}[.)])\s+\S/

/** Deux lignes de suite qui commencent par un tiret, dans un ou plusieurs paragraphes. */
function fautesDesTirets(noeuds: readonly Noeud[]): readonly FauteAccessibilite[] {
  const lignes = noeuds.flatMap((noeud) => (noeud.type === 'paragraph' ? lignesDe(noeud) : ['']))
  const rang = lignes.findIndex((ligne, i) => TIRET.test(ligne) && TIRET.test(lignes[i + 1] ?? ''))
  return rang === -1 ? [] : [faute('liste-simulee', lignes[rang])]
}

function lignesDe({ enfants }: Noeud): readonly string[] {
  return enfants
    .map((enfant) => (enfant.type === 'linebreak' ? '\n' : texteDe(enfant)))
    .join('')
    .split('\n')
}
