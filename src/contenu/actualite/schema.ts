import { z } from 'zod'
import { liste, unBooleen, unJour, unTexte } from '../socle/adapters/schema.ts'
import { profilsVisiteur, uneImage, unTheme } from '../socle/adapters/schema-editorial.ts'

export const DONNEES = z.strictObject({
  titre: unTexte,
  /** Chapeau, une à trois phrases. */
  resume: unTexte,
  datePublication: unJour,
  /** Dernière révision de fond. */
  dateMaj: unJour.exactOptional(),
  auteur: unTexte.exactOptional(),
  profils: profilsVisiteur,
  themes: liste(unTheme),
  image: uneImage.exactOptional(),
  /** En tête de liste tant qu'elle est publiée. */
  aLaUne: unBooleen,
})
