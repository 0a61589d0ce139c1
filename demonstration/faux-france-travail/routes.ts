import { type Reponse, type Requete, vide } from './echange.ts'
import { repondreIndicateur } from './indicateurs.ts'
import type { Monde } from './monde.ts'
import { XML } from './pannes.ts'
import { chercherOffres, creerEtal, type Etal, montrerOffre } from './recherche-offres.ts'
import { referentielDesOffres, referentielDuMarche } from './referentiels.ts'
import { repondreSalaires } from './salaires.ts'

export interface Api {
  readonly prefixe: string
  readonly portee: string
  readonly repondre: (requete: Requete, reste: readonly string[]) => Promise<Reponse>
}

/** Les deux API servies, chacune sa portée. */
export function creerApis(monde: Monde): readonly Api[] {
  const etal = creerEtal(monde)
  return [
    {
      prefixe: '/offresdemploi/v2/',
      portee: 'api_offresdemploiv2 o2dsoffre',
      repondre: (requete, reste) => repondreOffres(monde, etal, { requete, reste }),
    },
    {
      prefixe: '/stats-offres-demandes-emploi/v1/',
      portee: 'api_stats-offres-demandes-emploiv1 offresetdemandesemploi',
      repondre: (requete, reste) => repondreMarche(monde, requete, reste),
    },
  ]
}

interface Demande {
  readonly requete: Requete
  readonly reste: readonly string[]
}

async function repondreOffres(monde: Monde, etal: Etal, { requete, reste }: Demande): Promise<Reponse> {
  const [famille, nom = ''] = reste
  if (requete.methode !== 'GET') return vide(405)
  if (famille === 'referentiel') return referentielDesOffres(monde, nom)
  if (famille !== 'offres') return vide(404)
  return nom === 'search' ? chercherOffres(monde, etal, requete.parametres) : montrerOffre(etal, nom)
}

async function repondreMarche(monde: Monde, requete: Requete, reste: readonly string[]): Promise<Reponse> {
  if (requete.entetes.accept?.includes('json') !== true)
    return { statut: 200, entetes: { 'content-type': 'application/xml' }, corps: XML }
  const [famille, nom = '', ...suite] = reste
  if (famille === 'referentiel') return referentielDuMarche(monde, [nom, ...suite])
  if (famille !== 'indicateur') return vide(404)
  if (nom === 'salaire-rome-fap' && requete.methode === 'GET')
    return repondreSalaires(monde, suite, requete.parametres.get('codeRome') ?? '')
  return requete.methode === 'POST' ? repondreIndicateur(monde, nom, lireJson(requete.corps)) : vide(405)
}

function lireJson(corps: string): unknown {
  try {
    return JSON.parse(corps)
  } catch {
    return undefined
  }
}
