import type pg from 'pg'
import { plier } from '../../kernel/plier.ts'

/** Ce qu'une adresse saisie laisse déduire de sa commune. */
export interface CommuneSaisie {
  readonly codeInsee: string
  readonly latitude?: number
  readonly longitude?: number
}

/** La commune de ce nom et de ce code postal, sans égard aux accents ni aux tirets ; absente : aucune, ou plusieurs. */
export async function trouverCommuneSaisie(
  pool: pg.Pool,
  { nom, codePostal }: { readonly nom: string; readonly codePostal: string },
): Promise<CommuneSaisie | undefined> {
  const { rows } = await pool.query<{
    nom: string
    insee: string
    latitude: number | null
    longitude: number | null
  }>('select nom, insee, latitude, longitude from referentiels.commune where $1 = any(codes_postaux)', [
    codePostal,
  ])
  const [trouvee, ...autres] = rows.filter((commune) => simplifier(commune.nom) === simplifier(nom))
  if (trouvee === undefined || autres.length > 0) return undefined
  const { insee: codeInsee, latitude, longitude } = trouvee
  return { codeInsee, ...(latitude !== null && longitude !== null ? { latitude, longitude } : {}) }
}

const simplifier = (nom: string): string =>
  plier(nom)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim()
