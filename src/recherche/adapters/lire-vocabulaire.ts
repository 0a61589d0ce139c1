import { createHash } from 'node:crypto'
import { parseDocument, stringify } from 'yaml'
import { z } from 'zod'
import { erreur, ok, type Resultat } from '../../kernel/resultat.ts'
import { MOTS_PAR_TERME, motsDuTerme, plierTerme, sansAccord } from '../domain/texte/terme.ts'
import type { RedirectionDeRecherche, VocabulaireMetier } from '../domain/texte/vocabulaire-metier.ts'

const CARACTERES_PAR_TERME = 100
const UN_MOT = 'un mot est attendu'
const UNE_LISTE = 'une liste est attendue'

const terme = z
  .string(UN_MOT)
  .trim()
  .max(CARACTERES_PAR_TERME, `un terme a au plus ${CARACTERES_PAR_TERME} caractères`)
  // Une virgule ou un point-virgule sépare deux termes dans l'écran, un retour à la ligne aussi.
  .regex(/^[^,;\n]*$/, 'un seul terme est attendu, sans virgule ni point-virgule')
  .check(({ value, issues }) => {
    const message = fauteDesMots(value)
    if (message !== undefined) issues.push({ code: 'custom', input: value, message })
  })
const termes = z.array(terme, UNE_LISTE)
const fichier = z.strictObject(
  {
    groupes: z.array(termes.min(2, 'un groupe a au moins deux mots'), UNE_LISTE),
    sens: z
      .array(
        z
          .strictObject(
            { de: terme, vers: termes.min(1, 'au moins un mot à chercher aussi est attendu') },
            { error: (faute) => formeAttendue(faute, '« de » et « vers »') },
          )
          .refine(({ de, vers }) => !vers.some((un) => plierTerme(un) === plierTerme(de)), {
            error: ({ input }) => `« ${Object(input).de} » se cherche déjà lui-même`,
          }),
        UNE_LISTE,
      )
      .default([]),
    sigles: z.array(
      z.strictObject(
        {
          sigle: z.string('le sigle manque').regex(/^[A-Z0-9]{2,12}$/, 'un sigle en majuscules est attendu'),
          signification: z.string('la signification manque').min(3, 'la signification manque'),
          mots: termes.optional(),
        },
        { error: (faute) => formeAttendue(faute, '« sigle », « signification » et « mots »') },
      ),
      UNE_LISTE,
    ),
  },
  { error: (faute) => formeAttendue(faute, '« groupes », « sens » et « sigles »') },
)

function fauteDesMots(terme: string): string | undefined {
  if (terme === '') return UN_MOT
  const mots = motsDuTerme(terme).length
  if (mots === 0) return `« ${terme} » n’a aucun mot que la recherche garde`
  if (mots > MOTS_PAR_TERME)
    return `« ${terme} » a plus de ${MOTS_PAR_TERME} mots, sans compter « de », « la »…`
  return undefined
}

function formeAttendue({ code }: { readonly code?: string }, rubriques: string): string {
  return code === 'unrecognized_keys'
    ? `seules les rubriques ${rubriques} sont connues`
    : `les rubriques ${rubriques} sont attendues`
}

/**
 * Ce que l'équipe écrit, tel qu'elle l'a écrit : groupes de mots, mots qui se cherchent dans un seul sens, et sigles avec ce
 * qu'ils veulent dire.
 */
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
  { groupes, sens, sigles }: DonneesVocabulaire,
  redirections: ReadonlyMap<string, RedirectionDeRecherche> = new Map(),
): VocabulaireMetier {
  const synonymes = new Map<string, Set<string>>()
  const motsConnus = new Set<string>()
  const lier = (depuis: string, vers: readonly string[]) => {
    const terme = plierTerme(depuis)
    const cle = sansAccord(terme)
    if (!terme.includes(' ')) motsConnus.add(terme)
    const connus = synonymes.get(cle) ?? new Set()
    const autres = vers.map(plierTerme)
    // Un sigle qui est aussi un mot outil (« CI », « DU ») ne se cherche pas.
    for (const autre of autres) if (autre !== '' && sansAccord(autre) !== cle) connus.add(autre)
    synonymes.set(cle, connus)
  }
  for (const groupe of groupes) for (const membre of groupe) lier(membre, groupe)
  for (const { de, vers } of sens) lier(de, vers)
  for (const { sigle, mots = [] } of sigles) {
    lier(sigle, mots)
    // Une expression entière veut dire le sigle ; un mot seul en dit trop peu pour le remplacer.
    for (const mot of mots) if (motsDuTerme(mot).length > 1) lier(mot, [sigle])
  }
  const parTerme = new Map([...synonymes].map(([cle, autres]) => [cle, [...autres]]))
  return {
    estLieu: () => false,
    estMot: () => false,
    motsConnus: [...motsConnus],
    synonymesDe: (cherche) => parTerme.get(sansAccord(cherche)) ?? [],
    sigles: new Map(sigles.map(({ sigle, signification }) => [sigle, signification])),
    redirections,
    version: empreinte([groupes, sens, sigles, [...redirections]]),
  }
}

function empreinte(contenu: unknown): string {
  return createHash('sha256').update(JSON.stringify(contenu)).digest('hex').slice(0, 12)
}

function enDouble(valeurs: readonly string[]): readonly string[] {
  return [...new Set(valeurs.filter((valeur, rang) => valeurs.indexOf(valeur) !== rang))]
}
