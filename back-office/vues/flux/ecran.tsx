import type { AdminViewServerProps } from 'payload'
import { creerHistorique } from '../../../src/flux/back-office.ts'
import { CadreDonnees, peutLire } from '../cadre.tsx'
import { DetailExecution } from './detail.tsx'
import { adresseDe, lireFiltreHistorique, lirePage } from './filtres.ts'
import { HistoriqueDesImports } from './historique.tsx'
import { instant, phraseEtat } from './libelles.ts'
import { Tendance } from './tendance.tsx'

const RESSOURCE = 'flux'
const ADRESSE = '/admin/donnees/flux'
const PAR_PAGE = 25
const DERNIERS = 30

/** L'écran « Flux » : l'historique, ou le détail d'un import quand l'adresse finit par son numéro. */
export async function EcranFlux(vue: AdminViewServerProps) {
  const [, , id] = [vue.params?.segments ?? []].flat()
  return id === undefined ? <EcranHistorique {...vue} /> : <EcranDetail vue={vue} id={id} />
}

async function EcranHistorique(vue: AdminViewServerProps) {
  const cadre = { vue, titre: 'Flux', ressource: RESSOURCE, etapes: [{ label: 'Flux' }] }
  if (!peutLire(vue, RESSOURCE)) return <CadreDonnees {...cadre}>{null}</CadreDonnees>
  const historique = creerHistorique(vue.payload.db.pool)
  const adresse = adresseDe(vue.searchParams)
  const filtre = lireFiltreHistorique(adresse)
  const page = lirePage(adresse)
  const [derniere, tendance, resultats] = await Promise.all([
    historique.derniere(),
    historique.tendance(DERNIERS),
    historique.page(filtre, page, PAR_PAGE),
  ])
  return (
    <CadreDonnees {...cadre}>
      <p className="donnees__phrase">
        {derniere === undefined ? 'Aucun flux n’a encore été importé.' : phraseEtat(derniere)}
      </p>
      <p>
        <a href="/admin/donnees/import">Importer un fichier</a>
      </p>
      <Tendance executions={tendance} />
      <HistoriqueDesImports {...{ adresse, filtre, page, taille: PAR_PAGE }} {...resultats} />
    </CadreDonnees>
  )
}

async function EcranDetail({ vue, id }: { readonly vue: AdminViewServerProps; readonly id: string }) {
  const historique = creerHistorique(vue.payload.db.pool)
  const lisible = peutLire(vue, RESSOURCE) && /^\d{1,15}$/.test(id)
  const execution = lisible ? await historique.execution(id) : undefined
  const titre = execution === undefined ? 'Import introuvable' : `Import du ${instant(execution.debut)}`
  const etapes = [{ label: 'Flux', url: ADRESSE }, { label: titre }]
  return (
    <CadreDonnees vue={vue} titre={titre} ressource={RESSOURCE} etapes={etapes}>
      {execution === undefined ? (
        <p>
          Cet import n’existe pas. <a href={ADRESSE}>Revenir à l’historique</a>
        </p>
      ) : (
        <DetailExecution
          pool={vue.payload.db.pool}
          execution={execution}
          adresse={adresseDe(vue.searchParams)}
        />
      )}
    </CadreDonnees>
  )
}
