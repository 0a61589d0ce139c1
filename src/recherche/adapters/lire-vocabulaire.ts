import { createHash } from 'node:crypto'
import { parseDocument, stringify } from 'yaml'
import { z } from 'zod'
import { plier } from '../../kernel/plier.ts'
import { erreur, ok, type Resultat } from '../../kernel/resultat.ts'
import type { RedirectionDeRecherche, VocabulaireMetier } from '../domain/texte/vocabulaire-metier.ts'

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

/** Ce que l'équipe écrit : groupes de mots, et sigles avec ce qu'ils veulent dire. */
export type DonneesVocabulaire = z.infer<typeof fichier>

/** Lit un fichier YAML de vocabulaire ; chaque erreur est une phrase qui situe la faute. */
export function lireDonneesVocabulaire(texte: string): Resultat<DonneesVocabulaire, readonly string[]> {
  const document = parseDocument(texte)
  if (document.errors.length > 0)
    return erreur(document.errors.map(({ linePos }) => `YAML illisible, ligne ${linePos?.[0].line ?? '?'}`))
  try {
    return verifierVocabulaire(document.toJS())
  } catch {
    // Un renvoi (`*nom`) sans ancre, ou qui se répète sans fin, ne se découvre qu'ici.
    return erreur(['YAML illisible : un renvoi (« *nom ») ne mène à rien'])
  }
}

/** Vérifie un vocabulaire, d'où qu'il vienne. */
export function verifierVocabulaire(donnees: unknown): Resultat<DonneesVocabulaire, readonly string[]> {
  const lu = fichier.safeParse(donnees)
  if (!lu.success)
    return erreur(
      lu.error.issues.map(({ path, message }) => `${path.join(' › ') || 'synonymes'} : ${message}`),
    )
  const doublons = enDouble(lu.data.sigles.map(({ sigle }) => sigle))
  return doublons.length > 0
    ? erreur(doublons.map((sigle) => `sigles : ${sigle} est écrit deux fois`))
    : ok(lu.data)
}

/** Le même fichier, à relire par `lireDonneesVocabulaire`. */
export function ecrireDonneesVocabulaire(donnees: DonneesVocabulaire): string {
  return stringify(donnees, { collectionStyle: 'any', lineWidth: 0 })
}

/** Lit `synonymes.yaml` et en fait un vocabulaire. */
export function lireVocabulaire(texte: string): Resultat<VocabulaireMetier, readonly string[]> {
  const lu = lireDonneesVocabulaire(texte)
  return lu.etat === 'erreur' ? lu : ok(construireVocabulaire(lu.valeur))
}

/** Le vocabulaire de la recherche ; sa version est celle de ce qu'il contient. */
export function construireVocabulaire(
  { groupes, sigles }: DonneesVocabulaire,
  redirections: ReadonlyMap<string, RedirectionDeRecherche> = new Map(),
): VocabulaireMetier {
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
    redirections,
    version: empreinte([groupes, sigles, [...redirections]]),
  }
}

function empreinte(contenu: unknown): string {
  return createHash('sha256').update(JSON.stringify(contenu)).digest('hex').slice(0, 12)
}

function enDouble(valeurs: readonly string[]): readonly string[] {
  return [...new Set(valeurs.filter((valeur, rang) => valeurs.indexOf(valeur) !== rang))]
}
