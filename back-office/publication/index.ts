import type { CollectionConfig, Field } from 'payload'
import { CLE_DROITS } from '../acces/index.ts'
import { adresseDApercu, pointDApercu } from './apercu.ts'
import { champsDePublication } from './champs.ts'
import type { CollectionEditoriale } from './collection-editoriale.ts'
import { consignerLaSuppressionDuContenu, consignerLEnregistrement } from './consigner.ts'
import { controlerLAccessibilite } from './controle.ts'
import { suivreLaSuppression, suivreLEnregistrement } from './crochets.ts'
import { CLE_EDITORIALE, type Editoriale } from './editoriale.ts'
import { remettreEnLigne } from './mise-en-ligne.ts'
import { preparerLOperation } from './operations.ts'
import { pointsDeProgrammation } from './programmation/points.ts'
import { suivreLaRelecture, suivreLesProgrammations } from './soumission.ts'
import { annulerSiLaSuiteEchoue } from './tout-ou-rien.ts'

export type { CollectionEditoriale, OutilsDeTraduction } from './collection-editoriale.ts'
export { imagePubliee } from './medias/image-publiee.ts'
export { lecteurDeMedias } from './medias/lire-media.ts'

const VERSIONS_GARDEES = 50

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
      components: { beforeListTable: [LIENS_DES_ETAPES] },
    },
    endpoints: [pointDApercu(declaration), ...pointsDeProgrammation(slug, droits)],
    hooks: {
      beforeOperation: [preparerLOperation],
      beforeChange: [suivreLaRelecture, controlerLAccessibilite],
      afterChange: [
        consignerLEnregistrement(champTitre),
        suivreLEnregistrement(declaration),
        suivreLesProgrammations,
      ],
      afterDelete: [consignerLaSuppressionDuContenu(champTitre), suivreLaSuppression(declaration)],
      afterOperation: [annulerSiLaSuiteEchoue],
    },
    fields: [...champs, ...champsDePublication(droits), PROGRAMMATION],
  }
}

const LIENS_DES_ETAPES = './publication/liens-des-etapes.tsx#LiensDesEtapes'

const PROGRAMMATION: Field = {
  name: 'programmation',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: './publication/programmation/champ.tsx#ChampProgrammation' },
  },
}
