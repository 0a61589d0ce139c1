import { SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { z } from 'zod'
import { estCollection } from '../base.ts'
import { instant } from '../vues/ecrire.ts'
import { Tableau } from '../vues/tableau.tsx'
import { VERSIONS_GARDEES } from './versions-gardees.ts'
import '../vues/donnees.css'

const COLONNES = [
  { id: 'date', titre: 'Enregistrée le' },
  { id: 'auteur', titre: 'Par' },
  { id: 'etat', titre: 'État' },
] as const

const VERSION = z.object({
  id: z.union([z.number(), z.string()]),
  updatedAt: z.coerce.date(),
  latest: z.boolean().nullish(),
  version: z.object({ modifiePar: z.string().nullish(), _status: z.string().nullish() }),
})

/** Les versions d'un document, avec qui les a écrites : la liste de Payload ne sait pas le dire. */
export async function EcranVersions({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (
    collectionConfig === undefined ||
    docID === undefined ||
    !estCollection(req.payload, collectionConfig.slug)
  )
    return null
  const { slug, labels } = collectionConfig
  const { docs } = await req.payload.findVersions({
    collection: slug,
    where: { parent: { equals: docID } },
    sort: '-updatedAt',
    limit: VERSIONS_GARDEES,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const versions = docs.map((doc) => VERSION.parse(doc))
  const enLigne = versions.find(({ version }) => version._status === 'published')?.id
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view="Versions"
      />
      <main className="donnees gutter--left gutter--right">
        <Tableau
          legende="Versions, de la plus récente à la plus ancienne"
          colonnes={COLONNES}
          vide="Aucune version : rien n’a encore été enregistré."
          lignes={versions.map(({ id, updatedAt, latest, version }) => ({
            cle: String(id),
            cellules: [
              <a key="date" href={`/admin/collections/${slug}/${docID}/versions/${id}`}>
                {instant(updatedAt)}
              </a>,
              version.modifiePar ?? '—',
              etatDe(version._status === 'published', { enLigne: id === enLigne, derniere: latest === true }),
            ],
          }))}
        />
      </main>
    </>
  )
}

function etatDe(
  publiee: boolean,
  { enLigne, derniere }: { readonly enLigne: boolean; readonly derniere: boolean },
) {
  if (publiee) return enLigne ? 'Publiée en dernier' : 'Ancienne version publiée'
  return derniere ? 'Brouillon actuel' : 'Ancien brouillon'
}
