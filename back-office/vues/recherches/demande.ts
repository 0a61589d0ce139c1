import type { Decision, EtatDeRecherche } from '../../../src/recherche/back-office.ts'
import { type Lire, lirePage } from '../adresse.ts'

export const CHEMIN = '/admin/donnees/recherches'
export const ACTION = '/admin/api/donnees/recherches'

export const PERIODES = [7, 30, 180] as const
export const ETATS: Readonly<Record<EtatDeRecherche, string>> = {
  'a-traiter': 'À traiter',
  traitees: 'Traitées',
  'sans-suite': 'Sans suite',
}
export const DECISIONS: Readonly<Record<Decision, string>> = {
  synonyme: 'Synonyme',
  redirection: 'Redirection',
  contenu: 'Contenu à écrire',
  'sans-suite': 'Sans suite',
}

/** Ce que l'on peut écrire pour répondre à une recherche : collection et nom. */
export const CONTENUS = {
  'pages-infos': 'une page d’information',
  questions: 'une question fréquente',
} as const
export type Contenu = keyof typeof CONTENUS
export const estContenu = (texte: string): texte is Contenu => Object.hasOwn(CONTENUS, texte)
export const IDS_CONTENUS: readonly Contenu[] = Object.keys(CONTENUS).filter(estContenu)

const estEtat = (texte: string): texte is EtatDeRecherche => Object.hasOwn(ETATS, texte)

export interface Choix {
  readonly periode: number
  readonly etat: EtatDeRecherche
  readonly moteur: string
  readonly q: string
  readonly page: number
}

/** Ce que l'écran demande ; à défaut, ce qui est à traiter depuis trente jours. */
export function lireChoix(lire: Lire): Choix {
  const etat = lire('etat')
  return {
    periode: PERIODES.find((jours) => String(jours) === lire('periode')) ?? 30,
    etat: estEtat(etat) ? etat : 'a-traiter',
    moteur: lire('moteur'),
    q: lire('q'),
    page: lirePage(lire('page')),
  }
}

/** Une redirection refusée, que l'écran rouvre telle qu'elle a été saisie. */
export interface Refus {
  readonly fait: 'chemin-refuse' | 'libelle-vide'
  /** Numéro de la recherche. */
  readonly recherche: string
  readonly chemin: string
  readonly libelle: string
}

export function lireRefus(lire: Lire): Refus | undefined {
  const fait = lire('fait')
  const refusee = fait === 'chemin-refuse' || fait === 'libelle-vide'
  if (!refusee || lire('recherche') === '') return undefined
  return { fait, recherche: lire('recherche'), chemin: lire('chemin'), libelle: lire('libelle') }
}

/** Les messages qu'un formulaire peut laisser ; l'adresse n'en porte que le code. */
export const MESSAGES: Readonly<
  Record<string, { readonly ton: 'succes' | 'erreur'; readonly texte: string }>
> = {
  redirigee: { ton: 'succes', texte: 'La recherche mène maintenant à cette page ; le portail le sait déjà.' },
  'sans-suite': { ton: 'succes', texte: 'La recherche est classée sans suite.' },
  revue: { ton: 'succes', texte: 'La recherche est de nouveau à traiter.' },
  'trop-gros': { ton: 'erreur', texte: 'Le formulaire dépasse un mégaoctet : rien n’a été fait.' },
  'texte-vide': { ton: 'erreur', texte: 'La recherche à traiter manque.' },
  'chemin-refuse': {
    ton: 'erreur',
    texte:
      'Le chemin doit être une page du portail : il commence par une seule barre, comme « /formations?q=soudeur ».',
  },
  'libelle-vide': { ton: 'erreur', texte: 'Écrivez le titre du lien, entre 3 et 120 caractères.' },
}
