import type { AdminViewServerProps } from 'payload'
import { jourAParis } from '../../../src/kernel/jour.ts'
import { estMesure, MESURES } from '../../../src/qualite/back-office.ts'
import { lireParametres } from '../adresse.ts'
import { Cadre } from '../cadre.tsx'
import { CHEMIN } from './demande.ts'
import { EnsembleQualite } from './ensemble.tsx'
import { FormationsEnCause } from './formations.tsx'

/** L'écran « Qualité » : l'ensemble du catalogue, un organisme ou une mesure. */
export function EcranQualite(ecran: AdminViewServerProps) {
  const lire = lireParametres(ecran.searchParams)
  const organisme = lire('organisme')
  const mesure = lire('mesure')
  const { pool } = ecran.payload.db
  const demande = {
    pool,
    jour: jourAParis(new Date()),
    lire,
    urlPublique: ecran.payload.config.serverURL,
    organisme,
    ...(estMesure(mesure) ? { mesure } : {}),
  }
  const detail = organisme !== '' || estMesure(mesure)
  const titre = estMesure(mesure)
    ? `Qualité : ${MESURES[mesure].libelle.toLowerCase()}`
    : 'Qualité du catalogue'
  return (
    <Cadre
      ecran={ecran}
      titre={titre}
      ressource="qualite"
      etapes={detail ? [{ label: 'Qualité', url: CHEMIN }, { label: titre }] : [{ label: 'Qualité' }]}
      contenu={() => (detail ? FormationsEnCause(demande) : EnsembleQualite(demande))}
    />
  )
}
