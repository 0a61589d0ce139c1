import type { Payload } from 'payload'
import { z } from 'zod'

const schema = z.object({
  instance: z.object({ nom: z.string(), videos: z.object({ hotes: z.array(z.string()) }) }),
  dossierDonnees: z.string(),
  televersementMaxOctets: z.number(),
})

/** Ce que le back-office tient de l'environnement, par `custom` de la configuration. */
export type Reglages = z.infer<typeof schema>

export function reglagesDe({ config }: Pick<Payload, 'config'>): Reglages {
  return schema.parse(config.custom)
}
