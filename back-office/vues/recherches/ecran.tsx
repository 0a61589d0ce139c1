import type { AdminViewServerProps } from 'payload'
import { peut } from '../../acces/index.ts'
import { lireParametres } from '../tableaux/adresse.ts'
import { Cadre } from '../tableaux/cadre.tsx'
import { MESSAGES } from './demande.ts'
import { ListeDesRecherches } from './liste.tsx'

/** L'écran « Recherches sans résultat ». */
export function EcranRecherches(ecran: AdminViewServerProps) {
  const lire = lireParametres(ecran.searchParams)
  const { req } = ecran.initPageResult
  return (
    <Cadre
      ecran={ecran}
      titre="Recherches sans résultat"
      ressource="recherches-sans-resultat"
      message={MESSAGES[lire('fait')]}
      contenu={() =>
        ListeDesRecherches({
          pool: ecran.payload.db.pool,
          portail: ecran.payload.config.serverURL,
          peutAgir: peut(req.user, 'executer', 'recherches-sans-resultat'),
          lire,
        })
      }
    />
  )
}
