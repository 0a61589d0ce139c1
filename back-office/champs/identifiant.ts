import type { CollectionSlug, FieldHook, PayloadRequest, SelectField, TextField } from 'payload'
import { identifiantPublie } from '../../src/contenu/back-office.ts'
import { slug } from '../../src/kernel/slug.ts'
import { estCollection } from '../base.ts'
import { collectionConnue } from '../publication/collection-connue.ts'
import { editorialeDe } from '../publication/editoriale.ts'
import { executantDe } from '../publication/executant.ts'
import { type Regle, regleIdentifiant, valider } from './regles.ts'
import { champSelection } from './selection.ts'

const FIGE = 'L’identifiant ne change plus après la première publication\u00a0: il fait l’adresse de la page.'

/**
 * L'identifiant d'un document, celui de sa publication. Vide, il est déduit de `titre` et reste libre ; il ne change plus
 * après la première publication.
 */
export function champIdentifiant(titre = 'titre', prefixe = ''): TextField {
  return {
    name: 'identifiant',
    type: 'text',
    label: 'Identifiant',
    required: true,
    unique: true,
    index: true,
    validate: (valeur, options) => validerIdentifiant(regleIdentifiant)(valeur, options),
    hooks: { beforeValidate: [deduire(titre, prefixe)], beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      description:
        'Déduit du titre s’il est vide. Il fait l’adresse de la page et ne change plus une fois publié.',
    },
  }
}

/** L'identifiant choisi dans une liste fermée : il n'y a qu'un document par valeur. */
export function identifiantParmi(libelle: string, libelles: Readonly<Record<string, string>>): SelectField {
  const champ = champSelection('identifiant', { libelle, libelles, obligatoire: true })
  const titre = { path: './champs/titre-lisible.client.tsx#TitreLisible', clientProps: { libelles } }
  return {
    ...champ,
    admin: { ...champ.admin, components: { afterInput: [titre] } },
    unique: true,
    index: true,
    validate: validerIdentifiant((texte) =>
      Object.hasOwn(libelles, texte) ? undefined : 'Choisissez une des valeurs de la liste.',
    ),
  }
}

interface Contexte {
  readonly id?: number | string
  readonly previousValue?: unknown
  readonly collectionSlug?: string
  readonly operation?: string
  readonly required?: boolean
  readonly req: PayloadRequest
}

/** La validation d'un identifiant : sa forme, et qu'il ne change plus après la première publication. */
export function validerIdentifiant(regle: Regle) {
  return async (valeur: unknown, contexte: Contexte): Promise<string | true> => {
    const forme = valider(regle)(valeur, contexte)
    if (forme !== true) return forme
    const fige = await dejaPublie(contexte)
    return fige === undefined || fige === valeur ? true : FIGE
  }
}

/** L'identifiant sous lequel le document a été publié la dernière fois, même s'il est retiré depuis. */
async function dejaPublie({ id, collectionSlug = '', req }: Contexte): Promise<string | undefined> {
  const collection = collectionConnue(req.payload, collectionSlug)
  const type = collection && editorialeDe(collection)?.genre.type
  if (id === undefined || type === undefined) return undefined
  return identifiantPublie(await executantDe(req), { type, document: `${collectionSlug}/${id}` })
}

function deduire(titre: string, prefixe: string): FieldHook {
  return async ({ value, data, collection, originalDoc, req }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    const texte: unknown = data?.[titre] ?? originalDoc?.[titre]
    if (typeof texte !== 'string' || texte.trim() === '' || !estCollection(req.payload, collection?.slug))
      return value
    return libre(req, collection.slug, `${prefixe}${slug(texte)}`)
  }
}

/** L'identifiant, suivi d'un numéro s'il est pris, même par un document à la corbeille. */
async function libre(req: PayloadRequest, collection: CollectionSlug, souhaite: string): Promise<string> {
  for (let numero = 1; ; numero++) {
    const candidat = numero === 1 ? souhaite : `${souhaite}-${numero}`
    const { totalDocs } = await req.payload.count({
      collection,
      where: { identifiant: { equals: candidat } },
      trash: true,
      req,
    })
    if (totalDocs === 0) return candidat
  }
}
