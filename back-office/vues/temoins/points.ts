import type { PayloadRequest } from 'payload'
import {
  ecrireTemoins,
  garderTemoin,
  listerTemoins,
  supprimerTemoin,
  texteDeRecherche,
} from '../../../src/recherche/back-office.ts'
import { consigner } from '../../acces/index.ts'
import { pointsDeCollection } from '../points-de-collection.ts'
import { type Champs, revenir } from '../repondre.ts'
import { masquer } from '../synonymes/verifier-saisie.ts'
import { CHEMIN } from './demande.ts'
import { verifierTemoin } from './verifier-temoin.ts'

const RESSOURCE = 'demandes-temoins'

/**
 * `GET` exporte les demandes témoins en YAML ; `POST` garde ou supprime. Leurs mots peuvent venir d'un visiteur : ni l'adresse
 * ni le journal d'audit ne les portent, le numéro suffit.
 */
export const POINTS_TEMOINS = pointsDeCollection({
  ecran: CHEMIN,
  chemin: '/donnees/temoins',
  ressource: RESSOURCE,
  fichier: 'demandes-temoins.yaml',
  ecrireYaml: async ({ payload }) => ecrireTemoins(await listerTemoins(payload.db.pool)),
  actions: {
    garder: { droit: 'garder', faire: garder },
    supprimer: { droit: 'supprimer', faire: supprimer },
  },
})

/** Une saisie refusée revient à l'écran : il la vérifie de nouveau et dit pourquoi. */
async function garder(req: PayloadRequest, champs: Champs): Promise<Response> {
  const { pool } = req.payload.db
  const depuis = champs('depuis')
  const saisie = {
    id: champs('id'),
    q: champs('q'),
    groupe: champs('groupe'),
    contient: champs('contient'),
    parmi: champs('parmi'),
    pourquoi: champs('pourquoi'),
  }
  const { id } = saisie
  if (id !== '' && !NUMERO.test(id)) return revenir(req, CHEMIN, { fait: 'disparu' })
  const verifiee = verifierTemoin(saisie, await listerTemoins(pool))
  if (verifiee.etat === 'refusee') {
    const { q, ...reste } = saisie
    const cherche = await texteDeRecherche(pool, depuis)
    const refus = { ...reste, depuis, refus: 'oui' }
    if (cherche === undefined) return revenir(req, CHEMIN, id === '' ? { ...refus, q } : refus)
    return revenir(req, CHEMIN, { ...refus, contient: masquer(saisie.contient, cherche) })
  }
  const document = await garderTemoin(pool, { ...verifiee.temoin, auteur: String(req.user?.id) })
  if (document === undefined) return revenir(req, CHEMIN, { fait: 'disparu' })
  await consigner(req, { action: id === '' ? 'ajout' : 'modification', ressource: RESSOURCE, document })
  return revenir(req, CHEMIN, { fait: id === '' ? 'ajoute' : 'modifie', depuis })
}

async function supprimer(req: PayloadRequest, champs: Champs): Promise<Response> {
  const document = champs('id')
  const supprimee = NUMERO.test(document) && (await supprimerTemoin(req.payload.db.pool, document))
  if (!supprimee) return revenir(req, CHEMIN, { fait: 'disparu' })
  await consigner(req, { action: 'suppression', ressource: RESSOURCE, document })
  return revenir(req, CHEMIN, { fait: 'supprime' })
}

const NUMERO = /^\d{1,18}$/
