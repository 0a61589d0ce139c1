import type { PayloadRequest } from 'payload'
import {
  csvEnMorceaux,
  type Feuille,
  odsEnMorceaux,
  TYPE_CSV,
  TYPE_ODS,
} from '../../src/platform/tableur/index.ts'
import { consigner } from '../acces/index.ts'
import type { RessourceDeDonnees } from './ecrans.ts'
import { introuvable, telecharger } from './repondre.ts'

export interface Export {
  readonly ressource: RessourceDeDonnees
  /** Nom du fichier, sans extension. */
  readonly nom: string
  /** « csv » ou « ods » ; un autre n'existe pas. */
  readonly format: unknown
  readonly feuille: Feuille
}

/** Un tableau à télécharger, écrit au fil de l'eau ; le journal d'audit garde l'export. */
export async function exporter(
  req: PayloadRequest,
  { ressource, nom, format, feuille }: Export,
): Promise<Response> {
  if (format !== 'csv' && format !== 'ods') return introuvable('Ce format n’existe pas : CSV ou ODS.')
  const fichier = `${nom}.${format}`
  await consigner(req, { action: 'export', ressource, detail: fichier })
  const morceaux =
    format === 'ods' ? odsEnMorceaux([feuille]) : csvEnMorceaux(feuille.colonnes, feuille.lignes)
  return telecharger(corpsEnMorceaux(morceaux), {
    nom: fichier,
    type: format === 'ods' ? TYPE_ODS : TYPE_CSV,
  })
}

function corpsEnMorceaux(morceaux: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encodeur = new TextEncoder()
  const suite = morceaux[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(sortie) {
      const { done, value } = await suite.next()
      if (done === true) return sortie.close()
      sortie.enqueue(typeof value === 'string' ? encodeur.encode(value) : value)
    },
    async cancel() {
      await suite.return?.()
    },
  })
}
