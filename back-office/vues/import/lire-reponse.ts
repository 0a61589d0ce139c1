/** Ce qu'un envoi a donné : où aller, ou ce qu'il faut dire. */
export type ReponseEnvoi =
  | { readonly etat: 'accepte'; readonly adresse: string }
  | { readonly etat: 'refuse'; readonly message: string }

const COUPURE = 'L’envoi a été interrompu. Vérifiez votre connexion, puis recommencez.'
const PANNE = 'L’envoi a échoué, rien n’a été importé. Recommencez, ou prévenez l’exploitant.'

/** Lit le statut et le corps JSON d'une réponse ; statut 0 : la connexion a été coupée. */
export function lireReponse(statut: number, corps: unknown): ReponseEnvoi {
  if (statut === 0) return { etat: 'refuse', message: COUPURE }
  const adresse = champ(corps, 'adresse')
  if (statut < 400 && typeof adresse === 'string') return { etat: 'accepte', adresse }
  const erreurs = champ(corps, 'errors')
  const message = Array.isArray(erreurs) ? champ(erreurs[0], 'message') : undefined
  return { etat: 'refuse', message: typeof message === 'string' ? message : PANNE }
}

function champ(objet: unknown, nom: string): unknown {
  if (typeof objet !== 'object' || objet === null) return undefined
  return Object.entries(objet).find(([cle]) => cle === nom)?.[1]
}
