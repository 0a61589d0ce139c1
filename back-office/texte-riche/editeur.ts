import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { collectionsPresentes } from './collections-liees.ts'
import { fonctionnalitesDuTexte } from './fonctionnalites.ts'

type Fournisseur = ReturnType<typeof lexicalEditor>

/**
 * L'éditeur « enrichi » de tous les textes longs : seulement ce que le portail sait rendre. Ses liens et ses images se
 * choisissent dans les collections que la configuration déclare.
 */
export const editeurEnrichi: Fournisseur = (args) => {
  const presentes = collectionsPresentes(args.config)
  return lexicalEditor({ features: fonctionnalitesDuTexte(presentes) })(args)
}
