import { plierLesMots } from '../../../src/kernel/plier.ts'
import {
  type DemandeTemoin,
  IDS_CENTRALE,
  noterRecherche,
  type TemoinAGarder,
  texteCompte,
} from '../../../src/recherche/back-office.ts'
import { lireTermes } from '../synonymes/verifier-saisie.ts'

/** Chacune se rejoue par une requête, que le portail compte dans sa limite de débit. */
export const TEMOINS_AU_PLUS = 200
export const RANGS = [1, 2, 3, 4, 5] as const
export const LONGUEURS = { q: 100, contient: 300, pourquoi: 200 } as const

/** Ce que le formulaire envoie, tel qu'il a été écrit. */
export interface Saisie {
  /** Vide : un ajout. */
  readonly id: string
  readonly q: string
  readonly groupe: string
  /** Mots ou expressions, séparés par des virgules. */
  readonly contient: string
  readonly parmi: string
  readonly pourquoi: string
}

export type Verification =
  | { readonly etat: 'bonne'; readonly temoin: Omit<TemoinAGarder, 'auteur'> }
  | { readonly etat: 'refusee'; readonly raisons: readonly string[] }

export function verifierTemoin(saisie: Saisie, gardes: readonly DemandeTemoin[]): Verification {
  const { id, q, groupe, pourquoi } = saisie
  const contient = lireTermes(saisie.contient)
  const parmi = RANGS.find((rang) => String(rang) === saisie.parmi)
  const raisons = [
    ...fautesDuTexte(saisie, gardes),
    ...(IDS_CENTRALE.some((connu) => connu === groupe) ? [] : ['Choisissez où chercher.']),
    ...fautesDesMots(saisie.contient, contient),
    ...(pourquoi.length > LONGUEURS.pourquoi ? [tropLong('La raison', LONGUEURS.pourquoi)] : []),
  ]
  if (parmi === undefined)
    return { etat: 'refusee', raisons: [...raisons, 'Choisissez parmi combien de titres.'] }
  if (raisons.length > 0) return { etat: 'refusee', raisons }
  return { etat: 'bonne', temoin: { ...(id === '' ? {} : { id }), q, groupe, contient, parmi, pourquoi } }
}

function fautesDuTexte({ id, q, groupe }: Saisie, gardes: readonly DemandeTemoin[]): readonly string[] {
  if (q.length > LONGUEURS.q) return [tropLong('La demande', LONGUEURS.q)]
  if (!peutSeGarder(q)) return [RIEN_OU_PERSONNEL]
  if (id === '' && gardes.length >= TEMOINS_AU_PLUS)
    return [`Il y a déjà ${TEMOINS_AU_PLUS} demandes témoins : supprimez-en une d’abord.`]
  const memeTexte = texteCompte(q)
  const deja = gardes.some((un) => un.id !== id && un.groupe === groupe && texteCompte(un.q) === memeTexte)
  return deja ? ['Cette demande est déjà gardée pour le même catalogue : modifiez-la plutôt.'] : []
}

/** Comme une recherche comptée : ni vide, ni de quoi désigner quelqu'un. */
const peutSeGarder = (texte: string): boolean =>
  noterRecherche({ moteur: 'tout', requete: { texte, page: 1 }, total: 0, corrigee: false }) !== undefined

function fautesDesMots(saisie: string, contient: readonly string[]): readonly string[] {
  if (contient.length === 0) return ['Écrivez au moins un mot attendu dans un titre.']
  if (saisie.length > LONGUEURS.contient) return [tropLong('La liste des mots attendus', LONGUEURS.contient)]
  return contient
    .filter((mot) => plierLesMots(mot) === '')
    .map((mot) => `« ${mot} » n’a ni lettre ni chiffre : aucun titre ne peut le contenir.`)
}

const RIEN_OU_PERSONNEL =
  'Écrivez ce qu’une personne taperait, sans courriel ni suite de six chiffres ou plus.'
const tropLong = (quoi: string, maximum: number): string => `${quoi} dépasse ${maximum} caractères.`
