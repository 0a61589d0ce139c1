import type { AdminViewServerProps } from 'payload'
import { creerHistorique } from '../../../src/flux/back-office.ts'
import { peut } from '../../acces/index.ts'
import { lirePage, lireParametres } from '../adresse.ts'
import { Cadre } from '../cadre.tsx'
import { instant } from '../ecrire.ts'
import { DetailExecution } from './detail.tsx'
import { CHEMIN, lireFiltreHistorique } from './filtres.ts'
import { HistoriqueDesImports } from './historique.tsx'
import { phraseEtat } from './libelles.ts'
import { Tendance } from './tendance.tsx'

const RESSOURCE = 'flux'
const PAR_PAGE = 25
const DERNIERS = 30

/** L'écran « Flux » : l'historique, ou le détail d'un import quand l'adresse finit par son numéro. */
export function EcranFlux(ecran: AdminViewServerProps) {
  const [, , id] = [ecran.params?.segments ?? []].flat()
  if (id !== undefined) return <EcranDetail ecran={ecran} id={id} />
  return <Cadre ecran={ecran} titre="Flux" ressource={RESSOURCE} contenu={() => ToutLHistorique(ecran)} />
}

async function ToutLHistorique({ payload, searchParams }: AdminViewServerProps) {
  const historique = creerHistorique(payload.db.pool)
  const lire = lireParametres(searchParams)
  const filtre = lireFiltreHistorique(lire)
  const [derniere, tendance, resultats] = await Promise.all([
    historique.derniere(),
    historique.tendance(DERNIERS),
    historique.page(filtre, lirePage(lire('page')), PAR_PAGE),
  ])
  return (
    <>
      <p className="donnees__phrase">
        {derniere === undefined ? 'Aucun flux n’a encore été importé.' : phraseEtat(derniere)}
      </p>
      <p>
        <a href="/admin/donnees/import">Importer un fichier</a>
      </p>
      <Tendance executions={tendance} />
      <HistoriqueDesImports filtre={filtre} parPage={PAR_PAGE} {...resultats} />
    </>
  )
}

async function EcranDetail({ ecran, id }: { readonly ecran: AdminViewServerProps; readonly id: string }) {
  const { payload, searchParams, initPageResult } = ecran
  const { pool } = payload.db
  const lisible = peut(initPageResult.req.user, 'lire', RESSOURCE) && /^\d{1,15}$/.test(id)
  const execution = lisible ? await creerHistorique(pool).execution(id) : undefined
  const titre = execution === undefined ? 'Import introuvable' : `Import du ${instant(execution.debut)}`
  const contenu = () =>
    execution === undefined ? (
      <p>
        Cet import n’existe pas. <a href={CHEMIN}>Revenir à l’historique</a>
      </p>
    ) : (
      <DetailExecution pool={pool} execution={execution} lire={lireParametres(searchParams)} />
    )
  const etapes = [{ label: 'Flux', url: CHEMIN }, { label: titre }]
  return <Cadre ecran={ecran} titre={titre} ressource={RESSOURCE} etapes={etapes} contenu={contenu} />
}
