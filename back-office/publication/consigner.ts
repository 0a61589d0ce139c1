import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { consigner } from '../acces/index.ts'
import { type DocumentASuivre, seraEnLigne } from './statut.ts'

/**
 * Au journal d'audit, qui a créé, modifié, jeté ou restauré un contenu, brouillon compris. Mettre en ligne, y changer ou en retirer se consigne avec la publication (`crochets.ts`).
 */
export function consignerLEnregistrement(champTitre: string): CollectionAfterChangeHook {
  return async ({ collection, doc, operation, previousDoc, req }) => {
    const action = operation === 'create' ? 'creation' : actionSur(previousDoc, doc)
    const fait = { action, ressource: collection.slug, document: doc.id }
    if (action !== undefined) await consigner(req, { ...fait, action, detail: titreDe(doc, champTitre) })
    return doc
  }
}

/** Supprimé pour de bon. */
export function consignerLaSuppressionDuContenu(champTitre: string): CollectionAfterDeleteHook {
  return async ({ collection, doc, id, req }) => {
    const detail = titreDe(doc, champTitre)
    await consigner(req, { action: 'suppression', ressource: collection.slug, document: id, detail })
  }
}

function actionSur(avant: DocumentASuivre, apres: DocumentASuivre): string | undefined {
  const [etaitJete, estJete] = [avant, apres].map(({ deletedAt }) => Boolean(deletedAt))
  if (etaitJete !== estJete) return estJete ? 'corbeille' : 'restauration'
  return seraEnLigne(apres) ? undefined : 'modification'
}

function titreDe(doc: Readonly<Record<string, unknown>>, champTitre: string): string {
  return String(doc[champTitre] ?? '')
}
