import { z } from 'zod'

export const MEGAOCTET = 1_048_576

export const entier = (min: number, max: number) => z.coerce.number().int().min(min).max(max)

/** Taille maximale d'un flux envoyé par le navigateur, que lisent le portail et le back-office. */
export const TELEVERSEMENT_MAX_MO = entier(1, 10_000).default(500)
