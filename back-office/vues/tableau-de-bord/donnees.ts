import type { PayloadRequest } from 'payload'
import type { Pool } from 'pg'
import { creerHistorique } from '../../../src/flux/back-office.ts'
import { ajouterJours, jourAParis } from '../../../src/kernel/jour.ts'
import { lireBilan } from '../../../src/qualite/back-office.ts'
import { listerSansResultat } from '../../../src/recherche/back-office.ts'
import { peut } from '../../acces/index.ts'
import { ECRANS, type RessourceDeDonnees } from '../ecrans.ts'
import { denombrer, instant, nombre } from '../ecrire.ts'
import { ETATS } from '../flux/libelles.ts'

/** Ce qu'un écran de données dit de l'instant, en une phrase. */
export interface EtatDesDonnees {
  readonly chemin: string
  readonly libelle: string
  readonly phrase: string
}

const JOURS = 30

const PHRASES: Partial<Record<RessourceDeDonnees, (pool: Pool, instant: Date) => Promise<string>>> = {
  flux: etatDuFlux,
  qualite: etatDeLaQualite,
  'recherches-sans-resultat': etatDesRecherches,
}

/** L'état du flux, de la qualité et des recherches sans résultat, pour qui peut lire ces écrans. */
export async function etatDesDonnees(
  req: PayloadRequest,
  maintenant: Date,
): Promise<readonly EtatDesDonnees[]> {
  const lisibles = ECRANS.flatMap(({ ressource, ...ecran }) => {
    const dire = PHRASES[ressource]
    return dire !== undefined && peut(req.user, 'lire', ressource) ? [{ ...ecran, dire }] : []
  })
  return Promise.all(
    lisibles.map(async ({ chemin, libelle, dire }) => ({
      chemin,
      libelle,
      phrase: await dire(req.payload.db.pool, maintenant),
    })),
  )
}

async function etatDuFlux(pool: Pool): Promise<string> {
  const { executions } = await creerHistorique(pool).page({}, 1, 1)
  const [derniere] = executions
  if (derniere === undefined) return 'aucun import'
  return `${ETATS[derniere.etat].toLowerCase()}, le ${instant(derniere.debut)} ; ${denombrer(derniere.volumes.rejetees, 'fiche rejetée', 'fiches rejetées')}`
}

async function etatDeLaQualite(pool: Pool, maintenant: Date): Promise<string> {
  const { calculeLe, note } = await lireBilan(pool, jourAParis(maintenant))
  return calculeLe === undefined ? 'pas encore mesurée' : `${nombre(note)} sur 100, le ${instant(calculeLe)}`
}

async function etatDesRecherches(pool: Pool, maintenant: Date): Promise<string> {
  const depuis = ajouterJours(jourAParis(maintenant), -JOURS)
  const demande = { depuis, etat: 'a-traiter', contient: '', page: 1, parPage: 1 } as const
  const { total } = await listerSansResultat(pool, demande)
  return `${denombrer(total, 'à traiter', 'à traiter')} sur ${JOURS} jours`
}
