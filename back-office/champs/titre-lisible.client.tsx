'use client'

import { useDocumentTitle, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Le document porte le libellé de son identifiant : Payload écrirait sa clé, « principal ». */
export function TitreLisible({ libelles }: { readonly libelles: Readonly<Record<string, string>> }) {
  const cle = useFormFields(([champs]) => champs.identifiant?.value)
  const { setDocumentTitle, title } = useDocumentTitle()
  const libelle = libelles[String(cle)]
  useEffect(() => {
    if (libelle !== undefined && libelle !== title) setDocumentTitle(libelle)
  }, [libelle, setDocumentTitle, title])
  return null
}
