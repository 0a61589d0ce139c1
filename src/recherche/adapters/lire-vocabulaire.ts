import { createHash } from 'node:crypto'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { erreur, ok, type Resultat } from '../../kernel/resultat.ts'
import { plier } from '../domain/texte/plier.ts'
import type { VocabulaireMetier } from '../domain/texte/vocabulaire-metier.ts'

const mot = z
  .string('un mot est attendu')
  .regex(/^[a-z0-9]+$/, 'un seul mot est attendu, en minuscules et sans accent')
const UNE_LISTE = 'une liste est attendue'
const mots = z.array(mot, UNE_LISTE)
const fichier = z.strictObject(
  {
    groupes: z.array(mots.min(2, 'un groupe a au moins deux mots'), UNE_LISTE),
    sigles: z.array(
      z.strictObject(
        {
          sigle: z.string('le sigle manque').regex(/^[A-Z0-9]{2,12}$/, 'un sigle en majuscules est attendu'),
          signification: z.string('la signification manque').min(3, 'la signification manque'),
          mots: mots.optional(),
        },
        { error: (faute) => formeAttendue(faute, '« sigle », « signification » et « mots »') },
      ),
      UNE_LISTE,
    ),
  },
  { error: (faute) => formeAttendue(faute, '« groupes » et « sigles »') },
)

function formeAttendue({ code }: { readonly code?: string }, rubriques: string): string {
  return code === 'unrecognized_keys'
    ? `seules les rubriques ${rubriques} sont connues`
    : `les rubriques ${rubriques} sont attendues`
}

/** Lit `synonymes.yaml` ; chaque erreur est une phrase qui situe la faute. */
export function lireVocabulaire(texte: string): Resultat<VocabulaireMetier, readonly string[]> {
  const document = parseDocument(texte)
  if (document.errors.length > 0)
    return erreur(document.errors.map(({ linePos }) => `YAML illisible, ligne ${linePos?.[0].line ?? '?'}`))
  const lu = fichier.safeParse(document.toJS())
  if (!lu.success)
    return erreur(
      lu.error.issues.map(({ path, message }) => `${path.join(' › ') || 'synonymes'} : ${message}`),
    )
  const doublons = enDouble(lu.data.sigles.map(({ sigle }) => sigle))
  if (doublons.length > 0) return erreur(doublons.map((sigle) => `sigles : ${sigle} est écrit deux fois`))
  return ok(construire(lu.data, createHash('sha256').update(texte).digest('hex').slice(0, 12)))
}

function construire({ groupes, sigles }: z.infer<typeof fichier>, version: string): VocabulaireMetier {
  const parMot = new Map<string, Set<string>>()
  const lier = (depuis: string, vers: readonly string[]) => {
    const connus = parMot.get(depuis) ?? new Set()
    for (const autre of vers) if (autre !== depuis) connus.add(autre)
    parMot.set(depuis, connus)
  }
  for (const groupe of groupes) for (const membre of groupe) lier(membre, groupe)
  for (const { sigle, mots = [] } of sigles) lier(plier(sigle), mots)
  const synonymes = new Map([...parMot].map(([cle, autres]) => [cle, [...autres]]))
  return {
    estLieu: () => false,
    synonymesDe: (cherche) => synonymes.get(cherche) ?? [],
    sigles: new Map(sigles.map(({ sigle, signification }) => [sigle, signification])),
    version,
  }
}

function enDouble(valeurs: readonly string[]): readonly string[] {
  return [...new Set(valeurs.filter((valeur, rang) => valeurs.indexOf(valeur) !== rang))]
}
