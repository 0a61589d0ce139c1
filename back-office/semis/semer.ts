import { type Payload, ValidationError } from 'payload'
import type { Publications } from '../../src/contenu/socle/domain/publication.ts'
import { documentDe } from '../collections/documents.ts'
import { GENRES_EDITORIAUX } from '../collections/genres.ts'
import type { RepriseDeType } from '../collections/reprise.ts'

export interface BilanReprise {
  readonly type: string
  readonly repris: number
  readonly refuses: readonly Refus[]
}

/** Un contenu resté en fichier, et pourquoi. */
interface Refus {
  readonly id: string
  readonly raisons: readonly string[]
}

interface Sources {
  readonly publications: Publications
}

/**
 * Reprend une seule fois dans Payload, comme documents publiés, les contenus écrits en fichiers, puis ceux qu'ils n'ont
 * pas et que le portail doit avoir. Relançable après une interruption : un document déjà repris n'est pas refait, et un
 * témoin par type dit que c'est fini. Un contenu refusé garde son fichier, et sera retenté.
 */
export async function semer(payload: Payload, sources: Sources): Promise<readonly BilanReprise[]> {
  const bilans: BilanReprise[] = []
  for (const { reprise } of GENRES_EDITORIAUX) {
    const bilan = await semerType(payload, sources, reprise)
    if (bilan !== undefined) bilans.push(bilan)
  }
  return bilans
}

/** `undefined` : ce type est déjà repris. */
async function semerType(
  payload: Payload,
  { publications }: Sources,
  reprise: RepriseDeType,
): Promise<BilanReprise | undefined> {
  const { type } = reprise
  const temoin = `semis:${type}`
  if (await payload.kv.has(temoin)) return undefined
  const ecrites = (await publications.parType(type)).filter(({ origine }) => origine === 'fichiers')
  const refuses: Refus[] = []
  let repris = 0
  for (const { id, creer } of reprise.aCreer(ecrites)) {
    if ((await documentDe(payload, reprise.collection, id)) !== undefined) continue
    const raisons = await essayer(() => creer(payload))
    if (raisons === undefined) repris++
    else refuses.push({ id, raisons })
  }
  if (refuses.length === 0) await payload.kv.set(temoin, { repris })
  return { type, repris, refuses }
}

/** Les raisons d'un refus du contrôle de saisie ; toute autre erreur interrompt le semis. */
async function essayer(creer: () => Promise<unknown>): Promise<readonly string[] | undefined> {
  try {
    await creer()
    return undefined
  } catch (erreur) {
    if (!(erreur instanceof ValidationError)) throw erreur
    return erreur.data.errors.map(({ path, message }) => `${path} : ${message}`)
  }
}
