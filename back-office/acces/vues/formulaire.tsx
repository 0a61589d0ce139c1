'use client'

import type { ReactNode } from 'react'
import type { useEnvoi } from './envoi.ts'

interface Proprietes {
  readonly envoi: ReturnType<typeof useEnvoi>
  readonly action: string
  readonly children: ReactNode
}

/** Un formulaire de compte. `post` : sans script, rien de ce qui est saisi ne passe dans l'adresse. */
export function Formulaire({ envoi, action, children }: Proprietes) {
  const { formulaire, envoyer, erreurs, enCours } = envoi
  return (
    <form method="post" noValidate onSubmit={envoyer} ref={formulaire}>
      <p className="compte__alerte" role="alert" tabIndex={-1}>
        {erreurs.message}
      </p>
      {children}
      <p>
        <button aria-disabled={enCours} className="compte__bouton" type="submit">
          {enCours ? 'Envoi en cours…' : action}
        </button>
      </p>
    </form>
  )
}
