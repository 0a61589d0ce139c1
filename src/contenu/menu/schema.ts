import { z } from 'zod'
import { type IdDeMenu, LIBELLES_DU_MENU, PLACES } from '../../gabarit/navigation.ts'
import { liste, uneCle, unTexte } from '../socle/adapters/schema.ts'
import { unLien } from '../socle/adapters/schema-editorial.ts'

/** Une rubrique de l'en-tête, renommée, déplacée ou retirée. */
const uneRubrique = z.strictObject({
  rubrique: uneCle<IdDeMenu>(LIBELLES_DU_MENU),
  libelle: unTexte.exactOptional(),
  place: uneCle(PLACES),
})

export const DONNEES = z.strictObject({ liens: liste(unLien), rubriques: liste(uneRubrique) })
