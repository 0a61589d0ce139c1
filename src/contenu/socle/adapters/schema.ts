import { z } from 'zod'
import { fr } from 'zod/locales'
import { estJour } from '../../../kernel/jour.ts'
import { erreur, ok, type Resultat } from '../../../kernel/resultat.ts'

/** Une des clés d'un vocabulaire ; la faute les énumère. */
export function uneCle<Cle extends string>(libelles: Readonly<Record<Cle, string>>) {
  const cles = Object.keys(libelles)
  const connue = (valeur: unknown) => typeof valeur === 'string' && cles.includes(valeur)
  return z.custom<Cle>(connue, { error: `une de ces valeurs est attendue : ${cles.join(', ')}` })
}

/** Une phrase non vide. */
export const unTexte = z.string({ error: 'un texte est attendu' }).trim().min(1, 'un texte est attendu')

export const unJour = z
  .string({ error: 'une date AAAA-MM-JJ est attendue' })
  .refine((texte): boolean => estJour(texte), { error: 'une date AAAA-MM-JJ qui existe est attendue' })

export const uneUrl = z.url({
  protocol: /^https?$/,
  error: 'une adresse complète est attendue (https://…)',
})

export const unBooleen = z.boolean({ error: 'true ou false est attendu' })

/** Une liste, vide si le champ est absent. */
export function liste<Type extends z.ZodType>(element: Type) {
  return z
    .array(element, { error: 'une liste est attendue (une ligne « - valeur » par élément)' })
    .default([])
}

/** La même, avec un élément au moins. */
export function listeNonVide<Type extends z.ZodType>(element: Type) {
  const attendue = 'une liste d’un élément au moins est attendue'
  return z.array(element, { error: attendue }).min(1, attendue)
}

/** Valide des données ; une faute se dit « champ « sources[0].url » : … », en français. */
export function valider<Valeur>(
  schema: z.ZodType<Valeur>,
  donnees: unknown,
): Resultat<Valeur, readonly string[]> {
  const lu = schema.safeParse(donnees, { error: fr().localeError })
  if (lu.success) return ok(lu.data)
  return erreur(lu.error.issues.flatMap(expliquer))
}

function expliquer(faute: z.core.$ZodIssue): readonly string[] {
  if (faute.code === 'unrecognized_keys') {
    return faute.keys.map((cle) => `champ « ${chemin([...faute.path, cle])} » : ce champ n’existe pas`)
  }
  const ou = faute.path.length === 0 ? 'le fichier' : `champ « ${chemin(faute.path)} »`
  return [`${ou} : ${faute.message}`]
}

function chemin(parties: readonly PropertyKey[]): string {
  return parties
    .map((partie) => (typeof partie === 'number' ? `[${partie}]` : `.${String(partie)}`))
    .join('')
    .replace(/^\./, '')
}
