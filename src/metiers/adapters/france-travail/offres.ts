import type { ReponseFranceTravail } from '../../domain/releve.ts'
import {
  type DemandeDOffres,
  OFFRES_PAR_APPEL,
  type PageDOffres,
} from '../../domain/source-france-travail.ts'
import type { Acces } from './acces.ts'
import { lireOffres } from './lire-offres.ts'

const CHEMIN_OFFRES = '/offresdemploi/v2/offres/search'
const PAR_DATE = '1'
const PAR_DISTANCE = '2'

/** Une page d'offres d'un métier. Le total est celui de `Content-Range`, pas du corps. */
export async function demanderOffres(
  acces: Acces,
  demande: DemandeDOffres,
): Promise<ReponseFranceTravail<PageDOffres>> {
  const premier = demande.rang * OFFRES_PAR_APPEL
  const parametres = new URLSearchParams({
    codeROME: demande.codeRome,
    range: `${premier}-${premier + OFFRES_PAR_APPEL - 1}`,
    ...parametresDuLieu(demande),
  })
  const reponse = await acces.demander({ chemin: `${CHEMIN_OFFRES}?${parametres}` })
  if (reponse.etat === 'sans-donnee') return reponse
  const { json, entetes } = reponse.valeur
  const offres = lireOffres(json)
  return { etat: 'donnees', valeur: { total: lireTotal(entetes) ?? premier + offres.length, offres } }
}

/** Paris, Lyon et Marseille entières sont refusées (400) : leur premier arrondissement les représente. */
const ARRONDISSEMENTS: Readonly<Record<string, string>> = {
  '75056': '75101',
  '13055': '13201',
  '69123': '69381',
}

function parametresDuLieu({ lieu, rayonKm }: DemandeDOffres): Readonly<Record<string, string>> {
  if (lieu === undefined) return { sort: PAR_DATE }
  if (lieu.startsWith('D')) return { departement: lieu.slice(1), sort: PAR_DATE }
  if (lieu.startsWith('R')) return { region: lieu.slice(1), sort: PAR_DATE }
  return { commune: ARRONDISSEMENTS[lieu] ?? lieu, distance: String(rayonKm), sort: PAR_DISTANCE }
}

function lireTotal(entetes: Headers): number | undefined {
  const [, total] = /\/(\d{1,9})$/.exec(entetes.get('content-range') ?? '') ?? []
  return total === undefined ? undefined : Number(total)
}
