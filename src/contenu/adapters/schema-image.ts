import { z } from 'zod'
import { liste, unTexte } from './schema.ts'

const unePosition = z.number({ error: 'un nombre de 0 à 100 est attendu' }).min(0).max(100)
const desPixels = z.int({ error: 'un nombre entier de pixels est attendu' }).positive()
const unChemin = unTexte.startsWith('/', 'un chemin du portail est attendu (/…)')

/** `ImagePubliee`, telle que la porte une publication. */
export const uneImage = z.strictObject({
  /** Vide : décorative. */
  alternative: z.string({ error: 'un texte est attendu' }),
  legende: unTexte.exactOptional(),
  credit: unTexte.exactOptional(),
  largeur: desPixels,
  hauteur: desPixels,
  chemin: unChemin,
  declinaisons: liste(
    z.strictObject({
      type: z.enum(['image/avif', 'image/webp']),
      chemin: unChemin,
      largeur: desPixels,
    }),
  ),
  foyer: z.strictObject({ x: unePosition, y: unePosition }).exactOptional(),
})
