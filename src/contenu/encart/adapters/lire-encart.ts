import { z } from 'zod'
import { ok } from '../../../kernel/resultat.ts'
import { lectureDeContenu } from '../../socle/adapters/lecture-de-contenu.ts'
import { uneCle, unTexte } from '../../socle/adapters/schema.ts'
import { uneImage, unLien, unOrdre } from '../../socle/adapters/schema-editorial.ts'
import { LIBELLES_EMPLACEMENTS_ENCART } from '../../socle/domain/vocabulaire-editorial.ts'
import type { Encart } from '../domain/encart.ts'

const DONNEES = z.strictObject({
  titre: unTexte,
  texte: unTexte,
  lien: unLien.exactOptional(),
  image: uneImage.exactOptional(),
  emplacement: uneCle(LIBELLES_EMPLACEMENTS_ENCART),
  ordre: unOrdre,
})

/** Fichiers de `contenus/encarts/` : un encart de l'accueil par fichier YAML. */
export const lectureEncarts = lectureDeContenu<z.infer<typeof DONNEES>, Encart>({
  type: 'encart',
  dossier: 'encarts',
  schema: DONNEES,
  titre: ({ titre }) => titre,
  texteExige: false,
  assembler: (donnees, { id }) => ok({ id, ...donnees }),
})
