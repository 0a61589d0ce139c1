import type { Endpoint, PayloadRequest } from 'payload'
import {
  deciderRecherche,
  garderRedirection,
  revoirRecherche,
  supprimerRedirection,
  texteCompte,
} from '../../../src/recherche/back-office.ts'
import { consigner } from '../../acces/index.ts'
import { lireFormulaire, refuser, revenir } from '../tableaux/repondre.ts'
import { CHEMIN, estContenu, lireChoix } from './demande.ts'

const RESSOURCE = 'recherches-sans-resultat'

/** `POST /admin/api/donnees/recherches` : ce qu'on décide d'une recherche. */
export const POINTS_RECHERCHES: readonly Endpoint[] = [
  { path: '/donnees/recherches', method: 'post', handler: decider },
]

interface Decidee {
  readonly req: PayloadRequest
  readonly texte: string
  readonly lire: (nom: string) => string
  /** Revient à la liste en disant ce qui a été fait. */
  readonly dire: (fait: string) => Response
}

async function decider(req: PayloadRequest): Promise<Response> {
  const refus = refuser(req, 'executer', RESSOURCE)
  if (refus !== undefined) return refus
  const lire = await lireFormulaire(req)
  const texte = texteCompte(lire('texte'))
  const dire = (fait: string) => revenir(CHEMIN, { ...lireChoix(lire), fait })
  if (texte === '') return dire('texte-vide')
  const decidee = { req, texte, lire, dire }
  switch (lire('action')) {
    case 'rediriger':
      return rediriger(decidee)
    case 'ecrire':
      return ecrire(decidee)
    case 'sans-suite':
      return classer(decidee)
    case 'revoir':
      return revoir(decidee)
    default:
      return Response.json({ errors: [{ message: 'Action inconnue.' }] }, { status: 400 })
  }
}

/** Un chemin du portail : une seule barre au début, ni espace ni signe de contrôle ; jamais un autre site. */
const CHEMIN_DU_PORTAIL = /^\/(?![/\\])[^\s\p{Cc}\\]*$/u

async function rediriger({ req, texte, lire, dire }: Decidee): Promise<Response> {
  const chemin = lire('chemin')
  const libelle = lire('libelle')
  if (!CHEMIN_DU_PORTAIL.test(chemin) || chemin.length > 500) return dire('chemin-refuse')
  if (libelle.length < 3 || libelle.length > 120) return dire('libelle-vide')
  const { pool } = req.payload.db
  await garderRedirection(pool, { texte, chemin, libelle })
  await deciderRecherche(pool, { texte, decision: 'redirection', detail: chemin })
  await consigner(req, { action: 'redirection', ressource: RESSOURCE, document: texte, detail: chemin })
  return dire('redirigee')
}

/** La page ou la question s'ouvre avec le texte cherché pour titre. */
async function ecrire({ req, texte, lire }: Decidee): Promise<Response> {
  const collection = lire('contenu')
  if (!estContenu(collection))
    return Response.json({ errors: [{ message: 'Contenu inconnu.' }] }, { status: 400 })
  await deciderRecherche(req.payload.db.pool, { texte, decision: 'contenu', detail: '' })
  await consigner(req, { action: 'contenu', ressource: RESSOURCE, document: texte, detail: collection })
  return revenir(`/admin/collections/${collection}/create`, { titre: majuscule(texte) })
}

const majuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1)

async function classer({ req, texte, dire }: Decidee): Promise<Response> {
  await deciderRecherche(req.payload.db.pool, { texte, decision: 'sans-suite', detail: '' })
  await consigner(req, { action: 'sans-suite', ressource: RESSOURCE, document: texte })
  return dire('sans-suite')
}

/** Revoir une redirection la retire : sinon elle continuerait sans que personne ne la voie. */
async function revoir({ req, texte, dire }: Decidee): Promise<Response> {
  const { pool } = req.payload.db
  await supprimerRedirection(pool, texte)
  await revoirRecherche(pool, texte)
  await consigner(req, { action: 'revoir', ressource: RESSOURCE, document: texte })
  return dire('revue')
}
