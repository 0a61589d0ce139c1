import type { Payload } from 'payload'
import { z } from 'zod'

const schema = z.object({ dossierDonnees: z.string(), televersementMaxOctets: z.number() })

/** Ce que les écrans de données tiennent de l'environnement, par `custom` de la configuration. */
export type Reglages = z.infer<typeof schema>

export function reglagesDe({ config }: Pick<Payload, 'config'>): Reglages {
  return schema.parse(config.custom)
}
