'use client'

import { AIDE_MOT_DE_PASSE } from '../mot-de-passe/aide.ts'
import { Champ } from './champ.tsx'
import { useEnvoi } from './envoi.ts'
import { Formulaire } from './formulaire.tsx'

export function FormulaireNouveauMotDePasse({ jeton }: { readonly jeton: string }) {
  const envoi = useEnvoi('/reset-password', () => window.location.assign('/admin'), { token: jeton })
  const { champs } = envoi.erreurs
  return (
    <Formulaire action="Changer le mot de passe" envoi={envoi}>
      <Champ
        aide={AIDE_MOT_DE_PASSE}
        autoComplete="new-password"
        erreur={champs.password}
        libelle="Nouveau mot de passe"
        nom="password"
        type="password"
      />
      <Champ
        aide="Si votre compte a un second facteur : le code de l’application, ou un code de secours."
        autoComplete="one-time-code"
        erreur={champs.code}
        facultatif
        libelle="Code de vérification (facultatif)"
        nom="code"
      />
    </Formulaire>
  )
}
