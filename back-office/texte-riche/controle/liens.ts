import { plier } from '../../../src/kernel/plier.ts'
import { champs, elements, type Noeud, texte, texteDe } from '../lecture.ts'
import { cleDe, documentCite, parcourir } from '../references.ts'
import { type FauteAccessibilite, faute } from './faute.ts'

interface LienLu {
  readonly texte: string
  /** Où il mène : une adresse, ou un document lié. */
  readonly cible: string
}

/** Un lien a un texte, qui dit où il mène, et deux liens de même texte mènent au même endroit. */
export function fautesDesLiens(noeuds: readonly Noeud[]): readonly FauteAccessibilite[] {
  const liens = tousLesLiens(noeuds)
  return [...liens.flatMap(fauteDuLien), ...fautesDesHomonymes(liens)]
}

/** Textes qui, seuls, ne disent rien de la page visée. */
const OBSCURS = new Set([
  ...[
    'ici',
    'cliquez ici',
    'cliquer ici',
    'clic',
    'par ici',
    'c est ici',
    'la',
    'lien',
    'ce lien',
    'le lien',
  ],
  ...[
    'suivez ce lien',
    'voir',
    'voir plus',
    'voir ici',
    'lire',
    'lire plus',
    'lire la suite',
    'la suite',
    'suite',
  ],
  ...[
    'en savoir plus',
    'savoir plus',
    'plus',
    'plus d infos',
    'plus d informations',
    'plus de details',
    'details',
  ],
  ...[
    'pour en savoir plus',
    'decouvrir',
    'acceder',
    'consulter',
    'telecharger',
    'site',
    'site web',
    'le site',
  ],
  ...[
    'cette page',
    'la page',
    'page',
    'article',
    'document',
    'pdf',
    'url',
    'click here',
    'read more',
    'more',
  ],
])

function fauteDuLien({ texte: ecrit }: LienLu): readonly FauteAccessibilite[] {
  const mots = simplifier(ecrit)
  if (ecrit.trim() === '') return [faute('lien-vide')]
  if (estUneAdresse(ecrit)) return [faute('lien-adresse-nue', ecrit)]
  return mots === '' || OBSCURS.has(mots) ? [faute('lien-obscur', ecrit)] : []
}

/** Une adresse de messagerie se lit bien : elle est elle-même l'information. */
function estUneAdresse(ecrit: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(ecrit.trim())
}

function fautesDesHomonymes(liens: readonly LienLu[]): readonly FauteAccessibilite[] {
  const cibles = new Map<string, Set<string>>()
  for (const { texte: ecrit, cible } of liens) {
    const mots = simplifier(ecrit)
    if (mots === '' || OBSCURS.has(mots)) continue
    const vues = cibles.get(mots) ?? new Set()
    cibles.set(mots, vues.add(cible))
  }
  const doubles = [...cibles].filter(([, vues]) => vues.size > 1)
  return doubles.map(([mots]) =>
    faute('liens-de-meme-texte', liens.find(({ texte: ecrit }) => simplifier(ecrit) === mots)?.texte),
  )
}

/** Minuscules sans accent ni ponctuation. */
function simplifier(ecrit: string): string {
  return plier(ecrit)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function tousLesLiens(noeuds: readonly Noeud[]): readonly LienLu[] {
  const liens: LienLu[] = []
  parcourir(noeuds, (noeud) => {
    const fiche = champs(noeud.attributs.fields)
    if (noeud.type === 'link' || noeud.type === 'autolink') {
      liens.push({ texte: texteDe(noeud), cible: cible(fiche) })
    }
    if (fiche.blockType === 'boutons') {
      for (const bouton of elements(fiche.boutons))
        liens.push({ texte: texte(bouton.libelle), cible: cible(bouton) })
    }
  })
  return liens
}

function cible({ linkType, url, doc }: Readonly<Record<string, unknown>>): string {
  const cite = linkType === 'internal' ? documentCite(doc) : undefined
  return cite === undefined ? texte(url).replace(/\/$/, '') : cleDe(cite)
}
