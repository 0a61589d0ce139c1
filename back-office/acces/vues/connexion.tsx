import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { Cadre } from './cadre.tsx'
import { FormulaireConnexion } from './formulaire-connexion.tsx'

/** L'écran de connexion. */
export function EcranConnexion({ initPageResult, searchParams }: AdminViewServerProps) {
  const redirection = getSafeRedirect({ fallbackTo: '/admin', redirectTo: searchParams?.redirect ?? '' })
  if (initPageResult.req.user !== null) redirect(redirection)
  return (
    <Cadre payload={initPageResult.req.payload} titre="Connexion au back-office">
      {searchParams?.compte === 'cree' && (
        <p role="status">
          Votre compte est créé. Connectez-vous avec le courriel et le mot de passe que vous venez de choisir
          : la suite vous fera activer votre second facteur.
        </p>
      )}
      <FormulaireConnexion redirection={redirection} />
    </Cadre>
  )
}
