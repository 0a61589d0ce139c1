import { plier } from '../../../src/kernel/plier.ts'
import { IDS_MESURES, MESURES, type QualiteOrganisme } from '../../../src/qualite/back-office.ts'
import type { Lire } from '../adresse.ts'

export const TRIS = {
  nom: 'Organisme',
  formations: 'Formations',
  note: 'Note',
  bloquants: 'Défauts bloquants',
} as const
export type CleDeTri = keyof typeof TRIS

export interface Tri {
  readonly cle: CleDeTri
  readonly sens: 'asc' | 'desc'
}

const estCle = (texte: string): texte is CleDeTri => Object.hasOwn(TRIS, texte)
export const CLES: readonly CleDeTri[] = Object.keys(TRIS).filter(estCle)

/** Le tri demandé ; à défaut, les moins bien notés d'abord. */
export function lireTri(lire: Lire): Tri {
  const cle = lire('tri')
  return { cle: estCle(cle) ? cle : 'note', sens: lire('sens') === 'desc' ? 'desc' : 'asc' }
}

const BLOQUANTS = IDS_MESURES.filter((id) => MESURES[id].gravite === 'bloquante')

/** Nombre de défauts bloquants, une formation pouvant en avoir plusieurs. */
export function bloquants({ nombres }: Pick<QualiteOrganisme, 'nombres'>): number {
  return BLOQUANTS.reduce((somme, mesure) => somme + (nombres[mesure] ?? 0), 0)
}

/** Les organismes dont le nom ou le numéro contient ces mots, dans l'ordre demandé. */
export function trouver(organismes: readonly QualiteOrganisme[], q: string, { cle, sens }: Tri) {
  const cherche = plier(q)
  const trouves = organismes.filter(({ nom, numero }) => plier(`${numero} ${nom}`).includes(cherche))
  const signe = sens === 'asc' ? 1 : -1
  return trouves.sort((a, b) => signe * comparer(a, b, cle) || a.nom.localeCompare(b.nom, 'fr'))
}

function comparer(a: QualiteOrganisme, b: QualiteOrganisme, cle: CleDeTri): number {
  if (cle === 'nom') return a.nom.localeCompare(b.nom, 'fr')
  return cle === 'bloquants' ? bloquants(a) - bloquants(b) : a[cle] - b[cle]
}
