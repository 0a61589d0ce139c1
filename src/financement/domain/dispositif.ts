import type { Lu, Texte } from '../../contenu/back-office.ts'
import type { CHAMPS } from '../schema.ts'

export type Dispositif = Texte & Lu<typeof CHAMPS>

export type Territoire = Dispositif['territoire']
export type PeriodeDeDepot = NonNullable<Dispositif['depot']>
export type SourceDispositif = Dispositif['sources'][number]

/** Vrai si le dépôt des demandes est possible ce jour-là (jour ISO) ; sans dates, il l'est toute l'année. */
export function depotOuvert({ depot }: Dispositif, jour: string): boolean {
  if (depot === undefined) return true
  const commence = depot.debut === undefined || depot.debut <= jour
  const nEstPasFini = depot.fin === undefined || jour <= depot.fin
  return commence && nEstPasFini
}

/** La source relue le plus récemment ; absente : aucune ne l'a été. */
export function derniereVerification({
  sources,
}: Pick<Dispositif, 'sources'>): { readonly jour: string; readonly titre: string } | undefined {
  return sources
    .flatMap(({ consulteLe: jour, titre }) => (jour === undefined ? [] : [{ jour, titre }]))
    .toSorted((a, b) => b.jour.localeCompare(a.jour))[0]
}
