import { champs, identifiant, lireEtat, type Noeud, texte, texteDe } from '../lecture.ts'
import { balise, ouvrante } from './balises.ts'
import { rendreBloc } from './blocs.ts'
import type { Contexte } from './contexte.ts'
import { rendreImage } from './image.ts'
import { rendreListe } from './listes.ts'
import { rendrePhrases } from './phrases.ts'
import { rendreSommaire, type TitreRendu } from './sommaire.ts'
import { rendreTableau } from './tableau.ts'

/** Un texte entier ; le sommaire, rendu en dernier, connaît aussi les titres qui le suivent. */
export function rendreDocument(noeuds: readonly Noeud[], contexte: Contexte): string {
  const titres: TitreRendu[] = []
  const morceaux = noeuds.map((noeud, rang) => {
    if (estUnBloc(noeud, 'sommaire')) return undefined
    if (noeud.type === 'heading') titres.push(titreDe(noeud, contexte))
    const titre = noeud.type === 'heading' ? titres.at(-1) : undefined
    return titre === undefined
      ? rendreNoeud(noeud, rang, noeuds, contexte)
      : rendreTitre(noeud, titre, contexte)
  })
  return morceaux.map((morceau) => morceau ?? rendreSommaire(titres)).join('')
}

/** Nœuds d'un bloc, d'une cellule ou d'un élément : tout, sauf le sommaire. */
function rendreSuite(noeuds: readonly Noeud[], contexte: Contexte): string {
  return noeuds.map((noeud, rang) => rendreNoeud(noeud, rang, noeuds, contexte)).join('')
}

function rendreNoeud(noeud: Noeud, rang: number, voisins: readonly Noeud[], contexte: Contexte): string {
  switch (noeud.type) {
    case 'paragraph':
      return rendreParagraphe(noeud, contexte)
    case 'heading':
      return rendreTitre(noeud, titreDe(noeud, contexte), contexte)
    case 'list':
      return rendreListe(noeud, contexte)
    case 'quote':
      return balise('blockquote', {}, balise('p', {}, rendrePhrases(noeud.enfants, contexte)))
    case 'horizontalrule':
      return ouvrante('hr', {})
    case 'table':
      return rendreTableau(noeud, legendeDe(voisins[rang - 1]), contexte, rendreCellule)
    case 'upload':
      return rendreUneImage(noeud, contexte)
    case 'block':
      return rendreUnBloc(noeud, voisins[rang + 1], contexte)
    default:
      return rendreSuite(noeud.enfants, contexte)
  }
}

/** Un paragraphe vide n'est qu'un espace de saisie : la mise en page ne se fait pas à coups de lignes vides. */
function rendreParagraphe({ enfants }: Noeud, contexte: Contexte): string {
  const contenu = rendrePhrases(enfants, contexte)
  return contenu.trim() === '' ? '' : balise('p', {}, contenu)
}

function rendreTitre(
  { enfants }: Noeud,
  { niveau, ancre, texte: intitule }: TitreRendu,
  contexte: Contexte,
): string {
  return intitule === '' ? '' : balise(`h${niveau}`, { id: ancre }, rendrePhrases(enfants, contexte))
}

/** Le titre de la page est le seul H1 ; un texte s'arrête au quatrième rang. */
function titreDe(noeud: Noeud, contexte: Contexte): TitreRendu {
  const intitule = texteDe(noeud).trim()
  const niveau = Math.min(4, Math.max(2, Number(texte(noeud.attributs.tag).slice(1)) || 2))
  return { niveau, texte: intitule, ancre: intitule === '' ? '' : contexte.ancreDe(intitule) }
}

/** Une cellule d'un seul paragraphe s'écrit sans lui. */
function rendreCellule(noeuds: readonly Noeud[], contexte: Contexte): string {
  const [seul, ...autres] = noeuds
  if (seul?.type === 'paragraph' && autres.length === 0) return rendrePhrases(seul.enfants, contexte)
  return rendreSuite(noeuds, contexte)
}

function rendreUneImage({ attributs }: Noeud, contexte: Contexte): string {
  const media = contexte.mediaDe(identifiant(attributs.value))
  return media?.type.startsWith('image/') ? rendreImage(media, champs(attributs.fields)) : ''
}

/** Une légende appartient au tableau qui la suit ; seule, elle se lit comme un paragraphe. */
function rendreUnBloc(noeud: Noeud, suivant: Noeud | undefined, contexte: Contexte): string {
  if (estUnBloc(noeud, 'legende-tableau') && suivant?.type === 'table') return ''
  return rendreBloc(champs(noeud.attributs.fields), {
    contexte,
    interieur: (etat) => rendreSuite(lireEtat(etat), contexte),
  })
}

function legendeDe(precedent: Noeud | undefined): string {
  if (precedent === undefined || !estUnBloc(precedent, 'legende-tableau')) return ''
  return texte(champs(precedent.attributs.fields).legende)
}

function estUnBloc({ type, attributs }: Noeud, slug: string): boolean {
  return type === 'block' && champs(attributs.fields).blockType === slug
}
