import {
  type Editorial,
  LECTURES_APERCU,
  lireAssaini,
  type RendusApercu,
  rendusDuContenu,
} from '../contenu/index.ts'
import { dispositifDePublication, htmlApercuDispositif } from '../financement/index.ts'
import type { ContexteDeRendu } from '../gabarit/index.ts'
import type { Horloge } from '../kernel/horloge.ts'

export interface PrisesApercus {
  readonly contexte: ContexteDeRendu
  readonly editorial: () => Editorial
  readonly horloge: Horloge
}

/** Le rendu d'un brouillon de chaque type, pris au domaine qui montre ce type. */
export function rendusApercu(prises: PrisesApercus): RendusApercu {
  const lireDispositif = lireAssaini(dispositifDePublication)
  return {
    ...rendusDuContenu(LECTURES_APERCU, prises),
    dispositif: async (publication) => {
      const dispositif = lireDispositif(publication)
      return dispositif === undefined ? undefined : htmlApercuDispositif(prises.contexte, dispositif)
    },
  }
}
