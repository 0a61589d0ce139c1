import {
  type CodeGarde,
  GRAVITES as ECRITES,
  type EtatExecution,
  type Execution,
  type VOLUMES,
} from '../../../src/flux/back-office.ts'
import { denombrer, instant } from '../ecrire.ts'

/** Les mots des écrans de données. */

export const ETATS: Readonly<Record<EtatExecution, string>> = {
  'en-cours': 'En cours',
  publiee: 'Publié',
  inchangee: 'Sans changement',
  essai: 'Essai',
  refusee: 'Refusé',
  echouee: 'Échoué',
  interrompue: 'Interrompu',
}

export const LIBELLES_VOLUMES: Readonly<Record<(typeof VOLUMES)[number], string>> = {
  lues: 'Lues',
  creees: 'Créées',
  modifiees: 'Modifiées',
  republiees: 'Republiées',
  inchangees: 'Inchangées',
  retirees: 'Retirées',
  rejetees: 'Rejetées',
}

/** Dans l'ordre où on les montre. */
export const GRAVITES = (['rejet', 'defaut', 'information'] as const).map((valeur) => ({
  valeur,
  libelle: majuscule(ECRITES[valeur]),
}))

function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1)
}

export const GARDES: Readonly<Record<CodeGarde, string>> = {
  'flux-vide': 'Le flux n’est pas vide',
  'trop-de-retraits': 'Part du catalogue retirée',
  'trop-de-rejets': 'Part d’enregistrements inutilisables',
  'trop-d-illisibles': 'Part d’enregistrements illisibles',
  'export-plus-ancien': 'Export plus récent que le précédent',
}

const ecarts = new Intl.NumberFormat('fr-FR', { signDisplay: 'exceptZero' })

export const ecart = (valeur: number): string => ecarts.format(valeur)

const KILO = 1024

/** « 12,4 Mo ». */
export function taille(octets: number): string {
  const [quotient, unite] = octets >= KILO * KILO ? [octets / KILO / KILO, 'Mo'] : [octets / KILO, 'Ko']
  return `${quotient.toLocaleString('fr-FR', { maximumFractionDigits: 1 })}\u00A0${unite}`
}

/** « 1 min 12 s » ; vide tant que l'import dure. */
export function duree({ debut, fin }: Pick<Execution, 'debut' | 'fin'>): string {
  if (fin === undefined) return ''
  const secondes = Math.max(0, Math.round((fin.getTime() - debut.getTime()) / 1000))
  const minutes = Math.floor(secondes / 60)
  return minutes === 0 ? `${secondes}\u00A0s` : `${minutes}\u00A0min ${secondes % 60}\u00A0s`
}

/** L'état d'une exécution, en une phrase. */
export function phraseEtat({ etat, debut, phrase, version, volumes, essai }: Execution): string {
  const sujet = `${essai ? 'L’essai' : 'L’import'} du ${instant(debut)}`
  switch (etat) {
    case 'publiee':
      return `${sujet} a publié la version ${version} du catalogue : ${denombrer(volumes.lues, 'formation lue', 'formations lues')}.`
    case 'inchangee':
      return `${sujet} n’a rien changé : le catalogue reste à la version ${version}.`
    case 'essai':
      return `${sujet} a réussi ; rien n’a été publié.`
    case 'en-cours':
      return `${essai ? 'Un essai' : 'Un import'} est en cours, commencé le ${instant(debut)}.`
    case 'refusee':
      return `${sujet} a été refusé, le catalogue n’a pas changé. ${phrase ?? ''}`
    case 'echouee':
      return `${sujet} a échoué, le catalogue n’a pas changé. ${phrase ?? ''}`
    case 'interrompue':
      return `${sujet} a été interrompu. ${phrase ?? 'Le catalogue n’a pas changé.'}`
  }
}
