/** Issue attendue d'une opération : une valeur, ou une erreur que la page ou le rapport raconte. */
export type Resultat<Valeur, Erreur> =
  | { readonly etat: 'ok'; readonly valeur: Valeur }
  | { readonly etat: 'erreur'; readonly erreur: Erreur }

export const ok = <Valeur>(valeur: Valeur): Resultat<Valeur, never> => ({ etat: 'ok', valeur })

export const erreur = <Erreur>(raison: Erreur): Resultat<never, Erreur> => ({
  etat: 'erreur',
  erreur: raison,
})
