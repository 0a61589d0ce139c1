import type { AdminViewServerProps } from 'payload'
import { peut } from '../../acces/index.ts'
import { lireParametres } from '../adresse.ts'
import { Cadre } from '../cadre.tsx'
import { MESSAGES } from './demande.ts'
import { ListeDesTemoins } from './liste.tsx'

/** L'écran « Demandes témoins ». */
export function EcranTemoins(ecran: AdminViewServerProps) {
  const lire = lireParametres(ecran.searchParams)
  const { user } = ecran.initPageResult.req
  return (
    <Cadre
      ecran={ecran}
      titre="Demandes témoins"
      ressource="demandes-temoins"
      message={MESSAGES[lire('fait')]}
      contenu={() =>
        ListeDesTemoins({
          pool: ecran.payload.db.pool,
          portail: ecran.payload.config.serverURL,
          peutModifier: peut(user, 'modifier', 'demandes-temoins'),
          compte: String(user?.id),
          lire,
        })
      }
    />
  )
}
