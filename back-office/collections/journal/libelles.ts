/** Les actions dont la clé, lue telle quelle, serait mal accentuée ou obscure. */
const ACTIONS: Readonly<Record<string, string>> = {
  'compte-cree': 'Compte créé',
  'compte-deverrouille': 'Compte déverrouillé',
  'compte-modifie': 'Compte modifié',
  'compte-supprime': 'Compte supprimé',
  'compte-verrouille': 'Compte verrouillé',
  'connexion-refusee': 'Connexion refusée',
  contenu: 'Contenu créé depuis une recherche',
  corbeille: 'Mise à la corbeille',
  creation: 'Création',
  derogation: 'Dérogation',
  'echeance-refusee': 'Échéance refusée',
  'media-ajout': 'Média ajouté',
  'media-suppression': 'Média supprimé',
  'mot-de-passe-reinitialise': 'Mot de passe réinitialisé',
  'programmation-annulee': 'Programmation annulée',
  restauration: 'Sortie de la corbeille',
  retrait: 'Retrait du portail',
  revoir: 'Recherche à revoir',
  'second-facteur-active': 'Second facteur activé',
  'second-facteur-reinitialise': 'Second facteur réinitialisé',
}

/** Ce que le journal garde sous une clé, en français : « compte-cree » → « Compte créé », « premier-compte » → « Premier compte ». */
export function nommerLAction(action: string): string {
  const mots = action.replaceAll('-', ' ')
  return ACTIONS[action] ?? `${mots.charAt(0).toUpperCase()}${mots.slice(1)}`
}
