import { z } from 'zod'
import { erreur, ok, type Resultat } from '../../../kernel/resultat.ts'
import { slug } from '../../../kernel/slug.ts'
import type { Publiee } from '../domain/collection-suivie.ts'
import type { Adressable, LireFichier } from '../domain/genre.ts'
import type { Publication, PublicationLue } from '../domain/publication.ts'
import { assainirHtml } from './assainir-html.ts'
import { uneCle, unTexte, valider } from './schema.ts'

/** Un schéma dit le type d'un genre : `Texte & Lu<typeof DONNEES>`, et rien d'autre ne le redit. */
export type Lu<Schema extends z.ZodType> = Immuable<z.output<Schema>>

/** Ce qui identifie une publication et son texte assaini : le reste est dans ses données. */
export interface Texte<Id extends string = string> {
  readonly id: Id
  readonly html: string
}

type Immuable<T> = T extends string | number | boolean | undefined
  ? T
  : { readonly [Cle in keyof T]: Immuable<T[Cle]> }

/** Ce qu'un fichier devient, avant d'être une publication. */
interface Ecrit<Donnees> extends Texte {
  readonly donnees: Donnees
}

interface Declaration<
  Type extends string,
  Dossier extends string | undefined,
  Donnees,
  Valeur,
  Id extends string,
> {
  readonly type: Type
  /** Sous-dossier de `instances/<region>/contenus/`. */
  readonly dossier: Dossier
  readonly schema: z.ZodType<Donnees>
  readonly titre: (donnees: Donnees) => string
  readonly resume?: (donnees: Donnees) => string | undefined
  /** Vrai : sans texte, un fichier est refusé, et une publication aussi. */
  readonly texteExige: boolean
  /** Les seuls identifiants possibles, quand ils sont en nombre fini. */
  readonly identifiants?: Readonly<Record<Id, string>>
  readonly valeur: (donnees: Donnees, texte: Texte<Id>) => Valeur
  /** Ce qu'un fichier écrit autrement que la publication ; par défaut, les mêmes champs et `html`. */
  readonly fichier?: (
    fichier: unknown,
    ou: Parameters<LireFichier>[1],
  ) => Resultat<Ecrit<Donnees>, readonly string[]>
}

/** La lecture des fichiers d'un genre et celle de ses publications, d'un seul schéma. */
export function declarerGenre<
  const Type extends string,
  const Dossier extends string | undefined,
  Donnees,
  Valeur,
  Id extends string = string,
>(declaration: Declaration<Type, Dossier, Donnees, Valeur, Id>) {
  const { type, dossier, schema, texteExige, valeur } = declaration
  const lireTout = ({ id, html, donnees }: Pick<Publication, 'id' | 'html' | 'donnees'>) => {
    const lues = valider(schema, donnees)
    if (lues.etat === 'erreur') return lues
    const connu = identifier(declaration, id)
    return connu.etat === 'erreur' ? connu : ok(valeur(lues.valeur, { id: connu.valeur, html }))
  }
  const lire = (publication: Pick<Publication, 'id' | 'html' | 'donnees'>): Valeur | undefined => {
    const lu = lireTout(publication)
    return lu.etat === 'ok' ? lu.valeur : undefined
  }
  return {
    type,
    dossier,
    lireFichier: (fichier: unknown, ou: Parameters<LireFichier>[1]) => lireFichier(declaration, fichier, ou),
    lire,
    /** Un brouillon est assaini comme le sera sa publication. */
    lireBrouillon: (publication: Publication) =>
      lire({ ...publication, html: assainirHtml(publication.html) }),
    relire: (publication: Publication): readonly string[] => {
      const lu = lireTout(publication)
      const sansTexte = texteExige && publication.html.trim() === ''
      return [...(lu.etat === 'ok' ? [] : lu.erreur), ...(sansTexte ? [TEXTE_ATTENDU] : [])]
    },
  }
}

const TEXTE_ATTENDU = 'champ « html » : un texte est attendu'

function identifier<Id extends string>(
  { identifiants }: { readonly identifiants?: Readonly<Record<Id, string>> },
  id: string,
): Resultat<Id, readonly string[]> {
  const connu = valider(identifiants === undefined ? z.custom<Id>() : uneCle(identifiants), id)
  return connu.etat === 'ok' ? connu : erreur(connu.erreur.map((faute) => `nom du fichier (${faute})`))
}

function lireFichier<Donnees, Valeur, Id extends string>(
  declaration: Declaration<string, string | undefined, Donnees, Valeur, Id>,
  fichier: unknown,
  ou: Parameters<LireFichier>[1],
): Resultat<Publication, readonly string[]> {
  const { type, titre, resume, fichier: lire = lireCommeUnePublication(declaration) } = declaration
  const lu = lire(fichier, ou)
  if (lu.etat === 'erreur') return lu
  const { id, html, donnees } = lu.valeur
  const connu = identifier(declaration, id)
  if (connu.etat === 'erreur') return connu
  const commun = { type, id, html, donnees, titre: titre(donnees), slug: slug(titre(donnees)) }
  const chapeau = resume?.(donnees)
  return ok(chapeau === undefined ? commun : { ...commun, resume: chapeau })
}

/** Les champs de la publication, et son texte dans `html`. */
const lireCommeUnePublication =
  <Donnees>({ schema, texteExige }: { readonly schema: z.ZodType<Donnees>; readonly texteExige: boolean }) =>
  (fichier: unknown, { nom }: { readonly nom: string }): Resultat<Ecrit<Donnees>, readonly string[]> => {
    const texte = valider(z.looseObject({ html: texteExige ? unTexte : unTexte.optional() }), fichier)
    const lues = valider(schema, sansHtml(fichier))
    if (texte.etat === 'ok' && lues.etat === 'ok') {
      return ok({ id: nom, html: texte.valeur.html ?? '', donnees: lues.valeur })
    }
    return erreur([...fautesDe(lues), ...fautesDe(texte)])
  }

const fautesDe = (lu: Resultat<unknown, readonly string[]>) => (lu.etat === 'erreur' ? lu.erreur : [])

function sansHtml(fichier: unknown): unknown {
  if (typeof fichier !== 'object' || fichier === null) return fichier
  const { html: _, ...donnees } = { html: undefined, ...fichier }
  return donnees
}

/** L'objet d'une publication et ses dates ; celles qui ne suivent pas leur schéma ne sont pas montrées. */
export function lirePubliees<Valeur>(
  publiees: readonly PublicationLue[],
  lire: (publication: PublicationLue) => Valeur | undefined,
): readonly Publiee<Valeur>[] {
  return publiees.flatMap((publication) => {
    const valeur = lire(publication)
    const { publieeLe, modifieeLe } = publication
    return valeur === undefined ? [] : [{ valeur, publieeLe, modifieeLe }]
  })
}

/** Les objets seuls. */
export const lireValeurs = <Valeur>(
  publiees: readonly PublicationLue[],
  lire: (publication: PublicationLue) => Valeur | undefined,
): readonly Valeur[] => lirePubliees(publiees, lire).map(({ valeur }) => valeur)

/** L'adresse de chaque publication, quand elle ne dépend que d'elle. */
export const adressesPar =
  (chemin: (id: string, titre: string) => string) =>
  (publications: readonly Adressable[]): ReadonlyMap<string, string> =>
    new Map(publications.map(({ id, titre }) => [id, chemin(id, titre)]))
