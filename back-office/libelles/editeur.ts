import type { SanitizedConfig } from 'payload'

/** Espace de noms `lexical` : les mots de l'éditeur de texte riche, qui posent les leurs par-dessus ceux de la configuration. */
const LIBELLES_EDITEUR = {
  general: {
    placeholder: 'Écrivez ici, ou tapez « / » pour insérer un élément…',
    slashMenuBasicGroupLabel: 'Texte',
    toolbarItemsActive: '{{count}} réglages actifs',
  },
  blocks: {
    inlineBlocks: { label: 'Éléments dans le texte' },
  },
  heading: { label: 'Titre {{headingLevel}}' },
  horizontalRule: { label: 'Trait de séparation' },
  indent: { decreaseLabel: 'Diminuer le retrait', increaseLabel: 'Augmenter le retrait' },
  link: { loadingWithEllipsis: 'Chargement…' },
  orderedList: { label: 'Liste numérotée' },
  paragraph: { label2: 'Paragraphe' },
  textState: { defaultStyle: 'Langue de la page' },
  unorderedList: { label: 'Liste à puces' },
  upload: { label: 'Image' },
} as const

interface Phrases {
  [cle: string]: string | Phrases
}

/** Récrit les mots de l'éditeur, une fois toutes ses fonctionnalités résolues. */
export function nommerLEditeur(config: SanitizedConfig): SanitizedConfig {
  const fr: Phrases = Object(config.i18n.translations.fr)
  fr.lexical = fusionner(Object(fr.lexical), LIBELLES_EDITEUR)
  return config
}

function fusionner(phrases: Phrases, nouvelles: Phrases): Phrases {
  const suivantes = { ...phrases }
  for (const [cle, valeur] of Object.entries(nouvelles))
    suivantes[cle] = typeof valeur === 'string' ? valeur : fusionner(Object(phrases[cle]), valeur)
  return suivantes
}
