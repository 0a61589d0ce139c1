/** Une publication à montrer : ses données typées, son HTML assaini et le même texte sans balise. */
export interface Publication {
  /** Celui d'un genre : le socle n'en connaît aucun. */
  readonly type: string
  readonly id: string
  readonly slug: string
  readonly titre: string
  readonly resume?: string
  /** Valeur JSON du type, relue par le domaine qui la connaît. */
  readonly donnees: unknown
  /** Assaini par `publier`, quelle que soit son origine. */
  readonly html: string
}

/** Une origine ne retire que ce qu'elle a publié. */
export type OriginePublication = 'fichiers' | 'back-office'

export interface APublier extends Publication {
  readonly origine: OriginePublication
  /** Document du back-office d'où elle vient (« actualites/12 ») ; absent d'un fichier. */
  readonly document?: string
}

export interface PublicationLue extends APublier {
  /** Titre, résumé et corps sans balise, pour la recherche. */
  readonly texte: string
  readonly publieeLe: Date
  readonly modifieeLe: Date
  /** Segments qu'une page infos+ a portés avant le sien. */
  readonly anciensSegments?: readonly string[]
}

export type PublicationTrouvee =
  | { readonly etat: 'publiee'; readonly publication: PublicationLue }
  | { readonly etat: 'retiree'; readonly publication: PublicationLue; readonly retireeLe: Date }
  | { readonly etat: 'inconnue' }

/**
 * Les publications du portail. `publier` et `retirer` annoncent la nouvelle version sur le canal `contenu_publie`, dans
 * la même transaction ; le message est « type numéro ».
 */
export interface Publications {
  readonly une: (type: string, id: string) => Promise<PublicationTrouvee>
  /** Publiées, de l'identifiant le plus petit au plus grand. */
  readonly parType: (type: string) => Promise<readonly PublicationLue[]>
  /** Les mêmes, à mémoire constante. */
  readonly parcourir: (type: string) => AsyncIterable<PublicationLue>
  /** Faux si rien n'a changé (la version reste la même), ou si le back-office a pris la main sur ce fichier. */
  readonly publier: (publication: APublier, instant: Date) => Promise<boolean>
  /** Faux si elle n'était pas publiée. */
  readonly retirer: (type: string, id: string, instant: Date) => Promise<boolean>
  /** Change à chaque publication du type (de tous les types s'il est absent), et seulement alors. */
  readonly version: (type?: string) => Promise<string>
}
