import { z } from 'zod'
import { ok } from '../../../kernel/resultat.ts'
import { lectureDeContenu } from '../../socle/adapters/lecture-de-contenu.ts'
import { liste, unJour, unTexte } from '../../socle/adapters/schema.ts'
import { profilsVisiteur, uneImage, unOrdre, unTheme } from '../../socle/adapters/schema-editorial.ts'
import type { PageInfos } from '../domain/page-infos.ts'

const DONNEES = z.strictObject({
  titre: unTexte,
  resume: unTexte,
  segment: unTexte.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'minuscules sans accent, chiffres et tirets seulement',
  ),
  parent: unTexte.exactOptional(),
  ordre: unOrdre,
  profils: profilsVisiteur,
  themes: liste(unTheme),
  image: uneImage.exactOptional(),
  dateMaj: unJour.exactOptional(),
})

/** Fichiers de `contenus/pages-infos/` : une page par fichier YAML. */
export const lecturePagesInfos = lectureDeContenu<z.infer<typeof DONNEES>, PageInfos>({
  type: 'page-infos',
  dossier: 'pages-infos',
  schema: DONNEES,
  titre: ({ titre }) => titre,
  resume: ({ resume }) => resume,
  texteExige: true,
  assembler: (donnees, support) => ok({ ...support, ...donnees }),
})
