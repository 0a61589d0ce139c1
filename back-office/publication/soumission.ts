import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { droitsDe, peut } from '../acces/index.ts'
import { noterLaRelecture } from './programmation/programmations.ts'
import { refuser } from './refus.ts'
import { seraEnLigne } from './statut.ts'

const INTITULE = 'Relecture'

/**
 * Le chemin d'un texte : le rédacteur soumet, qui publie renvoie « à revoir » en disant pourquoi ; publié, le texte repart
 * de la rédaction. Un brouillon retouché par qui ne publie pas perd la dérogation donnée à son état précédent.
 */
export const suivreLaRelecture: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const { slug } = collection
  if (seraEnLigne(data)) return { ...data, etape: 'redaction', commentaireRelecture: null }
  const decide = req.user === null || peut(req.user, 'publier', droitsDe(collection))
  const renvoye = data.etape === 'a-revoir' && originalDoc?.etape !== 'a-revoir'
  if (renvoye && !decide) {
    const phrase = 'Seul un responsable éditorial renvoie un texte à revoir.'
    refuser({ collection: slug, req, intitule: INTITULE, raisons: [{ ...ETAPE, phrase }] })
  }
  if (data.etape === 'a-revoir' && !estRenseigne(data.commentaireRelecture)) {
    const phrase = 'Dites au rédacteur ce qu’il reste à corriger.'
    refuser({ collection: slug, req, intitule: INTITULE, raisons: [{ ...COMMENTAIRE, phrase }] })
  }
  return decide ? data : { ...data, derogation: null }
}

/**
 * Une publication programmée met en ligne la dernière version : retouchée par qui ne publie pas, elle attend qu'un
 * responsable l'enregistre à son tour. La renvoyer à revoir n'est pas l'approuver.
 */
export const suivreLesProgrammations: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  const decide = req.user === null || peut(req.user, 'publier', droitsDe(collection))
  if (operation === 'create' || (decide && doc.etape === 'a-revoir')) return doc
  await noterLaRelecture(req, { collection: collection.slug, id: doc.id }, { relue: decide })
  return doc
}

const ETAPE = { chemin: 'etape', libelle: 'Étape' }
const COMMENTAIRE = { chemin: 'commentaireRelecture', libelle: 'Commentaire de relecture' }

const estRenseigne = (valeur: unknown): boolean => typeof valeur === 'string' && valeur.trim() !== ''
