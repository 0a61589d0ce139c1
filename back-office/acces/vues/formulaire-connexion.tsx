'use client'

import { Champ } from './champ.tsx'
import { useEnvoi } from './envoi.ts'
import { Formulaire } from './formulaire.tsx'

/** Courriel, mot de passe, puis le code quand le compte a un second facteur. */
export function FormulaireConnexion({ redirection }: { readonly redirection: string }) {
  const envoi = useEnvoi('/login', () => window.location.assign(redirection))
  const { champs } = envoi.erreurs
  return (
    <Formulaire action="Se connecter" envoi={envoi}>
      <Champ autoComplete="username" erreur={champs.email} libelle="Courriel" nom="email" type="email" />
      <Champ
        autoComplete="current-password"
        erreur={champs.password}
        libelle="Mot de passe"
        nom="password"
        type="password"
      />
      {champs.code !== undefined && (
        <Champ
          aide="Six chiffres de votre application d’authentification, ou l’un de vos codes de secours."
          autoComplete="one-time-code"
          erreur={champs.code}
          libelle="Code de vérification"
          nom="code"
        />
      )}
      <p>
        <a href="/admin/forgot">Mot de passe oublié</a>
      </p>
    </Formulaire>
  )
}
