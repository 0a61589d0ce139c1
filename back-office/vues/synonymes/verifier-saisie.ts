import { plier } from '../../../src/kernel/plier.ts'
import {
  MOTS_VIDES,
  type SynonymeAGarder,
  type SynonymeGarde,
  verifierVocabulaire,
} from '../../../src/recherche/back-office.ts'

/** Ce que le formulaire envoie, tel qu'il a été écrit. */
export interface Saisie {
  /** Vide : un ajout. */
  readonly id: string
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
  /** Permis, mais à confirmer : un mot est déjà dans un autre groupe. */
  | { readonly etat: 'a-confirmer'; readonly raisons: readonly string[] }

/** Les mots d'une saisie, séparés par des virgules ou des retours à la ligne, sans accent ni majuscule ni répétition. */
export function lireMots(saisie: string): readonly string[] {
  const mots = saisie.split(/[,;\n]/).map((mot) => plier(mot.trim()))
  return [...new Set(mots.filter((mot) => mot !== ''))]
}

/** Ce que le formulaire propose pour une recherche : ses mots, sans les mots outils. */
export function motsProposes(cherche: string): string {
  return motsDe(cherche).join(', ')
}

const motsDe = (cherche: string): readonly string[] =>
  cherche.split(' ').filter((mot) => mot !== '' && !MOTS_VIDES.has(mot))

/** Vérifie un groupe (sans sigle) ou un sigle par les règles du vocabulaire, et cherche les conflits avec l'existant. */
export function verifierSaisie(saisie: Saisie, gardes: readonly SynonymeGarde[]): Verification {
  const mots = lireMots(saisie.mots)
  const autres = gardes.filter(({ id }) => id !== saisie.id)
  const raisons =
    saisie.sigle === '' ? fautesDuGroupe(mots, saisie.cherche) : fautesDuSigle(saisie, mots, autres)
  if (raisons.length > 0) return { etat: 'refusee', raisons }
  const conflits = saisie.sigle === '' ? conflitsDuGroupe(mots, autres) : []
  if (conflits.length > 0 && !saisie.confirme) return { etat: 'a-confirmer', raisons: conflits }
  return { etat: 'bonne', synonyme: aGarder(saisie, mots) }
}

function aGarder({ id, sigle, signification }: Saisie, mots: readonly string[]): SynonymeAGarder {
  return {
    mots,
    ...(id === '' ? {} : { id }),
    ...(sigle === '' ? {} : { sigle: { sigle: sigle.toUpperCase(), signification } }),
  }
}

function fautesDuGroupe(mots: readonly string[], cherche = ''): readonly string[] {
  const composes = mots.filter((mot) => !/^[a-z0-9]+$/.test(mot))
  if (composes.length > 0) return composes.map(unSeulMot)
  const cherches = motsDe(cherche)
  if (cherches.length > 0 && mots.every((mot) => cherches.includes(mot))) return [RIEN_DE_PLUS]
  return fautes({ groupes: [mots], sigles: [] })
}

function fautesDuSigle(
  { sigle, signification }: Saisie,
  mots: readonly string[],
  autres: readonly SynonymeGarde[],
): readonly string[] {
  const ecrit = sigle.toUpperCase()
  const composes = mots.filter((mot) => !/^[a-z0-9]+$/.test(mot))
  const deja = autres.find((autre) => autre.sigle === ecrit)
  return [
    ...composes.map(unSeulMot),
    ...(deja === undefined
      ? []
      : [`Le sigle ${ecrit} existe déjà : « ${deja.signification} ». Modifiez-le plutôt.`]),
    ...(composes.length > 0 ? [] : fautes({ groupes: [], sigles: [{ sigle: ecrit, signification, mots }] })),
  ]
}

const RIEN_DE_PLUS =
  'Ces mots sont tous dans la recherche, qui n’a rien trouvé : ajoutez un mot que le catalogue emploie.'

const unSeulMot = (mot: string): string =>
  `« ${mot} » n’est pas un seul mot : la recherche rapproche des mots un à un. Gardez le mot qui compte.`

/** Les phrases du vocabulaire, sans leur place dans le fichier, qui ne dit rien à l'écran. */
function fautes(donnees: unknown): readonly string[] {
  const lu = verifierVocabulaire(donnees)
  if (lu.etat === 'ok') return []
  return lu.erreur.map((phrase) => {
    const faute = phrase.slice(phrase.indexOf(' : ') + 3)
    return `${faute.charAt(0).toUpperCase()}${faute.slice(1)}.`
  })
}

/** Un mot de plusieurs groupes a les synonymes de tous, sans que ceux-ci le soient entre eux. */
function conflitsDuGroupe(mots: readonly string[], autres: readonly SynonymeGarde[]): readonly string[] {
  return autres
    .filter(({ sigle }) => sigle === null)
    .flatMap((autre) => {
      const communs = mots.filter((mot) => autre.mots.includes(mot))
      return communs.map(
        (mot) =>
          `« ${mot} » est déjà dans le groupe « ${autre.mots.join(', ')} » : il aurait les synonymes des deux groupes. Ajoutez plutôt vos mots à ce groupe, ou confirmez.`,
      )
    })
}
