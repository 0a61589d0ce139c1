import type { AdminViewServerProps } from 'payload'
import { peut } from '../../acces/index.ts'
import { lireParametres } from '../adresse.ts'
import { Cadre } from '../cadre.tsx'
import { MESSAGES } from './demande.ts'
import { ListeDesSynonymes } from './liste.tsx'

/** L'écran « Synonymes et sigles ». */
export function EcranSynonymes(ecran: AdminViewServerProps) {
  const lire = lireParametres(ecran.searchParams)
  const { user } = ecran.initPageResult.req
  return (
    <Cadre
      ecran={ecran}
      titre="Synonymes et sigles"
      ressource="synonymes"
      message={MESSAGES[lire('fait')]}
      contenu={() =>
        ListeDesSynonymes({
          pool: ecran.payload.db.pool,
          portail: ecran.payload.config.serverURL,
          peutModifier: peut(user, 'modifier', 'synonymes'),
          lire,
        })
      }
    />
  )
}
