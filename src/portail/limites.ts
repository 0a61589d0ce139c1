import { TELEVERSEMENT } from './back-office/poids-des-corps.ts'

const SECONDE = 1_000

/** Sans limite de débit : les sondes, et les fichiers des écrans, qui arrivent par dizaines. */
export const SANS_LIMITE_DE_DEBIT = /^\/(sante|statique\/|admin\/_next\/static\/)/

/**
 * Requêtes par minute et par adresse sous `/admin`, comptées à part de celles des visiteurs : un bureau entier sort par une seule
 * adresse, et l'enregistrement d'une fiche en fait des dizaines. Les essais de mot de passe ont leurs propres compteurs.
 */
export const DEBIT_DU_BACK_OFFICE = 6_000

/**
 * Un flux de plusieurs centaines de mégaoctets n'a que la limite du serveur. Les écrans du back-office envoient des images et des
 * documents ; une page du portail, un petit formulaire.
 */
export function delaiDeReception(chemin: string): number | undefined {
  if (chemin === TELEVERSEMENT) return undefined
  return chemin.startsWith('/admin/') ? 5 * 60 * SECONDE : 15 * SECONDE
}
