import { type Champs, champs, elements, identifiant, lireEtat, type Noeud, texte } from './lecture.ts'

/** Ce qu'un texte cite hors de lui-même. */
export interface References {
  readonly documents: readonly DocumentCite[]
  readonly medias: readonly (string | number)[]
}

export interface DocumentCite {
  readonly collection: string
  readonly id: string | number
}

/** Tous les documents et médias cités, blocs et textes intérieurs compris, sans doublon. */
export function citees(noeuds: readonly Noeud[]): References {
  const documents = new Map<string, DocumentCite>()
  const medias = new Set<string | number>()
  parcourir(noeuds, (noeud) => {
    for (const cite of documentsDe(noeud)) documents.set(cleDe(cite), cite)
    for (const media of mediasDe(noeud)) medias.add(media)
  })
  return { documents: [...documents.values()], medias: [...medias] }
}

export const cleDe = ({ collection, id }: DocumentCite): string => `${collection} ${id}`

/** Le document d'une relation `{ relationTo, value }`. */
export function documentCite(relation: unknown): DocumentCite | undefined {
  const { relationTo, value } = champs(relation)
  const id = identifiant(value)
  return id === undefined ? undefined : { collection: texte(relationTo), id }
}

/** Visite chaque nœud, puis ses enfants, puis les textes riches des champs de son bloc. */
export function parcourir(noeuds: readonly Noeud[], visiter: (noeud: Noeud) => void): void {
  for (const noeud of noeuds) {
    visiter(noeud)
    parcourir(noeud.enfants, visiter)
    for (const interieur of textesInterieurs(noeud)) parcourir(interieur, visiter)
  }
}

/** Les textes riches écrits dans un bloc : encadré, accordéon, chapeau, transcription. */
export function textesInterieurs({ type, attributs }: Noeud): readonly (readonly Noeud[])[] {
  if (type !== 'block') return []
  const { contenu, transcription, elements: plis } = champs(attributs.fields)
  const etats = [contenu, transcription, ...elements(plis).map((pli) => pli.contenu)]
  return etats.map(lireEtat).filter((interieur) => interieur.length > 0)
}

function documentsDe({ type, attributs }: Noeud): readonly DocumentCite[] {
  const fiche = champs(attributs.fields)
  const relations =
    type === 'link' ? [fiche.doc] : elements(fiche.boutons).map((bouton: Champs) => bouton.doc)
  return relations.map(documentCite).filter((cite) => cite !== undefined)
}

function mediasDe({ type, attributs }: Noeud): readonly (string | number)[] {
  const cite = identifiant(type === 'upload' ? attributs.value : champs(attributs.fields).media)
  return cite === undefined ? [] : [cite]
}
