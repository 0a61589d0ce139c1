import { z } from 'zod'
import { erreur, ok, type Resultat } from '../../kernel/resultat.ts'
import type { ReleveCommune } from './communes.pg.ts'

/** Réponse de geo.api.gouv.fr/communes?fields=code,nom,centre : un point GeoJSON, longitude puis latitude. */
const reponse = z.array(
  z.object({
    code: z.string().regex(/^[0-9AB]{5}$/),
    centre: z
      .object({
        type: z.literal('Point'),
        coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
      })
      .optional(),
  }),
)

/** Lit le fichier officiel des centres de communes ; l'erreur est une phrase qui dit l'endroit du premier défaut. */
export function lireCentres(texte: string): Resultat<readonly ReleveCommune[], string> {
  const lu = reponse.safeParse(lireJson(texte))
  if (!lu.success) {
    const [defaut] = lu.error.issues
    return erreur(
      `fichier de communes illisible : ${defaut?.path.join('.') ?? ''} ${defaut?.message ?? ''}`.trim(),
    )
  }
  return ok(
    lu.data.flatMap(({ code, centre }) => {
      if (centre === undefined) return []
      const [longitude, latitude] = centre.coordinates
      return [{ insee: code, latitude, longitude }]
    }),
  )
}

function lireJson(texte: string): unknown {
  try {
    return JSON.parse(texte)
  } catch {
    return undefined
  }
}
