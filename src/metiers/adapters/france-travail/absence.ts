/** Message du service quand un indicateur n'a pas de liste pour ce métier et ce territoire ; il arrive en 500. */
const LISTE_ABSENTE = "Le serveur n'a pas pu trouver la liste"
const INDISPONIBLE = "n'est pas disponible"

/**
 * Le service a répondu, et sa réponse est qu'il n'a pas de donnée : 204, 500 « n'a pas pu trouver la liste », 400
 * « n'est pas disponible pour cet indicateur ». Toute autre erreur est une panne ou un refus.
 */
export function ditSansDonnee(statut: number, texte: string): boolean {
  if (statut === 204) return true
  const message = texte.replaceAll('’', "'")
  if (statut === 500) return message.includes(LISTE_ABSENTE)
  return statut === 400 && message.includes(INDISPONIBLE)
}
