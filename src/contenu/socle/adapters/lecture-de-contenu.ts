import type { z } from 'zod'
import { erreur, ok, type Resultat } from '../../../kernel/resultat.ts'
import { slug } from '../../../kernel/slug.ts'
import type { LecteurContenu } from '../domain/lecteur.ts'
import type { Publication, TypePublication } from '../domain/publication.ts'
import { fautesDuTexte, type Relecture } from './relecture.ts'
import { unTexte, valider } from './schema.ts'

/** Ce qui identifie une publication et son texte : le reste est dans ses données. */
export type Support = Pick<Publication, 'id' | 'html'>

/** Un type de contenu : le schéma de ses données, et comment elles deviennent l'objet du domaine. */
export interface TypeDeContenu<Donnees, Valeur> {
  readonly type: TypePublication
  /** Sous-dossier de `instances/<region>/contenus/`. */
  readonly dossier: string
  readonly schema: z.ZodType<Donnees>
  readonly titre: (donnees: Donnees) => string
  readonly resume?: (donnees: Donnees) => string
  /** Vrai : un fichier sans texte est refusé. */
  readonly texteExige: boolean
  readonly assembler: (donnees: Donnees, support: Support) => Resultat<Valeur, readonly string[]>
}

/** La lecture des fichiers d'un type, et celle de ses publications. */
export interface LectureDeContenu<Valeur> {
  readonly lecteur: LecteurContenu
  /** `undefined` si les données ne suivent pas le schéma. */
  readonly dePublication: (publication: Publication) => Valeur | undefined
  readonly relire: Relecture
}

/** Un seul schéma pour le fichier et pour la publication : le fichier porte en plus `html`. */
export function lectureDeContenu<Donnees, Valeur>(
  contenu: TypeDeContenu<Donnees, Valeur>,
): LectureDeContenu<Valeur> {
  const { type, dossier } = contenu
  return {
    lecteur: { type, dossier, lire: (fichier, id) => lireFichier(contenu, fichier, id) },
    dePublication: (publication) => {
      const lu = lirePublication(contenu, publication)
      return lu.etat === 'ok' ? lu.valeur : undefined
    },
    relire: (publication) => {
      const lu = lirePublication(contenu, publication)
      return [...(lu.etat === 'ok' ? [] : lu.erreur), ...fautesDuTexte(publication.html, contenu.texteExige)]
    },
  }
}

function lirePublication<Donnees, Valeur>(
  { schema, assembler }: TypeDeContenu<Donnees, Valeur>,
  { id, html, donnees }: Publication,
): Resultat<Valeur, readonly string[]> {
  const lu = valider(schema, donnees)
  return lu.etat === 'erreur' ? lu : assembler(lu.valeur, { id, html })
}

function lireFichier<Donnees, Valeur>(
  contenu: TypeDeContenu<Donnees, Valeur>,
  fichier: unknown,
  id: string,
): Resultat<Publication, readonly string[]> {
  const { type, schema, resume } = contenu
  const { html, donnees } = separerTexte(fichier)
  const texte = valider(contenu.texteExige ? unTexte : unTexte.optional(), html)
  if (texte.etat === 'erreur') return erreur(texte.erreur.map((faute) => `champ « html » (${faute})`))
  const lu = valider(schema, donnees)
  if (lu.etat === 'erreur') return lu
  const support = { id, html: texte.valeur ?? '' }
  const assemble = contenu.assembler(lu.valeur, support)
  if (assemble.etat === 'erreur') return assemble
  const titre = contenu.titre(lu.valeur)
  const commun = { type, ...support, slug: slug(titre), titre, donnees: lu.valeur }
  return ok(resume === undefined ? commun : { ...commun, resume: resume(lu.valeur) })
}

function separerTexte(fichier: unknown): { readonly html: unknown; readonly donnees: unknown } {
  if (typeof fichier !== 'object' || fichier === null) return { html: undefined, donnees: fichier }
  const { html, ...donnees } = { html: undefined, ...fichier }
  return { html, donnees }
}
