'use client'

import './comptes.css'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { estPermis } from '../matrice.ts'
import { lireCompte } from '../roles.ts'
import { useDemande } from './envoi.ts'

/** Sous le compte d'un autre, pour un administrateur : un lien à lui remettre, avec lequel il choisit son mot de passe. */
export function LienDeMotDePasse() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const role = lireCompte(user)?.role
  const permis = role !== undefined && estPermis(role, 'executer', 'utilisateurs')
  if (id === undefined || !permis || String(user?.id) === String(id)) return null
  return <Demande id={id} />
}

const recu = z.object({ lien: z.string() })

/** Sans `form` : un formulaire n'en contient pas un autre, et ce champ vit dans celui du compte. */
function Demande({ id }: { readonly id: number | string }) {
  const [lien, setLien] = useState<string>()
  const { demander, erreurs } = useDemande(`/${id}/lien-de-mot-de-passe`, (corps) =>
    setLien(recu.parse(corps).lien),
  )
  return (
    <fieldset className="compte">
      <legend>Mot de passe oublié</legend>
      <p className="compte__alerte" role="alert">
        {erreurs.message}
      </p>
      <div role="status">
        {lien !== undefined && (
          <>
            <p>À remettre à cette personne, et à elle seule. Ce lien vaut une heure et sert une fois :</p>
            <p>
              <code className="compte__cle">{lien}</code>
            </p>
          </>
        )}
      </div>
      <button className="compte__bouton" onClick={() => demander({})} type="button">
        Créer un lien de nouveau mot de passe
      </button>
    </fieldset>
  )
}
