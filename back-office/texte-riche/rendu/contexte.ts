import { slug } from '../../../src/kernel/slug.ts'
import { cleDe, type DocumentCite, type References } from '../references.ts'
import { lireMedia, type Media } from './media.ts'

/** Ce dont le rendu a besoin hors du texte : adresses des documents liés, images, documents à télécharger. */
export interface OutilsDeRendu {
  /** Adresse publique d'un document lié (`/actualites/12/titre`) ; absente s'il n'est pas publié. */
  readonly adresseDe: (collection: string, id: string | number) => Promise<string | undefined>
  /** Média par identifiant, tel que la collection `medias` le garde. */
  readonly mediaDe: (id: string | number) => Promise<unknown>
}

/** Le rendu d'un texte, une fois tout ce qu'il cite retrouvé : il ne lit plus rien. */
export interface Contexte {
  readonly adresseDe: (cite: DocumentCite | undefined) => string | undefined
  readonly mediaDe: (id: string | number | undefined) => Media | undefined
  /** Identifiant d'un titre, unique dans le texte. */
  readonly ancreDe: (titre: string) => string
}

/** Retrouve ce qu'un texte cite, en une fois. */
export async function preparer(citees: References, outils: OutilsDeRendu): Promise<Contexte> {
  const [adresses, medias] = await Promise.all([
    Promise.all(
      citees.documents.map(
        async (cite) => [cleDe(cite), await outils.adresseDe(cite.collection, cite.id)] as const,
      ),
    ),
    Promise.all(citees.medias.map(async (id) => [String(id), lireMedia(await outils.mediaDe(id))] as const)),
  ])
  const adresseParCle = new Map(adresses)
  const mediaParId = new Map(medias)
  return {
    adresseDe: (cite) => (cite === undefined ? undefined : adresseParCle.get(cleDe(cite))),
    mediaDe: (id) => (id === undefined ? undefined : mediaParId.get(String(id))),
    ancreDe: creerAncres(),
  }
}

/** Le préfixe évite les identifiants que les gabarits du portail portent déjà (`contact`, `demarches`…). */
const PREFIXE = 'titre-'

function creerAncres(): (titre: string) => string {
  const prises = new Set<string>()
  return (titre) => {
    const souhaitee = `${PREFIXE}${slug(titre)}`
    let ancre = souhaitee
    for (let rang = 2; prises.has(ancre); rang++) ancre = `${souhaitee}-${rang}`
    prises.add(ancre)
    return ancre
  }
}
