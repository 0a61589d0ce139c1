/** Codes d'erreur du réseau, classes SQLSTATE 08 (connexion), 53 (ressources), 57P (arrêt du serveur), page trop longue à rendre. */
const CODES =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|08\w{3}|53\w{3}|57P\d{2}|FST_ERR_HANDLER_TIMEOUT)$/
const MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|client has encountered a connection error/i

/** Vrai si l'erreur dit que la base ne peut être jointe, plutôt qu'un défaut de la demande. */
export function estPanneDeBase(erreur: unknown): boolean {
  if (!(erreur instanceof Error)) return false
  const code = 'code' in erreur ? String(erreur.code) : ''
  if (CODES.test(code) || MESSAGES.test(erreur.message)) return true
  if (erreur instanceof AggregateError) return erreur.errors.some(estPanneDeBase)
  return estPanneDeBase(erreur.cause)
}
