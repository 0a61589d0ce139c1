import { plier } from '../../kernel/plier.ts'
import type { Requete } from './requete.ts'

/** Une recherche à compter, sans rien qui dise qui l'a faite. */
export interface NoteDeRequete {
  /** Identifiant d'un moteur, ou « tout ». */
  readonly moteur: string
  /** En minuscules, sans accent. */
  readonly texte: string
  /** Degrés arrondis au dixième, « 43.6,1.4 » ; vide sans lieu. */
  readonly lieu: string
  readonly total: number
  readonly corrigee: boolean
}

/** Ce qu'une page a répondu. */
export interface RechercheFaite {
  readonly moteur: string
  readonly requete: Pick<Requete, 'texte' | 'lieu' | 'page'>
  readonly total: number
  readonly corrigee: boolean
}

const LONGUEUR_MAXIMALE = 100

/** La note d'une recherche ; `undefined` : sans mots, page suivante, ou texte qui pourrait désigner quelqu'un. */
export function noterRecherche({
  moteur,
  requete,
  total,
  corrigee,
}: RechercheFaite): NoteDeRequete | undefined {
  if (requete.page !== 1 || estPersonnel(requete.texte)) return undefined
  const texte = texteCompte(requete.texte)
  if (texte === '') return undefined
  return { moteur, texte, lieu: arrondir(requete.lieu), total, corrigee }
}

/**
 * Arobase (courriel, compte), ou six chiffres et plus, quoi qui les sépare (téléphone, NIR, identifiant, date de
 * naissance) : c'est ce qui serait compté que l'on regarde.
 */
function estPersonnel(texte: string): boolean {
  return texte.normalize('NFKC').includes('@') || /\d(?:[ +#]*\d){5}/.test(sansPonctuation(texte))
}

/** Le texte sous lequel une recherche est comptée, et reconnue : minuscules sans accent ni ponctuation. */
export function texteCompte(texte: string): string {
  return sansPonctuation(texte).slice(0, LONGUEUR_MAXIMALE).trim()
}

function sansPonctuation(texte: string): string {
  return plier(texte)
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim()
}

const dixieme = (degres: number): string => (Math.round(degres * 10) / 10).toFixed(1)

function arrondir(lieu: Requete['lieu']): string {
  return lieu === undefined ? '' : `${dixieme(lieu.latitude)},${dixieme(lieu.longitude)}`
}
