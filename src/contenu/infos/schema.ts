import { z } from 'zod'
import { liste, unJour, unTexte } from '../socle/adapters/schema.ts'
import { profilsVisiteur, uneImage, unOrdre, unTheme } from '../socle/adapters/schema-editorial.ts'

export const DONNEES = z.strictObject({
  titre: unTexte,
  resume: unTexte,
  /** Dernière partie de son adresse ; l'adresse entière est `/infos/<ancêtres>/<segment>`. */
  segment: unTexte.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'minuscules sans accent, chiffres et tirets seulement',
  ),
  /** Identifiant de la page au-dessus. */
  parent: unTexte.exactOptional(),
  /** Place parmi ses sœurs ; à égalité, le titre. */
  ordre: unOrdre,
  profils: profilsVisiteur,
  themes: liste(unTheme),
  image: uneImage.exactOptional(),
  /** Dernière révision de fond. */
  dateMaj: unJour.exactOptional(),
})
