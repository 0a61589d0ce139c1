import { type DemandeImport, estEnCours, partLue, totalEstime } from '../../../src/flux/back-office.ts'
import { denombrer, nombre } from '../ecrire.ts'

/** Ce que l'écran rafraîchit chaque seconde. */
export interface Progression {
  readonly etat: string
  /** Ce qui se passe, en une phrase. */
  readonly phrase: string
  /** De 0 à 100 ; absente quand l'étape ne se mesure pas. */
  readonly pourcentage?: number
  readonly enCours: boolean
}

export function progression(demande: DemandeImport): Progression {
  const { etat, avancee } = demande
  const enCours = etat === 'en-attente' || estEnCours(demande)
  const commune = { etat, enCours, phrase: phraseDe(demande) }
  return avancee === 'lecture' ? { ...commune, pourcentage: Math.floor(partLue(demande) * 100) } : commune
}

const ETAPES = {
  copie: 'Copie du fichier…',
  comparaison: 'Comparaison avec le catalogue publié…',
  publication: 'Publication…',
} as const

function phraseDe(demande: DemandeImport): string {
  const { etat, etape, avancee, annulationDemandee } = demande
  if (!estEnCours(demande)) return PHRASES_ARRET[etat === 'en-attente' ? etape : etat]
  if (annulationDemandee) return 'Annulation en cours…'
  if (avancee === 'lecture') return phraseLecture(demande)
  return avancee === 'comparaison' || avancee === 'publication' ? ETAPES[avancee] : ETAPES.copie
}

const PHRASES_ARRET = {
  essai: 'L’essai va commencer…',
  publication: 'La publication va commencer…',
  'essai-en-cours': 'Essai en cours.',
  'publication-en-cours': 'Publication en cours.',
  'essai-fait': 'L’essai est terminé : à vous de décider.',
  terminee: 'L’import est terminé.',
  refusee: 'L’import a été refusé.',
  echouee: 'L’import a échoué.',
  annulee: 'L’import a été annulé.',
} as const

function phraseLecture(demande: DemandeImport): string {
  const lues = denombrer(demande.lues, 'formation lue', 'formations lues')
  const total = totalEstime(demande)
  return total === undefined ? `${lues}…` : `${lues} sur environ ${nombre(total)}…`
}
