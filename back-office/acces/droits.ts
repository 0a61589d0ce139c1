import type { Access, CollectionConfig } from 'payload'
import { ACCES_UTILISATEURS } from './droits-utilisateurs.ts'
import { type Action, droitsDe } from './matrice.ts'
import { peut } from './peut.ts'

type AccesCollection = NonNullable<CollectionConfig['access']>

/**
 * Les droits d'une collection, lus dans la matrice. Ce que ces fonctions ne voient pas (écrire par-dessus un document
 * en ligne sans passer par un brouillon) est refusé par `garderLaPublication`.
 */
export function accesDe(collection: CollectionConfig): AccesCollection {
  if (collection.slug === 'utilisateurs') return ACCES_UTILISATEURS
  const droits = droitsDe(collection)
  const si =
    (action: Action): Access =>
    ({ req }) =>
      peut(req.user, action, droits)
  const selonStatut =
    (action: Action): Access =>
    ({ data, req }) =>
      peut(req.user, action, droits) && (data?._status !== 'published' || peut(req.user, 'publier', droits))
  return {
    create: selonStatut('creer'),
    read: si('lire'),
    readVersions: si('lire'),
    update: selonStatut('modifier'),
    delete: ({ data, req }) => {
      const versLaCorbeille = data?.deletedAt !== undefined && data.deletedAt !== null
      const brouillonALaCorbeille = versLaCorbeille && data?._status !== 'published'
      return (
        peut(req.user, 'supprimer', droits) || (brouillonALaCorbeille && peut(req.user, 'modifier', droits))
      )
    },
    unlock: () => false,
  }
}
