import type { AdminViewServerProps } from 'payload'
import { creerDemandesImport, listerReception } from '../../../src/flux/back-office.ts'
import { peut } from '../../acces/index.ts'
import { reglagesDe } from '../../reglages.ts'
import { lireParametres } from '../adresse.ts'
import { Cadre } from '../cadre.tsx'
import { avisDe } from './avis.ts'
import { ChoixDuFichier } from './choix.tsx'
import { DemandeEnCours } from './demande.tsx'
import { DernieresDemandes } from './dernieres.tsx'

const RESSOURCE = 'import'
const MONTREES = 10

/** L'écran « Import manuel » : la demande à suivre, ou de quoi en faire une. */
export function EcranImport(ecran: AdminViewServerProps) {
  const { televersementMaxOctets } = reglagesDe(ecran.payload)
  const avis = avisDe(lireParametres(ecran.searchParams)('avis'), televersementMaxOctets)
  return (
    <Cadre
      ecran={ecran}
      titre="Import manuel"
      ressource={RESSOURCE}
      message={avis === undefined ? undefined : { ton: 'erreur', texte: avis }}
      contenu={() => ImportManuel(ecran)}
    />
  )
}

async function ImportManuel({ payload, initPageResult }: AdminViewServerProps) {
  const { pool } = payload.db
  const demandes = creerDemandesImport(pool)
  const { dossierDonnees, televersementMaxOctets } = reglagesDe(payload)
  const [dernieres, active, reception] = await Promise.all([
    demandes.dernieres(MONTREES),
    demandes.active(),
    listerReception(dossierDonnees),
  ])
  const montree = active ?? dernieres[0]
  const decide = peut(initPageResult.req.user, 'executer', RESSOURCE)
  return (
    <>
      {montree !== undefined && <DemandeEnCours pool={pool} demande={montree} decide={decide} />}
      {active === undefined && decide && (
        <ChoixDuFichier reception={reception} maximum={televersementMaxOctets} />
      )}
      {active === undefined && !decide && <p>Votre rôle permet de suivre les imports, pas d’en lancer.</p>}
      <DernieresDemandes demandes={dernieres} />
    </>
  )
}
