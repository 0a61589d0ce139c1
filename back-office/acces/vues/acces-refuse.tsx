import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { estEnRegle, lireCompte } from '../roles.ts'
import { Cadre } from './cadre.tsx'

/** Où mène une page refusée : à l'enrôlement pour qui n'a pas encore son second facteur, sinon à une explication. */
export function EcranAccesRefuse({ initPageResult }: AdminViewServerProps) {
  const { user } = initPageResult.req
  if (user === null) redirect('/admin/login')
  const compte = lireCompte(user)
  if (compte !== undefined && !estEnRegle(compte)) redirect('/admin/second-facteur')
  return (
    <Cadre payload={initPageResult.req.payload} titre="Accès refusé">
      <p>Votre rôle ne donne pas accès à cette page. Un administrateur peut le changer.</p>
      <ul>
        <li>
          <a href="/admin">Revenir à l’accueil du back-office</a>
        </li>
        <li>
          <a href="/admin/logout">Se déconnecter</a>
        </li>
      </ul>
    </Cadre>
  )
}
