import type { AdminViewServerProps, Payload } from 'payload'
import { lienValable } from '../premier-compte/premier-compte.ts'
import { Cadre } from './cadre.tsx'
import { FormulairePremierCompte } from './formulaire-premier-compte.tsx'

/** La création du premier administrateur, par le lien imprimé au démarrage. Payload y mène tant qu'aucun compte n'existe. */
export async function EcranPremierCompte({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const jeton = searchParams?.jeton
  const valable = typeof jeton === 'string' && (await lienValable(req, jeton, new Date()))
  if (!valable) return <SansLien payload={req.payload} />
  return (
    <Cadre payload={req.payload} titre="Créer le premier compte">
      <p>Ce compte sera administrateur : il créera les autres. Tous les champs sont obligatoires.</p>
      <FormulairePremierCompte jeton={jeton} />
    </Cadre>
  )
}

function SansLien({ payload }: { readonly payload: Payload }) {
  return (
    <Cadre payload={payload} titre="Premier compte à créer">
      <p>
        Aucun compte n’existe encore. Ouvrez le lien imprimé au démarrage du back-office : il sert une fois et
        vaut vingt-quatre heures. S’il est perdu ou périmé, redémarrez le back-office pour en obtenir un
        autre.
      </p>
    </Cadre>
  )
}
