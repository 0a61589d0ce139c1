import type { PayloadRequest } from 'payload'
import { regleSegment, valider } from '../../champs/regles.ts'
import { cleDe, type Relation } from '../relation.ts'

interface Contexte {
  readonly id?: number | string
  readonly required?: boolean
  readonly data: object
  readonly req: PayloadRequest
}

/** La page au-dessus d'une autre, par identifiant de document. */
export type ParentDe = (id: number) => Promise<number | undefined>

/** Vrai si `id`, mise sous `parent`, se retrouverait sous elle-même. */
export async function formeUnCycle(id: number, parent: number, parentDe: ParentDe): Promise<boolean> {
  const vues = new Set<number>()
  for (let page: number | undefined = parent; page !== undefined; page = await parentDe(page)) {
    if (page === id) return true
    if (vues.has(page)) return false
    vues.add(page)
  }
  return false
}

/** Refuse de mettre une page sous elle-même ou sous une de ses sous-pages. */
export async function validerParent(valeur: unknown, { id, req }: Contexte): Promise<string | true> {
  const parent = estRelation(valeur) ? cleDe(valeur) : undefined
  if (parent === undefined || id === undefined) return true
  const cycle = await formeUnCycle(Number(id), parent, parentsEnBase(req))
  return cycle
    ? 'Cette page est déjà au-dessus de celle que vous choisissez\u00a0: elle serait sous elle-même.'
    : true
}

/** Refuse deux sœurs de même adresse. */
export async function validerSegment(valeur: unknown, contexte: Contexte): Promise<string | true> {
  const forme = valider(regleSegment)(valeur, contexte)
  if (forme !== true || typeof valeur !== 'string') return forme
  const { id, data, req } = contexte
  const parent: unknown = Reflect.get(data, 'parent')
  const audessus = estRelation(parent) ? cleDe(parent) : undefined
  const { totalDocs } = await req.payload.count({
    collection: 'pages-infos',
    where: {
      segment: { equals: valeur },
      parent: audessus === undefined ? { exists: false } : { equals: audessus },
      ...(id === undefined ? {} : { id: { not_equals: id } }),
    },
    req,
  })
  return totalDocs === 0 ? true : 'Une autre page a déjà cette adresse à cet endroit.'
}

/** L'identifiant de publication de la page au-dessus. */
export async function identifiantDe(relation: Relation, req: PayloadRequest): Promise<string | undefined> {
  const id = cleDe(relation)
  if (id === undefined) return undefined
  const page = await req.payload.findByID({
    collection: 'pages-infos',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  return page?.identifiant
}

const parentsEnBase =
  (req: PayloadRequest): ParentDe =>
  async (id) => {
    const page = await req.payload.findByID({
      collection: 'pages-infos',
      id,
      depth: 0,
      disableErrors: true,
      req,
    })
    return cleDe(page?.parent)
  }

const estRelation = (valeur: unknown): valeur is Relation =>
  typeof valeur === 'number' ||
  (typeof valeur === 'object' && valeur !== null && 'id' in valeur && typeof valeur.id === 'number')
