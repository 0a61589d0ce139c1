'use client'

import type { HTMLInputAutoCompleteAttribute } from 'react'

interface Proprietes {
  readonly nom: string
  readonly libelle: string
  readonly autoComplete: HTMLInputAutoCompleteAttribute
  readonly type?: 'email' | 'password' | 'text'
  readonly aide?: string | undefined
  readonly erreur?: string | undefined
  readonly facultatif?: boolean
  readonly saisi?: (valeur: string) => void
}

/** Un champ, son étiquette, son aide et son erreur, reliées pour qui ne voit pas l'écran. */
export function Champ(proprietes: Proprietes) {
  const { nom, libelle, type = 'text', aide, erreur, autoComplete, facultatif = false, saisi } = proprietes
  const id = `champ-${nom}`
  const [idAide, idErreur] = [`${id}-aide`, `${id}-erreur`]
  const decrit = [aide && idAide, erreur && idErreur].filter(Boolean).join(' ')
  return (
    <div className="compte__champ">
      <label htmlFor={id}>{libelle}</label>
      {aide !== undefined && (
        <span className="compte__aide" id={idAide}>
          {aide}
        </span>
      )}
      <input
        aria-describedby={decrit === '' ? undefined : decrit}
        aria-invalid={erreur === undefined ? undefined : true}
        autoComplete={autoComplete}
        id={id}
        inputMode={type === 'email' ? 'email' : undefined}
        name={nom}
        onChange={saisi && (({ currentTarget }) => saisi(currentTarget.value))}
        required={!facultatif}
        spellCheck={false}
        type={type}
      />
      {erreur !== undefined && (
        <span className="compte__erreur" id={idErreur}>
          Erreur : {erreur}
        </span>
      )}
    </div>
  )
}
