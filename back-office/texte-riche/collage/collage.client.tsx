'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $insertNodes,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { nettoyerCollage } from './nettoyer-collage.ts'

/** Le collage passe par le nettoyage avant d'entrer dans l'éditeur ; une copie d'éditeur à éditeur n'en a pas besoin. */
export const CollageFeatureClient = createClientFeature({
  plugins: [{ Component: CollagePlugin, position: 'normal' }],
})

const ENTRE_EDITEURS = 'application/x-lexical-editor'

function CollagePlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (evenement) => {
          const presse = 'clipboardData' in evenement ? evenement.clipboardData : null
          const html = presse?.getData('text/html') ?? ''
          if (html === '' || presse?.types.includes(ENTRE_EDITEURS) === true) return false
          evenement.preventDefault()
          const { html: propre, imagesRefusees } = nettoyerCollage(html)
          const document = new DOMParser().parseFromString(propre, 'text/html')
          editor.update(() => {
            if ($getSelection() !== null) $insertNodes($generateNodesFromDOM(editor, document))
          })
          if (imagesRefusees > 0) toast.warning(annonce(imagesRefusees))
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}

function annonce(nombre: number): string {
  return nombre === 1
    ? 'Une image n’a pas été collée : déposez-la dans la médiathèque, avec son texte alternatif, puis insérez-la.'
    : `${nombre} images n’ont pas été collées : déposez-les dans la médiathèque, avec leur texte alternatif, puis insérez-les.`
}
