import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  TextStateFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { blocsDuTexte } from './blocs/index.ts'
import { legendeDeTableau, sigle } from './blocs/texte.ts'
import { BoutonsDeListeFeature } from './boutons-de-liste/fonctionnalite.ts'
import { champsDeLImage, champsDuLien } from './champs-de-noeud.ts'
import { CollageFeature } from './collage/fonctionnalite.ts'
import type { CollectionsPresentes } from './collections-liees.ts'
import { LIBELLES_LANGUES } from './langues.ts'
import { TableauFeature } from './tableau/fonctionnalite.ts'

/** Tout ce qu'un texte long peut contenir. */
export function fonctionnalitesDuTexte(presentes: CollectionsPresentes) {
  const editeurs = {
    interieur: lexicalEditor({ features: fonctionnalitesInterieures(presentes) }),
    phrase: lexicalEditor({ features: fonctionnalitesDePhrase(presentes) }),
  }
  return [
    ...fonctionnalitesCommunes(presentes),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    BlocksFeature({ blocks: blocsDuTexte(presentes, editeurs), inlineBlocks: [sigle] }),
    FixedToolbarFeature({ applyToFocusedEditor: true }),
  ]
}

/** Le texte d'un encadré, d'un accordéon, d'une transcription : aucun bloc dedans, sauf la légende d'un tableau. */
function fonctionnalitesInterieures(presentes: CollectionsPresentes) {
  return [
    ...fonctionnalitesCommunes(presentes),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BlocksFeature({ blocks: [legendeDeTableau], inlineBlocks: [sigle] }),
  ]
}

function fonctionnalitesCommunes(presentes: CollectionsPresentes) {
  const { medias } = presentes
  return [
    ...fonctionnalitesDePhrase(presentes),
    UnorderedListFeature(),
    OrderedListFeature(),
    BoutonsDeListeFeature(),
    // Le retrait fait une liste dans une liste ; ailleurs il ne serait qu'une mise en page.
    IndentFeature({ disabledNodes: ['paragraph', 'heading', 'quote'] }),
    TableauFeature(),
    ...(medias === undefined
      ? []
      : [
          UploadFeature({
            enabledCollections: [medias],
            collections: { [medias]: { fields: champsDeLImage } },
          }),
        ]),
  ]
}

/** Mises en forme d'une phrase. Ni souligné ni barré : l'un passe pour un lien, l'autre ne se dit pas à voix haute. */
function fonctionnalitesDePhrase({ liables }: CollectionsPresentes) {
  return [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    SuperscriptFeature(),
    SubscriptFeature(),
    TextStateFeature({ state: { langue: LANGUES } }),
    LinkFeature({ enabledCollections: liables, fields: champsDuLien, disableAutoLinks: true }),
    CollageFeature(),
    InlineToolbarFeature(),
  ]
}

/** Un passage dans une autre langue se voit dans l'éditeur à son soulignement pointillé. */
const LANGUES = Object.fromEntries(
  Object.entries(LIBELLES_LANGUES).map(([code, libelle]) => [
    code,
    { label: `Passage en ${libelle}`, css: { 'text-decoration': 'underline dotted' } },
  ]),
)
