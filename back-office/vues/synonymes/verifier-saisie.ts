import {
  motsDuTerme,
  plierTerme,
  type SynonymeAGarder,
  type SynonymeGarde,
  verifierVocabulaire,
} from '../../../src/recherche/back-office.ts'

/** Ce que le formulaire envoie, tel qu'il a été écrit. */
export interface Saisie {
  /** Vide : un ajout. */
  readonly id: string
  /** Vide : pas de sens unique. */
  readonly de: string
  readonly sigle: string
  readonly signification: string
  readonly mots: string
  /** L'équipe a lu l'avertissement et confirme. */
  readonly confirme: boolean
  /** Texte de la recherche d'où elle vient ; absent : elle ne vient d'aucune. */
  readonly cherche?: string | undefined
}

export type Verification =
  | { readonly etat: 'bonne'; readonly synonyme: SynonymeAGarder }
  | { readonly etat: 'refusee'; readonly raisons: readonly string[] }
  /** Permis, mais à confirmer : un mot est déjà ailleurs. */
  | { readonly etat: 'a-confirmer'; readonly raisons: readonly string[] }

/** Les termes d'une saisie, séparés par des virgules ou des retours à la ligne ; deux que la recherche lit pareil n'en font qu'un. */
export function lireTermes(saisie: string): readonly string[] {
  const termes = saisie
    .split(/[,;\n]/)
    .map((terme) => terme.trim())
    .filter((terme) => terme !== '')
  const plies = termes.map(plierTerme)
  return termes.filter((_, rang) => plies[rang] === '' || plies.indexOf(plies[rang] ?? '') === rang)
}

/** Tient dans une adresse la place du texte d'un visiteur, que l'écran retrouve par le numéro de la recherche. */
const PLACE = '*'

/** La même saisie, sans le texte de la recherche d'où elle vient. */
export function masquer(saisie: string, cherche: string): string {
  const plie = plierTerme(cherche)
  const termes = lireTermes(saisie)
  return termes.map((terme) => (plierTerme(terme) === plie ? PLACE : terme)).join(', ')
}

/** L'inverse de `masquer`. */
export function demasquer(masquee: string, cherche: string): string {
  const termes = lireTermes(masquee)
  return termes.map((terme) => (terme === PLACE ? cherche : terme)).join(', ')
}

/** Ce qu'on tape pour essayer ce qui est gardé. */
export function termeEssaye({ de, sigle, mots }: SynonymeAGarder): string {
  return sigle?.sigle ?? de ?? mots[0] ?? ''
}

/** Comment l'écran nomme ce qui est gardé. */
export function nommerSynonyme({ de, sigle, mots }: Pick<SynonymeGarde, 'de' | 'sigle' | 'mots'>): string {
  if (sigle !== null) return sigle
  const ecrits = mots.join(', ')
  return de === null ? ecrits : `${de} → ${ecrits}`
}

/** Vérifie un groupe, un synonyme à sens unique ou un sigle par les règles du vocabulaire, et cherche les conflits. */
export function verifierSaisie(saisie: Saisie, gardes: readonly SynonymeGarde[]): Verification {
  const autres = gardes.filter(({ id }) => id !== saisie.id)
  const termes = lireTermes(saisie.mots)
  const raisons = fautesDeLaSaisie(saisie, termes, autres)
  if (raisons.length > 0) return { etat: 'refusee', raisons }
  const conflits = saisie.confirme ? [] : conflitsDeLaSaisie(saisie, termes, autres)
  if (conflits.length > 0) return { etat: 'a-confirmer', raisons: conflits }
  return { etat: 'bonne', synonyme: aGarder(saisie, termes) }
}

function aGarder({ id, de, sigle, signification }: Saisie, mots: readonly string[]): SynonymeAGarder {
  return {
    mots,
    ...(id === '' ? {} : { id }),
    ...(de === '' ? {} : { de }),
    ...(sigle === '' ? {} : { sigle: { sigle: sigle.toUpperCase(), signification } }),
  }
}

