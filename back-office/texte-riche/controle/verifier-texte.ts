import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { lireEtat, type Noeud } from '../lecture.ts'
import { citees, textesInterieurs } from '../references.ts'
import type { OutilsDeRendu } from '../rendu/contexte.ts'
import { fautesDesDocuments } from './documents.ts'
import type { FauteAccessibilite } from './faute.ts'
import { fautesDesImages, type MediaLu } from './images.ts'
import { fautesDesLiens } from './liens.ts'
import { fautesDesParagraphes } from './paragraphes.ts'
import { fautesDesTableaux } from './tableaux.ts'
import { fautesDesTitres } from './titres.ts'
import { fautesDesVideos } from './videos.ts'

export type { FauteAccessibilite } from './faute.ts'

export interface OptionsDeControle {
  /** Niveau du premier titre : 2, ou 3 quand la page montre le texte sous un titre 2 (fiche d'un dispositif). */
  readonly premierTitre?: 2 | 3
  /** Le média d'une image qui n'est connue que par son identifiant ; `null` s'il n'existe plus. */
  readonly mediaLu?: MediaLu
}

/**
 * Les fautes d'accessibilité du texte, textes intérieurs des blocs compris ; aucune : il peut être publié. L'alternative
 * d'une image est celle de son média : sans lui, elle n'est pas jugée (`verifierAvecMedias` les lit).
 */
export function verifierTexte(
  etat: SerializedEditorState,
  { premierTitre = 2, mediaLu = () => undefined }: OptionsDeControle = {},
): readonly FauteAccessibilite[] {
  const noeuds = lireEtat(etat)
  return [
    ...fautesDesTitres(noeuds, premierTitre),
    ...fautesDuNiveau(noeuds, mediaLu),
    ...fautesDesLiens(noeuds),
  ]
}

/** Le même contrôle, après avoir lu les médias que le texte cite. */
export async function verifierAvecMedias(
  etat: SerializedEditorState,
  { mediaDe }: Pick<OutilsDeRendu, 'mediaDe'>,
  options: Pick<OptionsDeControle, 'premierTitre'> = {},
): Promise<readonly FauteAccessibilite[]> {
  const { medias } = citees(lireEtat(etat))
  const lus = new Map(
    await Promise.all(medias.map(async (id) => [String(id), (await mediaDe(id)) ?? null] as const)),
  )
  return verifierTexte(etat, { ...options, mediaLu: (id) => lus.get(String(id)) })
}

/** Ce qui se juge sur place, dans le texte puis dans chacun de ses blocs. */
function fautesDuNiveau(noeuds: readonly Noeud[], mediaLu: MediaLu): readonly FauteAccessibilite[] {
  return [
    ...fautesDesImages(noeuds, mediaLu),
    ...fautesDesDocuments(noeuds, mediaLu),
    ...fautesDesTableaux(noeuds),
    ...fautesDesParagraphes(noeuds),
    ...fautesDesVideos(noeuds),
    ...noeuds.flatMap(textesInterieurs).flatMap((interieur) => fautesDuNiveau(interieur, mediaLu)),
  ]
}
