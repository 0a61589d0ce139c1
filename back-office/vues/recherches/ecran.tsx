import type { AdminViewServerProps } from 'payload'
import { droitsDe, peut } from '../../acces/index.ts'
import { lireParametres } from '../adresse.ts'
import { Cadre } from '../cadre.tsx'
import { IDS_CONTENUS, MESSAGES } from './demande.ts'
import { ListeDesRecherches } from './liste.tsx'

const RESSOURCE = 'recherches-sans-resultat'

/** L'écran « Recherches sans résultat ». */
export function EcranRecherches(ecran: AdminViewServerProps) {
  const lire = lireParametres(ecran.searchParams)
  const { user } = ecran.initPageResult.req
  return (
    <Cadre
      ecran={ecran}
      titre="Recherches sans résultat"
      ressource={RESSOURCE}
      message={MESSAGES[lire('fait')]}
      contenu={() =>
        ListeDesRecherches({
          pool: ecran.payload.db.pool,
          portail: ecran.payload.config.serverURL,
          droits: {
            traiter: peut(user, 'executer', RESSOURCE),
            ecrire: IDS_CONTENUS.filter((contenu) =>
              peut(user, 'creer', droitsDe(ecran.payload.collections[contenu].config)),
            ),
          },
          lire,
        })
      }
    />
  )
}
