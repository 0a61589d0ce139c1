import type { Payload } from 'payload'
import { reglagesDe } from '../reglages.ts'

/** Le logo de l'instance et son nom, en tête de la page de connexion. */
export function Logo({ payload }: { readonly payload: Payload }) {
  return (
    <span className="marque">
      <Image cote={56} />
      <span>
        {reglagesDe(payload).instance.nom}
        <span className="marque__role">Back-office</span>
      </span>
    </span>
  )
}

/** Le logo seul, dans le fil d'Ariane ; le lien qui le porte dit où il mène. */
export function Icone() {
  return (
    <>
      <Image cote={26} />
      <span className="visuellement-cache">Tableau de bord</span>
    </>
  )
}

/** L'icône du portail, qui relaie ces pages, est le logo de l'instance. */
function Image({ cote }: { readonly cote: number }) {
  return <img src="/favicon.ico" alt="" width={cote} height={cote} />
}
