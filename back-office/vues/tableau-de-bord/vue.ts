import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { z } from 'zod'
import { type CompteInactif, comptesInactifs, droitsDe, peut } from '../../acces/index.ts'
import { estUneEtape, LIBELLES_ETAPES } from '../../publication/champs.ts'
import { lireProgrammations, type Programmation } from '../../publication/programmation/programmations.ts'
import { type EtatDesDonnees, etatDesDonnees } from './donnees.ts'

/** Une collection éditoriale, et ce qui y attend quelqu'un. */
export interface LigneDuTableau {
  readonly slug: string
  readonly libelle: string
  readonly groupe: string
  /** Documents, brouillons compris. */
  readonly total: number
  readonly soumis: number
  readonly aRevoir: number
  readonly creable: boolean
}

export interface ProgrammationDuTableau extends Programmation {
  readonly titre: string
  readonly chemin: string
}

/** Un brouillon de qui regarde. */
export interface BrouillonDuTableau {
  readonly titre: string
  readonly chemin: string
  /** « une actualité ». */
  readonly genre: string
  readonly etape: string
  readonly modifieLe: Date
}

export interface VueTableauDeBord {
  readonly brouillons: readonly BrouillonDuTableau[]
  readonly donnees: readonly EtatDesDonnees[]
  readonly lignes: readonly LigneDuTableau[]
  readonly programmations: readonly ProgrammationDuTableau[]
  readonly inactifs: readonly CompteInactif[]
}

const PROGRAMMATIONS_MONTREES = 10

/** Ce que le tableau de bord montre à cette personne, selon ses droits. */
export async function vueTableauDeBord(req: PayloadRequest, instant: Date): Promise<VueTableauDeBord> {
  const visibles = req.payload.config.collections.filter(
    (collection) => estEditoriale(collection) && peut(req.user, 'lire', droitsDe(collection)),
  )
  const lignes = Promise.all(visibles.map((collection) => ligne(req, collection)))
  return {
    brouillons: await mesBrouillons(req, visibles),
    donnees: await etatDesDonnees(req, instant),
    lignes: await lignes,
    programmations: await programmations(req),
    inactifs: await comptesInactifs(req, instant),
  }
}

/** Une collection qui passe par la relecture. */
const estEditoriale = ({ flattenedFields }: SanitizedCollectionConfig): boolean =>
  flattenedFields.some((champ) => champ.name === 'etape')

async function ligne(req: PayloadRequest, collection: SanitizedCollectionConfig): Promise<LigneDuTableau> {
  const { slug, labels, admin } = collection
  const compter = async (etape?: string) => {
    const where = etape === undefined ? {} : { etape: { equals: etape } }
    const trouves = await req.payload.find({ collection: slug, draft: true, where, limit: 1, depth: 0, req })
    return trouves.totalDocs
  }
  return {
    slug,
    libelle: typeof labels.plural === 'string' ? labels.plural : slug,
    groupe: typeof admin.group === 'string' ? admin.group : '',
    total: await compter(),
    soumis: await compter('soumis'),
    aRevoir: await compter('a-revoir'),
    creable: peut(req.user, 'creer', droitsDe(collection)),
  }
}

const BROUILLONS_MONTRES = 8
const COMPTE = z.object({ nom: z.string() })
const DOCUMENT = z.looseObject({ id: z.number(), updatedAt: z.coerce.date(), etape: z.string().nullish() })

/** Les brouillons dont cette personne a écrit la dernière version, du plus récent au plus ancien. */
async function mesBrouillons(
  req: PayloadRequest,
  collections: readonly SanitizedCollectionConfig[],
): Promise<readonly BrouillonDuTableau[]> {
  const nom = COMPTE.safeParse(req.user).data?.nom
  if (nom === undefined) return []
  const where = { and: [{ modifiePar: { equals: nom } }, { _status: { equals: 'draft' } }] }
  const parCollection = collections.map(async ({ slug, labels, admin }) => {
    const demande = { collection: slug, draft: true, where, sort: '-updatedAt', limit: BROUILLONS_MONTRES }
    const { docs } = await req.payload.find({ ...demande, depth: 0, req })
    return docs.map((doc): BrouillonDuTableau => {
      const { id, updatedAt: modifieLe, etape } = DOCUMENT.parse(doc)
      return {
        titre: titreDe(doc, admin.useAsTitle ?? 'id'),
        chemin: `/admin/collections/${slug}/${id}`,
        genre: typeof labels.singular === 'string' ? labels.singular : slug,
        etape: estUneEtape(etape) ? LIBELLES_ETAPES[etape] : '',
        modifieLe,
      }
    })
  })
  return (await Promise.all(parCollection))
    .flat()
    .sort((a, b) => b.modifieLe.getTime() - a.modifieLe.getTime())
    .slice(0, BROUILLONS_MONTRES)
}

async function programmations(req: PayloadRequest): Promise<readonly ProgrammationDuTableau[]> {
  const prevues = await lireProgrammations(req, { limite: PROGRAMMATIONS_MONTREES })
  const lisibles = prevues.filter(({ cible }) =>
    peut(req.user, 'lire', droitsDe(req.payload.collections[cible.collection].config)),
  )
  return Promise.all(lisibles.map((prevue) => avecSonTitre(req, prevue)))
}

async function avecSonTitre(req: PayloadRequest, prevue: Programmation): Promise<ProgrammationDuTableau> {
  const { collection, id } = prevue.cible
  const where = { id: { equals: id } }
  const { docs } = await req.payload.find({ collection, where, draft: true, depth: 0, limit: 1, req })
  const champ = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  return { ...prevue, titre: titreDe(docs[0], champ), chemin: `/admin/collections/${collection}/${id}` }
}

function titreDe(document: unknown, champ: string): string {
  if (typeof document !== 'object' || document === null) return 'Document supprimé'
  const valeur = Object.entries(document).find(([nom]) => nom === champ)?.[1]
  return typeof valeur === 'string' && valeur !== '' ? valeur : 'Sans titre'
}
