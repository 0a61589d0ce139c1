/**
 * Ce qu'un lien répond. « incertain » : le serveur refuse les robots ou demande d'attendre, un visiteur y accède
 * peut-être ; ni succès, ni échec.
 */
export type Verdict =
  | { readonly etat: 'vivant'; readonly statut: number }
  | { readonly etat: 'incertain'; readonly statut: number }
  | { readonly etat: 'echec'; readonly cause: CauseEchec; readonly statut?: number }

export type CauseEchec =
  | 'http'
  | 'delai'
  | 'dns'
  | 'connexion'
  | 'tls'
  | 'redirections'
  | 'interdite'
  | 'adresse'

export const LIBELLES_CAUSES: Readonly<Record<CauseEchec, string>> = {
  http: 'le serveur répond par une erreur',
  delai: 'le serveur ne répond pas à temps',
  dns: 'le nom du site n’existe pas',
  connexion: 'le serveur refuse la connexion',
  tls: 'le certificat du site n’est pas valable',
  redirections: 'le site renvoie sans fin d’une adresse à l’autre',
  interdite: 'l’adresse n’est pas sur l’internet public',
  adresse: 'l’adresse est mal écrite',
}

/** Statuts qui ne disent rien du lien : authentification, refus des robots, trop de demandes (999 : LinkedIn). */
const INCERTAINS: ReadonlySet<number> = new Set([401, 403, 407, 408, 425, 429, 451, 503, 999])

/** Le verdict d'une réponse HTTP définitive. */
export function juger(statut: number): Verdict {
  if (statut >= 200 && statut < 400) return { etat: 'vivant', statut }
  return INCERTAINS.has(statut) ? { etat: 'incertain', statut } : { etat: 'echec', cause: 'http', statut }
}
