import { jourEnLettres } from '../../../kernel/jour.ts'
import { casesRetirables } from '../../socle/web/parametres-de-liste.ts'
import type { DemandeAgenda, FiltresAgenda } from '../usecases/trouver-manifestations.ts'

interface FiltreActif {
  readonly libelle: string
  readonly sans: FiltresAgenda
}

/** Chaque filtre actif, et la demande sans lui. */
export function pastillesDe({ facettes, filtres }: DemandeAgenda): readonly FiltreActif[] {
  const cases = casesRetirables(filtres.facettes, facettes).map(({ libelle, sans }) => ({
    libelle,
    sans: { ...filtres, facettes: sans },
  }))
  return [...cases, ...bornesRetirables(filtres)]
}

function bornesRetirables(filtres: FiltresAgenda): readonly FiltreActif[] {
  const { du, au } = filtres
  const { du: _du, ...sansDu } = filtres
  const { au: _au, ...sansAu } = filtres
  return [
    ...(du === undefined ? [] : [{ libelle: `À partir du ${jourEnLettres(du)}`, sans: sansDu }]),
    ...(au === undefined ? [] : [{ libelle: `Jusqu’au ${jourEnLettres(au)}`, sans: sansAu }]),
  ]
}
