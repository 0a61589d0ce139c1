import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import type { Publication, TypePublication } from '../../src/contenu/domain/publication.ts'
import { accesDe } from '../acces/index.ts'
import { adresseDApercu, pointDApercu } from './apercu.ts'
import { champsDePublication } from './champs.ts'
import { controlerLAccessibilite } from './controle.ts'
import { suivreLaSuppression, suivreLEnregistrement } from './crochets.ts'
import { preparerLOperation } from './operations.ts'
import { suivreLaRelecture } from './soumission.ts'
import { annulerSiLaSuiteEchoue } from './tout-ou-rien.ts'

export { imagePubliee } from './medias/image-publiee.ts'

/** Ce qui distingue une collection éditoriale ; brouillons, versions, corbeille, publication et contrôle sont communs. */
export interface CollectionEditoriale<Document> {
  readonly slug: string
  readonly type: TypePublication
  readonly libelles: { readonly singulier: string; readonly pluriel: string; readonly creer: string }
  readonly groupe: string
  /** Champ qui sert de titre dans les listes. */
  readonly champTitre: string
  readonly colonnes: readonly string[]
  readonly champs: readonly Field[]
  /** La publication d'un document : pure, à ce que lisent `outils` près. Les relations y sont des identifiants. */
  readonly traduire: (document: Document, outils: OutilsDeTraduction) => Promise<Publication>
}

export interface OutilsDeTraduction {
  readonly req: PayloadRequest
}

const VERSIONS_GARDEES = 50

/** La collection Payload d'une collection éditoriale. */
export function collectionEditoriale<Document>(
  declaration: CollectionEditoriale<Document>,
): CollectionConfig {
  const { slug, libelles, champTitre, colonnes, champs, groupe } = declaration
  return {
    slug,
    labels: { singular: libelles.singulier, plural: libelles.pluriel },
    access: accesDe(slug),
    lockDocuments: false,
    trash: true,
    versions: {
      drafts: { schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 } },
      maxPerDoc: VERSIONS_GARDEES,
    },
    admin: {
      useAsTitle: champTitre,
      defaultColumns: colonnes.includes('etape') ? [...colonnes] : [...colonnes, 'etape'],
      group: groupe,
      preview: adresseDApercu(slug),
      components: { beforeListTable: [LIENS_DES_ETAPES] },
    },
    endpoints: [pointDApercu(declaration)],
    hooks: {
      beforeOperation: [preparerLOperation],
      beforeChange: [suivreLaRelecture, controlerLAccessibilite],
      afterChange: [suivreLEnregistrement(declaration)],
      afterDelete: [suivreLaSuppression(declaration)],
      afterOperation: [annulerSiLaSuiteEchoue],
    },
    fields: [...champs, ...champsDePublication(slug)],
  }
}

const LIENS_DES_ETAPES = './publication/liens-des-etapes.tsx#LiensDesEtapes'
