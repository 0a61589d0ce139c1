'use client'

import { AIDE_MOT_DE_PASSE } from '../mot-de-passe/aide.ts'
import { Champ } from './champ.tsx'
import { useEnvoi } from './envoi.ts'
import { Formulaire } from './formulaire.tsx'

export function FormulairePremierCompte({ jeton }: { readonly jeton: string }) {
  const envoi = useEnvoi('/premier-compte', () => window.location.assign('/admin/login?compte=cree'), {
    jeton,
  })
  const { champs } = envoi.erreurs
  return (
    <Formulaire action="Créer le compte" envoi={envoi}>
      <Champ autoComplete="name" erreur={champs.nom} libelle="Nom" nom="nom" />
      <Champ autoComplete="username" erreur={champs.email} libelle="Courriel" nom="email" type="email" />
      <Champ
        aide={AIDE_MOT_DE_PASSE}
        autoComplete="new-password"
        erreur={champs.password}
        libelle="Mot de passe"
        nom="password"
        type="password"
      />
    </Formulaire>
  )
}
