import { slug } from './slug.ts'

/** Une fiche publiée, une fiche retirée dont l'adresse répond 410, ou rien. `Suivi` : ce qu'on sait d'autre d'une publiée. */
export type FicheTrouvee<Valeur, Suivi = unknown> =
  | ({ readonly etat: 'publiee'; readonly valeur: Valeur } & Suivi)
  | { readonly etat: 'retiree'; readonly valeur: Valeur; readonly retireeLe: Date }
  | { readonly etat: 'inconnue' }

/** `<rubrique>/<identifiant>/<titre>` : l'adresse d'une fiche. */
export const cheminDeFiche = (base: string, id: string, titre: string): string =>
  `${base}/${segmentDIdentifiant(id)}/${slug(titre)}`

/**
 * Un identifiant dans une adresse. « . » et « .. » y seraient des dossiers, même en %2E : un « ~ » les précède, comme ceux qui
 * commencent déjà par « ~ ».
 */
export const segmentDIdentifiant = (id: string): string => encodeURIComponent(AMBIGU.test(id) ? `~${id}` : id)

/** L'inverse, pour un paramètre déjà décodé par le routeur. */
export const identifiantDuSegment = (segment: string): string => segment.replace(/^~/, '')

const AMBIGU = /^(?:~|\.{1,2}$)/
