import type { AdminViewConfig, CollectionConfig, Config } from 'payload'

/** Tant qu'aucun compte n'existe, Payload mène à l'écran du lien à usage unique. */
export const ROUTES_DES_COMPTES = { createFirstUser: '/premier-compte' } satisfies NonNullable<
  Config['admin']
>['routes']

/** Les écrans des comptes : quatre remplacent ceux de Payload, deux s'y ajoutent. Chacun vérifie qui l'ouvre. */
export const VUES_DES_COMPTES = {
  login: { Component: './acces/vues/connexion.tsx#EcranConnexion' },
  createFirstUser: {
    Component: './acces/vues/premier-compte.tsx#EcranPremierCompte',
    path: '/premier-compte',
    exact: true,
    meta: { title: 'Premier compte' },
  },
  forgot: { Component: './acces/vues/mot-de-passe-oublie.tsx#EcranMotDePasseOublie' },
  unauthorized: { Component: './acces/vues/acces-refuse.tsx#EcranAccesRefuse' },
  secondFacteur: {
    Component: './acces/vues/second-facteur.tsx#EcranSecondFacteur',
    path: '/second-facteur',
    exact: true,
    meta: { title: 'Second facteur' },
  },
  nouveauMotDePasse: {
    Component: './acces/vues/nouveau-mot-de-passe.tsx#EcranNouveauMotDePasse',
    path: '/nouveau-mot-de-passe',
    exact: true,
    meta: { title: 'Nouveau mot de passe' },
  },
} satisfies Record<string, AdminViewConfig>

/** Le cookie de session : jamais envoyé depuis un autre site, ni en clair quand le portail est en https. */
export function securiserLesSessions(collection: CollectionConfig, urlPublique: string): CollectionConfig {
  if (typeof collection.auth !== 'object') return collection
  const cookies = { sameSite: 'Strict', secure: urlPublique.startsWith('https:') } as const
  return { ...collection, auth: { ...collection.auth, cookies } }
}
