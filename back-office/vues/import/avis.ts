import { phraseTropGros } from '../../../src/flux/back-office.ts'

/** Ce qu'un point d'accès a répondu, porté par l'adresse. */
const AVIS = {
  'import-en-cours':
    'Une demande d’import est déjà en cours : attendez sa fin, ou annulez-la, avant d’en faire une autre.',
  'aucun-fichier': 'Choisissez d’abord un fichier.',
  'fichier-introuvable': 'Ce fichier n’est plus dans la boîte de réception. Choisissez-en un autre.',
  'motif-absent': 'Écrivez pourquoi la garde doit être passée outre, en dix caractères au moins.',
  'type-inconnu': 'Ce fichier n’est ni du XML ni une archive gzip : choisissez un flux LHÉO.',
  vide: 'Le fichier est vide.',
  'formulaire-trop-gros': 'Le formulaire dépasse un mégaoctet : rien n’a été fait.',
  impossible:
    'Cette action n’est plus possible : la demande a changé d’état entre-temps, ou une autre est en cours.',
} as const

/** La phrase d'un avis ; `undefined` s'il n'y en a pas. `maximum` : taille maximale d'un envoi, octets. */
export function avisDe(code: string, maximum: number): string | undefined {
  if (code === 'trop-gros') return phraseTropGros(maximum)
  const connu = Object.entries(AVIS).find(([nom]) => nom === code)
  return connu?.[1]
}
