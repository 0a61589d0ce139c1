import type { PayloadRequest } from 'payload'
import {
  deciderRecherche,
  donneesDe,
  ecrireDonneesVocabulaire,
  garderSynonyme,
  lireDonneesVocabulaire,
  listerSynonymes,
  remplacerSynonymes,
  supprimerSynonyme,
  texteDeRecherche,
} from '../../../src/recherche/back-office.ts'
import { consigner } from '../../acces/index.ts'
import { pointsDeCollection } from '../points-de-collection.ts'
import { type Champs, revenir } from '../repondre.ts'
import { CHEMIN } from './demande.ts'
import { masquer, termeEssaye, verifierSaisie } from './verifier-saisie.ts'

const RESSOURCE = 'synonymes'

/** `GET` exporte le vocabulaire en YAML ; `POST` garde, mesure, supprime ou importe. */
export const POINTS_SYNONYMES = pointsDeCollection({
  ecran: CHEMIN,
  chemin: '/donnees/synonymes',
  ressource: RESSOURCE,
  fichier: 'synonymes.yaml',
  ecrireYaml: async ({ payload }) =>
    ecrireDonneesVocabulaire(donneesDe(await listerSynonymes(payload.db.pool))),
  actions: {
    garder: { droit: 'garder', faire: garder },
    effet: { droit: 'garder', faire: mesurer },
    supprimer: { droit: 'supprimer', faire: supprimer },
    importer: { droit: 'executer', faire: importer },
  },
})

function lireSaisie(champs: Champs) {
  return {
    id: numero(champs('id')),
    de: champs('de'),
    sigle: champs('sigle'),
    signification: champs('signification'),
    mots: champs('mots'),
  }
}

/** La saisie revient à l'écran, qui la vérifie et dit pourquoi elle est refusée, ou ce qu'elle changerait. */
async function rendre(
  req: PayloadRequest,
  champs: Champs,
  raison: { readonly refus: 'oui' } | { readonly effet: 'oui' },
): Promise<Response> {
  const { de, mots, ...reste } = lireSaisie(champs)
  const cherche = await texteDeRecherche(req.payload.db.pool, champs('depuis'))
  if (cherche === undefined) return revenir(req, CHEMIN, { ...reste, de, mots, ...raison })
  const masques = { de: masquer(de, cherche), mots: masquer(mots, cherche) }
  return revenir(req, CHEMIN, { ...reste, ...masques, depuis: champs('depuis'), ...raison })
}

/** Rien n'est gardé : l'écran rejoue les demandes témoins avec la saisie. */
function mesurer(req: PayloadRequest, champs: Champs): Promise<Response> {
  return rendre(req, champs, { effet: 'oui' })
}

async function garder(req: PayloadRequest, champs: Champs): Promise<Response> {
  const { pool } = req.payload.db
  const saisie = lireSaisie(champs)
  const cherche = await texteDeRecherche(pool, champs('depuis'))
  const confirme = champs('confirme') === 'oui'
  const verifiee = verifierSaisie({ ...saisie, confirme, cherche }, await listerSynonymes(pool))
  if (verifiee.etat !== 'bonne') return rendre(req, champs, { refus: 'oui' })
  const id = await garderSynonyme(pool, verifiee.synonyme)
  if (id === undefined) return revenir(req, CHEMIN, { fait: 'disparu' })
  const { de, sigle, mots } = verifiee.synonyme
  const detail = [de, sigle?.sigle, ...mots].filter(Boolean).join(', ')
  if (cherche !== undefined) await deciderRecherche(pool, { texte: cherche, decision: 'synonyme', detail })
  const action = saisie.id === '' ? 'ajout' : 'modification'
  const dit = cherche === undefined ? { detail } : {}
  await consigner(req, { action, ressource: RESSOURCE, document: id, ...dit })
  const fait = saisie.id === '' ? 'ajoute' : 'modifie'
  const essai = cherche === undefined ? { essai: termeEssaye(verifiee.synonyme) } : {}
  return revenir(req, CHEMIN, { fait, ...essai })
}

async function supprimer(req: PayloadRequest, champs: Champs): Promise<Response> {
  const id = numero(champs('id'))
  const supprime = id === '' ? undefined : await supprimerSynonyme(req.payload.db.pool, id)
  if (supprime === undefined) return revenir(req, CHEMIN, { fait: 'disparu' })
  const detail = [supprime.de, supprime.sigle, supprime.signification, ...supprime.mots]
    .filter(Boolean)
    .join(', ')
  await consigner(req, { action: 'suppression', ressource: RESSOURCE, document: id, detail })
  return revenir(req, CHEMIN, { fait: 'supprime' })
}

const numero = (texte: string): string => (/^\d{1,18}$/.test(texte) ? texte : '')

/** Le fichier remplace tout le vocabulaire, ou rien s'il a une faute. */
async function importer(req: PayloadRequest, champs: Champs): Promise<Response> {
  const lu = lireDonneesVocabulaire(champs('fichier'))
  if (lu.etat === 'erreur') return revenir(req, CHEMIN, { faute: lu.erreur[0], fautes: lu.erreur.length })
  await remplacerSynonymes(req.payload.db.pool, lu.valeur)
  const { groupes, sens, sigles } = lu.valeur
  const detail = `${groupes.length} groupes, ${sens.length} à sens unique, ${sigles.length} sigles`
  await consigner(req, { action: 'import', ressource: RESSOURCE, detail })
  return revenir(req, CHEMIN, { fait: 'importe' })
}
