import type { CollectionConfig, Config } from 'payload'

/** Les écrans des comptes et leurs adresses, à fondre dans `admin` : le reste des vues s'y ajoute. */
export const ADMINISTRATION_DES_COMPTES = {
  routes: { createFirstUser: '/premier-compte' },
  components: {
    views: {
      login: { Component: './acces/vues/connexion.tsx#EcranConnexion' },
      createFirstUser: { Component: './acces/vues/premier-compte.tsx#EcranPremierCompte' },
      forgot: { Component: './acces/vues/mot-de-passe-oublie.tsx#EcranMotDePasseOublie' },
      unauthorized: { Component: './acces/vues/acces-refuse.tsx#EcranAccesRefuse' },
      secondFacteur: {
        Component: './acces/vues/second-facteur.tsx#EcranSecondFacteur',
        path: '/second-facteur',
        exact: true,
      },
      nouveauMotDePasse: {
        Component: './acces/vues/nouveau-mot-de-passe.tsx#EcranNouveauMotDePasse',
        path: '/nouveau-mot-de-passe',
        exact: true,
      },
    },
  },
} satisfies Config['admin']

/** Le cookie de session : jamais envoyé depuis un autre site, ni en clair quand le portail est en https. */
export function securiserLesSessions(collection: CollectionConfig, urlPublique: string): CollectionConfig {
  if (typeof collection.auth !== 'object') return collection
  const cookies = { sameSite: 'Strict', secure: urlPublique.startsWith('https:') } as const
  return { ...collection, auth: { ...collection.auth, cookies } }
}
