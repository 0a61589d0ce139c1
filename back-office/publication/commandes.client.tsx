'use client'

import {
  FormSubmit,
  PublishButton,
  toast,
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** À côté des boutons de Payload : la page en ligne, et pour qui ne publie pas, la soumission à relecture. */
export function Commandes() {
  const { id, collectionSlug, hasPublishPermission } = useDocumentInfo()
  if (collectionSlug === undefined) return null
  return (
    <>
      {id !== undefined && <LienVersLaPage adresse={`/admin/api/${collectionSlug}/${id}/adresse`} />}
      {hasPublishPermission !== true && <Soumettre />}
    </>
  )
}

function LienVersLaPage({ adresse }: { readonly adresse: string }) {
  const { hasPublishedDoc, lastUpdateTime } = useDocumentInfo()
  const [page, trouver] = useState<string>()
  useEffect(() => {
    // `lastUpdateTime` : chaque enregistrement peut changer l'adresse.
    if (hasPublishedDoc) void lireAdresse(adresse).then(trouver)
    else trouver(undefined)
  }, [adresse, hasPublishedDoc, lastUpdateTime])
  if (page === undefined) return null
  return (
    <a className="lien-vers-la-page" href={page}>
      Voir la page en ligne
    </a>
  )
}

async function lireAdresse(adresse: string): Promise<string | undefined> {
  try {
    const reponse = await fetch(adresse, { headers: { accept: 'application/json' } })
    const { adresse: page } = await reponse.json()
    return typeof page === 'string' ? page : undefined
  } catch {
    return undefined
  }
}

function Soumettre() {
  const { id, collectionSlug } = useDocumentInfo()
  const { dispatchFields, submit } = useForm()
  const [{ etape }] = useAllFormFields()
  const modifie = useFormModified()
  const [enCours, setEnCours] = useState(false)
  const dejaSoumis = etape?.value === 'soumis' && !modifie

  async function soumettre() {
    setEnCours(true)
    dispatchFields({ type: 'UPDATE', path: 'etape', value: 'soumis' })
    const rendu = await submit({
      action: `/admin/api/${collectionSlug}${id === undefined ? '' : `/${id}`}?depth=0&draft=true`,
      method: id === undefined ? 'POST' : 'PATCH',
      overrides: { _status: 'draft', etape: 'soumis' },
      skipValidation: true,
    })
    setEnCours(false)
    if (rendu?.res.ok === true) toast.success('Soumis à relecture : les responsables en sont prévenus.')
  }

  return (
    <FormSubmit
      buttonId="action-soumettre"
      buttonStyle="primary"
      disabled={enCours || dejaSoumis}
      onClick={() => void soumettre()}
      size="medium"
      type="button"
    >
      {dejaSoumis ? 'Soumis à relecture' : 'Soumettre à relecture'}
    </FormSubmit>
  )
}

/** « Publier » ce qui n'est pas en ligne ; « Publier les modifications » de ce qui y est. */
export function BoutonPublier() {
  const { hasPublishedDoc } = useDocumentInfo()
  return hasPublishedDoc ? <PublishButton /> : <PublishButton label="Publier" />
}
