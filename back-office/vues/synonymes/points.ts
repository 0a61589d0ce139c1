import type { Endpoint, PayloadRequest } from 'payload'
import {
  deciderRecherche,
  donneesDe,
  ecrireDonneesVocabulaire,
  garderSynonyme,
  lireDonneesVocabulaire,
  listerSynonymes,
  remplacerSynonymes,
  supprimerSynonyme,
  texteCompte,
} from '../../../src/recherche/back-office.ts'
import { consigner } from '../../acces/index.ts'
import { lireFormulaire, refuser, revenir, telecharger } from '../tableaux/repondre.ts'
import { CHEMIN } from './demande.ts'
import { verifierSaisie } from './verifier-saisie.ts'

const RESSOURCE = 'synonymes'

/** `GET` exporte le vocabulaire en YAML ; `POST` garde, supprime ou importe. */
export const POINTS_SYNONYMES: readonly Endpoint[] = [
  { path: '/donnees/synonymes', method: 'get', handler: exporter },
  { path: '/donnees/synonymes', method: 'post', handler: agir },
]

type Champs = (nom: string) => string

async function exporter(req: PayloadRequest): Promise<Response> {
  const refus = refuser(req, 'lire', RESSOURCE)
  if (refus !== undefined) return refus
  const donnees = donneesDe(await listerSynonymes(req.payload.db.pool))
  await consigner(req, { action: 'export', ressource: RESSOURCE })
  return telecharger(ecrireDonneesVocabulaire(donnees), { nom: 'synonymes.yaml', type: 'application/yaml' })
}

async function agir(req: PayloadRequest): Promise<Response> {
  const champs = await lireFormulaire(req)
  switch (champs('action')) {
    case 'garder':
      return refuser(req, champs('id') === '' ? 'creer' : 'modifier', RESSOURCE) ?? garder(req, champs)
    case 'supprimer':
      return refuser(req, 'supprimer', RESSOURCE) ?? supprimer(req, champs)
    case 'importer':
      return refuser(req, 'executer', RESSOURCE) ?? importer(req, champs)
    default:
      return (
        refuser(req, 'lire', RESSOURCE) ??
        Response.json({ errors: [{ message: 'Action inconnue.' }] }, { status: 400 })
      )
  }
}

/** Une saisie refusée revient à l'écran telle qu'elle était : il la vérifie de nouveau et dit pourquoi. */
async function garder(req: PayloadRequest, champs: Champs): Promise<Response> {
  const { pool } = req.payload.db
  const saisie = {
    id: numero(champs('id')),
    sigle: champs('sigle'),
    signification: champs('signification'),
    mots: champs('mots'),
    confirme: champs('confirme') === 'oui',
  }
  const depuis = texteCompte(champs('depuis'))
  const verifiee = verifierSaisie(saisie, await listerSynonymes(pool))
  if (verifiee.etat !== 'bonne') {
    const { confirme: _, ...reste } = saisie
    return revenir(CHEMIN, { ...reste, depuis, genre: champs('genre'), refus: 'oui' })
  }
  const id = await garderSynonyme(pool, verifiee.synonyme)
  if (id === undefined) return revenir(CHEMIN, { fait: 'disparu' })
  const detail = [verifiee.synonyme.sigle?.sigle, ...verifiee.synonyme.mots].filter(Boolean).join(', ')
  if (depuis !== '') await deciderRecherche(pool, { texte: depuis, decision: 'synonyme', detail })
  const action = saisie.id === '' ? 'ajout' : 'modification'
  await consigner(req, { action, ressource: RESSOURCE, document: id, detail })
  return revenir(CHEMIN, { fait: saisie.id === '' ? 'ajoute' : 'modifie', essai: verifiee.synonyme.mots[0] })
}

async function supprimer(req: PayloadRequest, champs: Champs): Promise<Response> {
  const id = numero(champs('id'))
  const supprime = id === '' ? undefined : await supprimerSynonyme(req.payload.db.pool, id)
  if (supprime === undefined) return revenir(CHEMIN, { fait: 'disparu' })
  const detail = [supprime.sigle, supprime.signification, ...supprime.mots].filter(Boolean).join(', ')
  await consigner(req, { action: 'suppression', ressource: RESSOURCE, document: id, detail })
  return revenir(CHEMIN, { fait: 'supprime' })
}

const numero = (texte: string): string => (/^\d{1,18}$/.test(texte) ? texte : '')

/** Le fichier remplace tout le vocabulaire, ou rien s'il a une faute. */
async function importer(req: PayloadRequest, champs: Champs): Promise<Response> {
  const lu = lireDonneesVocabulaire(champs('fichier'))
  if (lu.etat === 'erreur') return revenir(CHEMIN, { faute: lu.erreur[0], fautes: lu.erreur.length })
  await remplacerSynonymes(req.payload.db.pool, lu.valeur)
  const detail = `${lu.valeur.groupes.length} groupes, ${lu.valeur.sigles.length} sigles`
  await consigner(req, { action: 'import', ressource: RESSOURCE, detail })
  return revenir(CHEMIN, { fait: 'importe' })
}
