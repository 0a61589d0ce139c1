import type { Endpoint, PayloadRequest } from 'payload'
import {
  deciderRecherche,
  garderRedirection,
  numeroterRecherche,
  revoirRecherche,
  supprimerRedirection,
  texteCompte,
} from '../../../src/recherche/back-office.ts'
import { consigner, droitsDe } from '../../acces/index.ts'
import { type Champs, lireFormulaire, malDemande, refuser, reserve, revenir } from '../repondre.ts'
import { CHEMIN as SYNONYMES } from '../synonymes/demande.ts'
import { CHEMIN as TEMOINS } from '../temoins/demande.ts'
import { CHEMIN, estContenu, lireChoix, type Refus } from './demande.ts'

const RESSOURCE = 'recherches-sans-resultat'

/**
 * `POST /admin/api/donnees/recherches` : ce qu'on décide d'une recherche. Ses mots viennent d'un visiteur : l'adresse et le
 * journal d'audit, qui ne s'efface pas, ne portent que son numéro.
 */
export const POINTS_RECHERCHES: readonly Endpoint[] = [
  { path: '/donnees/recherches', method: 'post', handler: reserve('lire', RESSOURCE, decider) },
]

interface Decidee {
  readonly req: PayloadRequest
  readonly texte: string
  readonly lire: Champs
  /** Revient à la liste en disant ce qui a été fait. */
  readonly dire: (fait: string, saisie?: Omit<Refus, 'fait'>) => Response
}

async function decider(req: PayloadRequest): Promise<Response> {
  const lire = await lireFormulaire(req)
  if (lire === undefined) return revenir(req, CHEMIN, { fait: 'trop-gros' })
  const refus = refuserLAction(req, lire)
  if (refus !== undefined) return refus
  const texte = texteCompte(lire('texte'))
  const dire = (fait: string, saisie: Partial<Refus> = {}) =>
    revenir(req, CHEMIN, { ...lireChoix(lire), ...saisie, fait })
  if (texte === '') return dire('texte-vide')
  const decidee = { req, texte, lire, dire }
  switch (lire('action')) {
    case 'synonyme':
      return continuer(SYNONYMES, decidee)
    case 'temoin':
      return continuer(TEMOINS, decidee)
    case 'rediriger':
      return rediriger(decidee)
    case 'ecrire':
      return ecrire(decidee)
    case 'sans-suite':
      return classer(decidee)
    case 'revoir':
      return revoir(decidee)
    default:
      return malDemande('Action inconnue.')
  }
}

/** Écrire un contenu ne demande que le droit de le créer ; le reste, celui de traiter les recherches. */
function refuserLAction(req: PayloadRequest, lire: Champs): Response | undefined {
  const contenu = lire('contenu')
  return lire('action') === 'ecrire' && estContenu(contenu)
    ? refuser(req, 'creer', droitsDe(req.payload.collections[contenu].config))
    : refuser(req, 'executer', RESSOURCE)
}

/** L'autre écran s'ouvre sur les mots de la recherche, que son adresse ne porte pas. */
async function continuer(ecran: string, { req, texte }: Decidee): Promise<Response> {
  return revenir(req, ecran, { depuis: await numeroterRecherche(req.payload.db.pool, texte) })
}

/** Un chemin du portail : une seule barre au début, ni espace ni signe de contrôle ; jamais un autre site. */
const CHEMIN_DU_PORTAIL = /^\/(?![/\\])[^\s\p{Cc}\\]*$/u

async function rediriger({ req, texte, lire, dire }: Decidee): Promise<Response> {
  const { pool } = req.payload.db
  const chemin = lire('chemin')
  const libelle = lire('libelle')
  const fautif = chercherLaFaute(chemin, libelle)
  if (fautif !== undefined) {
    const recherche = await numeroterRecherche(pool, texte)
    return dire(fautif, { recherche, chemin: chemin.slice(0, 500), libelle: libelle.slice(0, 120) })
  }
  await garderRedirection(pool, { texte, chemin, libelle })
  const id = await deciderRecherche(pool, { texte, decision: 'redirection', detail: chemin })
  await consigner(req, { action: 'redirection', ressource: RESSOURCE, document: id, detail: chemin })
  return dire('redirigee')
}

function chercherLaFaute(chemin: string, libelle: string): Refus['fait'] | undefined {
  if (!CHEMIN_DU_PORTAIL.test(chemin) || chemin.length > 500) return 'chemin-refuse'
  return libelle.length < 3 || libelle.length > 120 ? 'libelle-vide' : undefined
}

/** La page ou la question s'ouvre avec le texte cherché pour titre. */
async function ecrire({ req, texte, lire }: Decidee): Promise<Response> {
  const collection = lire('contenu')
  if (!estContenu(collection)) return malDemande('Contenu inconnu.')
  const id = await deciderRecherche(req.payload.db.pool, { texte, decision: 'contenu', detail: '' })
  await consigner(req, { action: 'contenu', ressource: RESSOURCE, document: id, detail: collection })
  return revenir(req, `/admin/collections/${collection}/create`, { recherche: id })
}

async function classer({ req, texte, dire }: Decidee): Promise<Response> {
  const id = await deciderRecherche(req.payload.db.pool, { texte, decision: 'sans-suite', detail: '' })
  await consigner(req, { action: 'sans-suite', ressource: RESSOURCE, document: id })
  return dire('sans-suite')
}

/** Revoir une redirection la retire : sinon elle continuerait sans que personne ne la voie. */
async function revoir({ req, texte, dire }: Decidee): Promise<Response> {
  const { pool } = req.payload.db
  await supprimerRedirection(pool, texte)
  const id = await revoirRecherche(pool, texte)
  if (id !== undefined) await consigner(req, { action: 'revoir', ressource: RESSOURCE, document: id })
  return dire('revue')
}
