import { z } from 'zod'
import { unTexte } from '../socle/adapters/schema.ts'
import { profilsVisiteur, unOrdre, unTheme } from '../socle/adapters/schema-editorial.ts'

export const DONNEES = z.strictObject({
  titre: unTexte,
  theme: unTheme,
  profils: profilsVisiteur,
  ordre: unOrdre,
})
