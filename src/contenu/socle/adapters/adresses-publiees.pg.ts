import type { Executant } from '../../../platform/db/index.ts'
import type { Genre } from '../domain/genre.ts'

/** L'adresse publique de documents du back-office (« actualites/12 ») en ligne. */
export type AdressesPubliees = ReadonlyMap<string, string>

/** Les adresses que change la publication ou le retrait d'un document : la sienne, ou celles de tout son arbre. */
export function adressesAutourDe(
  executant: Executant,
  genre: Genre,
  document: string,
): Promise<AdressesPubliees> {
  return lireAdresses(executant, genre, genre.enArbre ? undefined : document)
}

/** L'adresse publique d'un document ; `undefined` s'il n'est pas en ligne, ou n'a pas de page. */
export async function adresseDuDocument(
  executant: Executant,
  genre: Genre,
  document: string,
): Promise<string | undefined> {
  return (await adressesAutourDe(executant, genre, document)).get(document)
}

/** Les adresses des documents en ligne d'un genre, ou d'un seul, sans lire leurs textes. */
export async function lireAdresses(
  executant: Executant,
  { type, adresses }: Genre,
  document?: string,
): Promise<AdressesPubliees> {
  const sql = `
    select id, titre, document, donnees from contenu.publication
    where type = $1 and retiree_le is null and ($2::text is null or document = $2)`
  const { rows } = await executant.query(sql, [type, document ?? null])
  const lues = rows.map((ligne) => ({
    type,
    id: String(ligne.id),
    titre: String(ligne.titre),
    donnees: ligne.donnees,
  }))
  const chemins = adresses?.(lues)
  return new Map(
    rows.flatMap(({ id, document: cite }) => {
      const chemin = chemins?.get(String(id))
      return cite === null || chemin === undefined ? [] : [[String(cite), chemin] as const]
    }),
  )
}
