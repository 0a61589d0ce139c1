import { z } from 'zod'
import type { Metier } from '../domain/metier.ts'

/** Écrit par `publierMetiers`, relu tel quel : on vérifie seulement que c'est bien un métier. */
const contenu = z.custom<Metier>((valeur) => z.object({ codeRome: z.string() }).safeParse(valeur).success)

export function metierLu(valeur: unknown): Metier {
  return contenu.parse(valeur)
}
