import { type AppelRecu, type Reponse, vide } from './echange.ts'
import { repondreIndicateur } from './indicateurs.ts'
import type { Monde } from './monde.ts'
import { XML } from './pannes.ts'
import { chercherOffres, creerEtal, type Etal, montrerOffre } from './recherche-offres.ts'
import { referentielDesOffres, referentielDuMarche } from './referentiels.ts'
import { repondreSalaires } from './salaires.ts'

export interface Api {
  readonly prefixe: string
  readonly portee: string
  readonly repondre: (appel: AppelRecu, reste: readonly string[]) => Promise<Reponse>
}

/** Les deux API servies, chacune sa portée. */
export function creerApis(monde: Monde): readonly Api[] {
  const etal = creerEtal(monde)
  return [
    {
      prefixe: '/offresdemploi/v2/',
      portee: 'api_offresdemploiv2 o2dsoffre',
      repondre: (appel, reste) => repondreOffres(monde, etal, { appel, reste }),
    },
    {
      prefixe: '/stats-offres-demandes-emploi/v1/',
      portee: 'api_stats-offres-demandes-emploiv1 offresetdemandesemploi',
      repondre: (appel, reste) => repondreMarche(monde, appel, reste),
    },
  ]
}

interface Demande {
  readonly appel: AppelRecu
  readonly reste: readonly string[]
}

async function repondreOffres(monde: Monde, etal: Etal, { appel, reste }: Demande): Promise<Reponse> {
  const [famille, nom = ''] = reste
  if (appel.methode !== 'GET') return vide(405)
  if (famille === 'referentiel') return referentielDesOffres(monde, nom)
  if (famille !== 'offres') return vide(404)
  return nom === 'search' ? chercherOffres(monde, etal, appel.parametres) : montrerOffre(etal, nom)
}

async function repondreMarche(monde: Monde, appel: AppelRecu, reste: readonly string[]): Promise<Reponse> {
  if (appel.entetes.accept?.includes('json') !== true)
    return { statut: 200, entetes: { 'content-type': 'application/xml' }, corps: XML }
  const [famille, nom = '', ...suite] = reste
  if (famille === 'referentiel') return referentielDuMarche(monde, [nom, ...suite])
  if (famille !== 'indicateur') return vide(404)
  if (nom === 'salaire-rome-fap' && appel.methode === 'GET')
    return repondreSalaires(monde, suite, appel.parametres.get('codeRome') ?? '')
  return appel.methode === 'POST' ? repondreIndicateur(monde, nom, lireJson(appel.corps)) : vide(405)
}

function lireJson(corps: string): unknown {
  try {
    return JSON.parse(corps)
  } catch {
    return undefined
  }
}
