import type { z } from 'zod'
import type { Publication } from '../domain/publication.ts'
import { valider } from './schema.ts'

/** Les fautes pour lesquelles le portail ne montrerait pas une publication ; aucune s'il la montre. */
export type Relecture = (publication: Publication) => readonly string[]

/** La relecture d'un type d'après le schéma de ses données, celui avec lequel le portail les lit. */
export function relecture(schema: z.ZodType, { texteExige }: { readonly texteExige: boolean }): Relecture {
  return ({ donnees, html }) => {
    const lues = valider(schema, donnees)
    return [...(lues.etat === 'ok' ? [] : lues.erreur), ...fautesDuTexte(html, texteExige)]
  }
}

/** Un texte exigé ne l'est pas moins d'une publication que d'un fichier. */
export const fautesDuTexte = (html: string, exige: boolean): readonly string[] =>
  exige && html.trim() === '' ? ['champ « html » : un texte est attendu'] : []
