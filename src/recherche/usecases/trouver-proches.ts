import type { Requete } from '../../liste/index.ts'
import { chercher } from '../domain/interrogation/chercher.ts'
import { comprendre } from '../domain/interrogation/comprendre.ts'
import { tableDesNumeros } from '../domain/structure/index-moteur.ts'
import { rangDuMot } from '../domain/structure/table-mots.ts'
import { type IndexLisible, numeroDuDocument } from './repondre.ts'

/** Part des mots du titre qu'une source proche doit partager. */
const PART_COMMUNE = 0.5

/** Numéros des sources visibles qui ressemblent à ce texte, de la plus proche à la moins proche. */
export function prochesDuTexte(ouvert: IndexLisible, texte: string, limite: number): readonly string[] {
  const { index, etat, lecture } = ouvert
  const concepts = comprendre(index, lecture, { texte, litteral: true }).filter(
    ({ formes }) => formes.length > 0,
  )
  if (concepts.length === 0) return []
  const exiges = Math.max(1, Math.ceil(concepts.length * PART_COMMUNE))
  const { page } = chercher({ index, etat, concepts, exiges, requete: requeteDe(texte, limite) })
  return page.map(({ document }) => numeroDuDocument(index, document))
}

/** Les sources visibles les plus proches d'une source indexée, elle-même exclue. */
export function prochesDuNumero(ouvert: IndexLisible, numero: string, limite: number): readonly string[] {
  const rang = rangDuMot(tableDesNumeros(ouvert.index), numero)
  if (rang < 0) return []
  const { titre } = ouvert.lireCarte(ouvert.index.colonnes.numeroDocument[rang] ?? 0)
  return prochesDuTexte(ouvert, titre, limite + 1)
    .filter((autre) => autre !== numero)
    .slice(0, limite)
}

function requeteDe(texte: string, parPage: number): Requete {
  return { texte, litteral: true, facettes: {}, tri: 'pertinence', page: 1, parPage, expliquer: false }
}
