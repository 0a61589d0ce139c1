'use client'

import { useState } from 'react'
import { Champ } from './champ.tsx'
import { useEnvoi } from './envoi.ts'
import { Formulaire } from './formulaire.tsx'

export function FormulaireOubli() {
  const [envoye, setEnvoye] = useState(false)
  const envoi = useEnvoi('/forgot-password', () => setEnvoye(true))
  if (envoye) {
    return (
      <p role="status">Si un compte porte ce courriel, un lien vient d’y être envoyé. Il vaut une heure.</p>
    )
  }
  return (
    <Formulaire action="Recevoir un lien" envoi={envoi}>
      <Champ
        autoComplete="username"
        erreur={envoi.erreurs.champs.email}
        libelle="Courriel"
        nom="email"
        type="email"
      />
    </Formulaire>
  )
}
