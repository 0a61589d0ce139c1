import type { CollectionConfig, Field } from 'payload'
import { CLE_DROITS } from '../acces/index.ts'
import { pointDAdresse } from './adresse-en-ligne.ts'
import { adresseDApercu, pointDApercu } from './apercu.ts'
import { champsDePublication } from './champs.ts'
import type { CollectionEditoriale } from './collection-editoriale.ts'
import { consignerLaSuppressionDuContenu, consignerLEnregistrement } from './consigner.ts'
import { controlerLAccessibilite } from './controle.ts'
import { suivreLaSuppression, suivreLEnregistrement } from './crochets.ts'
import { CLE_EDITORIALE, type Editoriale } from './editoriale.ts'
import { remettreEnLigne } from './mise-en-ligne.ts'
import { preparerLOperation } from './operations.ts'
import { prevenirLesRelecteurs } from './prevenir.ts'
import { pointsDeProgrammation } from './programmation/points.ts'
import { SIGNATURE, signer } from './signature.ts'
import { suivreLaRelecture, suivreLesProgrammations } from './soumission.ts'
import { annulerSiLaSuiteEchoue } from './tout-ou-rien.ts'
import { VERSIONS_GARDEES } from './versions-gardees.ts'

export type { CollectionEditoriale, OutilsDeTraduction } from './collection-editoriale.ts'
export { imagePubliee } from './medias/image-publiee.ts'
export { lecteurDeMedias } from './medias/lire-media.ts'

/** La collection Payload d'une collection éditoriale. */
export function collectionEditoriale<Document>(
  declaration: CollectionEditoriale<Document>,
): CollectionConfig {
  const { slug, genre, droits, liable, libelles, champTitre, colonnes, champs, groupe } = declaration
  const editoriale: Editoriale = {
    genre,
    liable,
    nom: declaration.nom ?? libelles.singulier.replace(/^une? /, ''),
    republier: (req, id) => remettreEnLigne(declaration, req, id),
  }
  return {
    slug,
    custom: { [CLE_EDITORIALE]: editoriale, [CLE_DROITS]: droits },
    labels: { singular: libelles.singulier, plural: libelles.pluriel },
    lockDocuments: false,
    trash: true,
    versions: {
      drafts: { schedulePublish: true },
      maxPerDoc: VERSIONS_GARDEES,
    },
    admin: {
      useAsTitle: champTitre,
      hideAPIURL: true,
      defaultColumns: colonnes.includes('etape') ? [...colonnes] : [...colonnes, 'etape'],
      group: groupe,
      preview: adresseDApercu(slug),
      components: COMPOSANTS,
    },
    endpoints: [
      pointDApercu(declaration),
      pointDAdresse(slug, droits),
      ...pointsDeProgrammation(slug, droits),
    ],
    hooks: {
      beforeOperation: [preparerLOperation],
      beforeChange: [suivreLaRelecture, signer, controlerLAccessibilite],
      afterChange: [
        consignerLEnregistrement(champTitre),
        suivreLEnregistrement(declaration),
        suivreLesProgrammations,
        prevenirLesRelecteurs(champTitre),
      ],
      afterDelete: [consignerLaSuppressionDuContenu(champTitre), suivreLaSuppression(declaration)],
      afterOperation: [annulerSiLaSuiteEchoue],
    },
    fields: [...champs, ...champsDePublication(droits), SIGNATURE, PROGRAMMATION],
  }
}

const COMPOSANTS = {
  beforeListTable: ['./publication/liens-des-etapes.tsx#LiensDesEtapes'],
  edit: {
    beforeDocumentControls: ['./publication/commandes.client.tsx#Commandes'],
    PublishButton: './publication/commandes.client.tsx#BoutonPublier',
  },
  views: { edit: { versions: { Component: './publication/versions.tsx#EcranVersions' } } },
}

const PROGRAMMATION: Field = {
  name: 'programmation',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: './publication/programmation/champ.tsx#ChampProgrammation' },
  },
}
