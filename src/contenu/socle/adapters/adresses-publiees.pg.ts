import type { Executant } from '../../../platform/db/index.ts'
import { lecturePagesInfos } from '../../infos/adapters/lire-page-infos.ts'
import { creerArbreInfos } from '../../infos/domain/arbre-infos.ts'
import { cheminDePublication } from '../domain/chemins.ts'
import type { TypePublication } from '../domain/publication.ts'

/** L'adresse publique de documents du back-office (« actualites/12 ») en ligne. */
export type AdressesPubliees = ReadonlyMap<string, string>

/** Les adresses que change la publication ou le retrait d'un document : la sienne, ou celles de tout son arbre. */
export async function adressesAutourDe(
  executant: Executant,
  { type, document }: { readonly type: TypePublication; readonly document: string },
): Promise<AdressesPubliees> {
  if (type === 'page-infos') return adressesDesPagesInfos(executant)
  const chemin = await adresseDuDocument(executant, document)
  return new Map(chemin === undefined ? [] : [[document, chemin]])
}

/** L'adresse publique d'un document ; `undefined` s'il n'est pas en ligne, ou n'a pas de page. */
export async function adresseDuDocument(executant: Executant, document: string): Promise<string | undefined> {
  const sql = `
    select type, id, titre from contenu.publication where document = $1 and retiree_le is null`
  const { rows } = await executant.query(sql, [document])
  const [publication] = rows.flatMap(({ type, id, titre }) =>
    estType(type) ? [{ type, id: String(id), titre: String(titre) }] : [],
  )
  if (publication === undefined) return undefined
  if (publication.type === 'page-infos') return (await adressesDesPagesInfos(executant)).get(document)
  return cheminDePublication(publication)
}

const estType = (valeur: unknown): valeur is TypePublication => typeof valeur === 'string'

/** Vrai si une page infos+ est à ce chemin. */
export async function pageInfosExiste(executant: Executant, chemin: string): Promise<boolean> {
  return (await lireArbre(executant)).arbre.parChemin.has(chemin)
}

async function adressesDesPagesInfos(executant: Executant): Promise<AdressesPubliees> {
  const { arbre, documents } = await lireArbre(executant)
  return new Map(
    arbre.noeuds.flatMap(({ page, chemin }) => {
      const document = documents.get(page.id)
      return document === undefined ? [] : [[document, chemin] as const]
    }),
  )
}

/** L'arbre que montre le portail, sans les textes. */
async function lireArbre(executant: Executant) {
  const sql = `
    select id, document, donnees from contenu.publication where type = 'page-infos' and retiree_le is null`
  const { rows } = await executant.query(sql, [])
  const pages = rows.flatMap(({ id, donnees }) => {
    const publication = {
      type: 'page-infos',
      id: String(id),
      slug: '',
      titre: '',
      donnees,
      html: '',
    } as const
    return lecturePagesInfos.dePublication(publication) ?? []
  })
  const documents = new Map(
    rows.flatMap(({ id, document }) => (document === null ? [] : [[String(id), String(document)] as const])),
  )
  return { arbre: creerArbreInfos(pages), documents }
}
