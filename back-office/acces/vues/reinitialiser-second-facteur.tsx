'use client'

import './comptes.css'
import { useAuth, useDocumentInfo, useField } from '@payloadcms/ui'
import { useState } from 'react'
import { Champ } from './champ.tsx'
import { useDemande } from './envoi.ts'

/** Sous un compte : réinitialiser son second facteur. Le sien demande un code, celui d'un autre un administrateur. */
export function ReinitialiserSecondFacteur() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { value: actif } = useField<boolean>({ path: 'secondFacteurActif' })
  const [fait, setFait] = useState(false)
  if (fait)
    return <p role="status">Second facteur réinitialisé : il sera à activer à la prochaine connexion.</p>
  if (id === undefined || actif !== true) return null
  const soi = String(user?.id) === String(id)
  const apres = soi ? () => window.location.assign('/admin/logout') : () => setFait(true)
  return <Demande id={id} reussi={apres} soi={soi} />
}

interface Proprietes {
  readonly id: number | string
  readonly soi: boolean
  readonly reussi: () => void
}

/** Sans `form` : un formulaire n'en contient pas un autre, et ce champ vit dans celui du compte. */
function Demande({ id, soi, reussi }: Proprietes) {
  const [code, setCode] = useState('')
  const { demander, erreurs } = useDemande(`/${id}/second-facteur/reinitialiser`, reussi)
  return (
    <fieldset className="compte">
      <legend>Second facteur</legend>
      <p className="compte__alerte" role="alert">
        {erreurs.message}
      </p>
      {soi && (
        <Champ
          autoComplete="one-time-code"
          erreur={erreurs.champs.code}
          libelle="Code de vérification ou code de secours"
          nom="code-second-facteur"
          saisi={setCode}
        />
      )}
      <button className="compte__bouton" onClick={() => demander({ code })} type="button">
        Réinitialiser le second facteur
      </button>
    </fieldset>
  )
}