function fautesDeLaSaisie(
  saisie: Saisie,
  termes: readonly string[],
  autres: readonly SynonymeGarde[],
): readonly string[] {
  const { de, sigle, cherche = '' } = saisie
  if (sigle !== '') return de === '' ? fautesDuSigle(saisie, termes, autres) : [SIGLE_OU_SENS]
  if (cherche !== '' && [de, ...termes].every(dejaDans(cherche))) return [RIEN_DE_PLUS]
  return de === ''
    ? fautes({ groupes: [termes], sigles: [] })
    : fautes({ groupes: [], sens: [{ de, vers: termes }], sigles: [] })
}

function fautesDuSigle(
  { sigle, signification }: Saisie,
  mots: readonly string[],
  autres: readonly SynonymeGarde[],
): readonly string[] {
  const ecrit = sigle.toUpperCase()
  const deja = autres.find((autre) => autre.sigle === ecrit)
  return [
    ...(deja === undefined
      ? []
      : [`Le sigle ${ecrit} existe déjà : « ${deja.signification} ». Modifiez-le plutôt.`]),
    ...(mots.length > 0 && plierTerme(ecrit) === '' ? [motOutil(ecrit)] : []),
    ...fautes({ groupes: [], sigles: [{ sigle: ecrit, signification, mots }] }),
  ]
}

const motOutil = (sigle: string): string =>
  `La recherche ignore « ${sigle} », qui est aussi un mot outil : gardez ce sigle sans mots.`

/** Vrai si tous les mots d'un terme sont dans la recherche qui n'a rien trouvé. */
function dejaDans(cherche: string): (terme: string) => boolean {
  const cherches = new Set(motsDuTerme(cherche))
  return (terme) => motsDuTerme(terme).every((mot) => cherches.has(mot))
}

const RIEN_DE_PLUS =
  'Ces mots sont tous dans la recherche, qui n’a rien trouvé : ajoutez un mot que le catalogue emploie.'
const SIGLE_OU_SENS =
  'Un sigle cherche déjà ses mots : laissez vide le mot cherché dans un seul sens, ou le sigle.'

/** Les phrases du vocabulaire, sans leur place dans le fichier, qui ne dit rien à l'écran. */
function fautes(donnees: unknown): readonly string[] {
  const lu = verifierVocabulaire(donnees)
  if (lu.etat === 'ok') return []
  return lu.erreur.map((phrase) => {
    const faute = phrase.slice(phrase.indexOf(' : ') + 3)
    return `${faute.charAt(0).toUpperCase()}${faute.slice(1)}.`
  })
}

/** Un terme de plusieurs lignes a les synonymes de toutes, sans que ceux-ci le soient entre eux. */
function conflitsDeLaSaisie(
  { de, sigle }: Saisie,
  termes: readonly string[],
  autres: readonly SynonymeGarde[],
): readonly string[] {
  if (sigle !== '') return []
  if (de !== '')
    return autres.filter((autre) => memeTerme(autre.de, de)).map((autre) => dejaOriente(de, autre))
  return autres
    .filter((autre) => autre.sigle === null && autre.de === null)
    .flatMap((autre) =>
      termes
        .filter((terme) => autre.mots.some((mot) => memeTerme(mot, terme)))
        .map(
          (terme) =>
            `« ${terme} » est déjà dans le groupe « ${autre.mots.join(', ')} » : il aurait les synonymes des deux groupes. Ajoutez plutôt vos mots à ce groupe, ou confirmez.`,
        ),
    )
}

const memeTerme = (un: string | null, autre: string): boolean =>
  un !== null && plierTerme(un) === plierTerme(autre)

const dejaOriente = (de: string, { mots }: SynonymeGarde): string =>
  `« ${de} » cherche déjà « ${mots.join(', ')} » : complétez plutôt cette ligne, ou confirmez.`
