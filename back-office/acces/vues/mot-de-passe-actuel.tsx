'use client'

import './comptes.css'
import { useAuth, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import { Champ } from './champ.tsx'

/** Sous son propre compte, quand on y change le mot de passe : de quoi prouver qu'on est bien soi. */
export function MotDePasseActuel() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const change = useFormFields(([champs]) => champs?.password !== undefined)
  const { setValue, errorMessage, showError } = useField<string>({ path: 'motDePasseActuel' })
  const soi = id !== undefined && String(user?.id) === String(id)
  if (!soi || !change) return null
  return (
    <div className="compte">
      <Champ
        autoComplete="current-password"
        erreur={showError ? errorMessage : undefined}
        libelle="Mot de passe actuel, ou code du second facteur"
        nom="mot-de-passe-actuel"
        saisi={setValue}
        type="password"
      />
    </div>
  )
}
