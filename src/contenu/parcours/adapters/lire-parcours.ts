import { z } from 'zod'
import { ok } from '../../../kernel/resultat.ts'
import { lectureDeContenu } from '../../socle/adapters/lecture-de-contenu.ts'
import { liste, listeNonVide, unTexte } from '../../socle/adapters/schema.ts'
import { identifiantParmi, uneImage, unLien } from '../../socle/adapters/schema-editorial.ts'
import { LIBELLES_PROFILS_VISITEUR } from '../../socle/domain/vocabulaire-editorial.ts'
import type { Parcours } from '../domain/parcours.ts'

const DONNEES = z.strictObject({
  titre: unTexte,
  resume: unTexte,
  image: uneImage.exactOptional(),
  etapes: listeNonVide(z.strictObject({ titre: unTexte, texte: unTexte, liens: liste(unLien) })),
})

/** Fichiers de `contenus/parcours/` : un parcours par profil, qui nomme le fichier. */
export const lectureParcours = lectureDeContenu<z.infer<typeof DONNEES>, Parcours>({
  type: 'parcours',
  dossier: 'parcours',
  schema: DONNEES,
  titre: ({ titre }) => titre,
  resume: ({ resume }) => resume,
  texteExige: false,
  assembler: (donnees, { id, html }) => {
    const profil = identifiantParmi(LIBELLES_PROFILS_VISITEUR, id)
    return profil.etat === 'ok' ? ok({ id: profil.valeur, html, ...donnees }) : profil
  },
})
