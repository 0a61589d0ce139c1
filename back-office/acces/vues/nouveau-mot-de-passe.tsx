import type { AdminViewServerProps } from 'payload'
import { PageDeCompte } from './cadre.tsx'
import { FormulaireNouveauMotDePasse } from './formulaire-nouveau-mot-de-passe.tsx'

/** Où mène le lien reçu par courriel. Le jeton se vérifie à l'envoi, avec le second facteur. */
export function EcranNouveauMotDePasse({ initPageResult, searchParams }: AdminViewServerProps) {
  const jeton = searchParams?.jeton
  return (
    <PageDeCompte payload={initPageResult.req.payload} titre="Choisir un nouveau mot de passe">
      <FormulaireNouveauMotDePasse jeton={typeof jeton === 'string' ? jeton : ''} />
      <p>
        <a href="/admin/login">Revenir à la connexion</a>
      </p>
    </PageDeCompte>
  )
}
