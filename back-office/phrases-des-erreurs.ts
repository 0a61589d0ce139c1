import type { AfterErrorHook } from 'payload'
import { z } from 'zod'

const REPONSE = z.object({ errors: z.array(z.looseObject({ message: z.string() })).min(1) })

/** Ce que Payload n'écrit qu'en anglais, hors de ses traductions. */
const ANGLAIS =
  /\b(?:the|was|has|is|are|not|missing|invalid|failed|found|must|something|unknown|too many|no user|server error|incorrect collection|expected|unable|unsafe|limit|only|timeout|cannot|can't|exceed|required|error when)\b/i

const PHRASES: Readonly<Record<number, string>> = {
  403: 'Cette demande est refusée : elle n’est pas permise, ou son lien est périmé ou incorrect.',
  404: 'Ce que vous cherchez est introuvable.',
  413: 'Cet envoi est trop lourd.',
}
const MAL_DEMANDE = 'Cette demande est incomplète ou illisible.'
const PANNE =
  'Une erreur inattendue est survenue. Réessayez ; si elle revient, prévenez l’exploitant du portail.'

/** Dit en français, selon le statut, ce que Payload dit en anglais. */
export const direEnFrancais: AfterErrorHook = ({ error, result }) => {
  const reponse = REPONSE.safeParse(result).data
  if (reponse === undefined || !reponse.errors.some(({ message }) => ANGLAIS.test(message))) return
  const statut = 'status' in error && typeof error.status === 'number' ? error.status : 500
  const phrase = statut >= 500 ? PANNE : (PHRASES[statut] ?? MAL_DEMANDE)
  const errors = reponse.errors.map((une) => (ANGLAIS.test(une.message) ? { ...une, message: phrase } : une))
  return { response: { errors } }
}
