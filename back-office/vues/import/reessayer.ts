const ATTENTE_S = 5

/** Secondes à attendre avant de redemander ; absente : la réponse n'est pas un refus passager. Statut 0 : rien n'a répondu. */
export function attenteAvantReprise(statut: number, retryAfter: string | null): number | undefined {
  if (![0, 429, 503].includes(statut)) return undefined
  const annoncee = Number(retryAfter)
  return annoncee > 0 ? Math.ceil(annoncee) : ATTENTE_S
}

/** Ce qui se passe pendant cette attente. */
export function phraseDAttente(statut: number, secondes: number): string {
  const cause = statut === 429 ? 'Le serveur reçoit trop de demandes' : 'Le serveur ne répond pas'
  return `${cause} : nouvel essai dans ${secondes}\u00A0secondes.`
}
