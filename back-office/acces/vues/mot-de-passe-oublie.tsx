import type { AdminViewServerProps } from 'payload'
import { courrielDisponible } from '../../courriel.ts'
import { Cadre } from './cadre.tsx'
import { FormulaireOubli } from './formulaire-oubli.tsx'

/** « Mot de passe oublié » : par courriel si le serveur sait en envoyer, sinon par un administrateur. */
export function EcranMotDePasseOublie({ initPageResult }: AdminViewServerProps) {
  return (
    <Cadre payload={initPageResult.req.payload} titre="Mot de passe oublié">
      {courrielDisponible(initPageResult.req.payload) ? (
        <FormulaireOubli />
      ) : (
        <p>
          Le back-office n’envoie pas de courriel : demandez à un administrateur un lien, valable une heure,
          pour choisir un nouveau mot de passe.
        </p>
      )}
      <p>
        <a href="/admin/login">Revenir à la connexion</a>
      </p>
    </Cadre>
  )
}
