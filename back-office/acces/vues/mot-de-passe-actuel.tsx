'use client'

import './comptes.css'
import { useAuth, useDocumentInfo, useField, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'
import { Champ } from './champ.tsx'

const CHEMIN = 'motDePasseActuel'
const SAISIES = ['password', 'confirm-password', CHEMIN]

/** Sous son propre compte, quand on y change le mot de passe : de quoi prouver qu'on est bien soi. */
export function MotDePasseActuel() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const change = useFormFields(([{ password }]) => password !== undefined && password.value !== null)
  const { setValue } = useField<string>({ path: CHEMIN })
  useOubli()
  const soi = id !== undefined && String(user?.id) === String(id)
  if (!soi || !change) return null
  return (
    <div className="compte">
      <Champ
        autoComplete="current-password"
        libelle="Mot de passe actuel, ou code du second facteur"
        nom="mot-de-passe-actuel"
        saisi={setValue}
        type="password"
      />
    </div>
  )
}

/**
 * Une réponse reçue, l'écran de Payload cache ses champs de mot de passe et en garde la saisie : l'enregistrement suivant
 * la renverrait.
 */
function useOubli(): void {
  const modifie = useFormModified()
  const changer = useFormFields(([, dispatch]) => dispatch)
  useEffect(() => {
    if (modifie) return
    for (const path of SAISIES) changer({ type: 'REMOVE', path })
  }, [modifie, changer])
}
