import type { AfterErrorHook } from 'payload'
import { z } from 'zod'

const DETAILLEE = z.object({
  name: z.string(),
  message: z.string(),
  status: z.number().lt(500),
  isPublic: z.literal(true),
  data: z.record(z.string(), z.unknown()),
})

/**
 * Rend à l'écran ce qu'une erreur attendue dit champ par champ. Payload le fait en comparant des classes, dont Next garde
 * deux copies : celle du démarrage, qui lève l'erreur, et celle des points d'accès, qui ne la reconnaît pas.
 */
export const rendreLesDetails: AfterErrorHook = ({ error }) => {
  const lue = DETAILLEE.safeParse(error).data
  if (lue === undefined) return
  const { name, message, data } = lue
  return { response: { errors: [{ name, message, data }] } }
}
