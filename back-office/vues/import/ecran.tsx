import type { AdminViewServerProps } from 'payload'
import { creerDemandesImport, listerReception } from '../../../src/flux/back-office.ts'
import { peut } from '../../acces/index.ts'
import { CadreDonnees, peutLire } from '../cadre.tsx'
import { adresseDe } from '../flux/filtres.ts'
import { reglagesDe } from '../reglages.ts'
import { avisDe } from './avis.ts'
import { ChoixDuFichier } from './choix.tsx'
import { DemandeEnCours } from './demande.tsx'
import { DernieresDemandes } from './dernieres.tsx'

const RESSOURCE = 'import'
const MONTREES = 10

/** L'écran « Import manuel » : la demande à suivre, ou de quoi en faire une. */
export async function EcranImport(vue: AdminViewServerProps) {
  const cadre = { vue, titre: 'Import manuel', ressource: RESSOURCE, etapes: [{ label: 'Import manuel' }] }
  if (!peutLire(vue, RESSOURCE)) return <CadreDonnees {...cadre}>{null}</CadreDonnees>
  const demandes = creerDemandesImport(vue.payload.db.pool)
  const { dossierDonnees, televersementMaxOctets } = reglagesDe(vue.payload)
  const [dernieres, active, reception] = await Promise.all([
    demandes.dernieres(MONTREES),
    demandes.active(),
    listerReception(dossierDonnees),
  ])
  const montree = active ?? dernieres[0]
  const decide = peut(vue.initPageResult.req.user, 'executer', RESSOURCE)
  const avis = avisDe(adresseDe(vue.searchParams).get('avis'), televersementMaxOctets)
  return (
    <CadreDonnees {...cadre}>
      {avis !== undefined && (
        <p role="alert" className="donnees__avis">
          {avis}
        </p>
      )}
      {montree !== undefined && (
        <DemandeEnCours pool={vue.payload.db.pool} demande={montree} decide={decide} />
      )}
      {active === undefined && decide && (
        <ChoixDuFichier reception={reception} maximum={televersementMaxOctets} />
      )}
      {active === undefined && !decide && <p>Votre rôle permet de suivre les imports, pas d’en lancer.</p>}
      <DernieresDemandes demandes={dernieres} />
    </CadreDonnees>
  )
}
