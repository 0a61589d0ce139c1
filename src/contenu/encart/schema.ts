import { z } from 'zod'
import { uneCle, unTexte } from '../socle/adapters/schema.ts'
import { uneImage, unLien, unOrdre } from '../socle/adapters/schema-editorial.ts'
import { LIBELLES_EMPLACEMENTS_ENCART } from './domain/emplacements.ts'

export const DONNEES = z.strictObject({
  titre: unTexte,
  /** Une à deux phrases, sans balise. */
  texte: unTexte,
  lien: unLien.exactOptional(),
  image: uneImage.exactOptional(),
  emplacement: uneCle(LIBELLES_EMPLACEMENTS_ENCART),
  ordre: unOrdre,
})
