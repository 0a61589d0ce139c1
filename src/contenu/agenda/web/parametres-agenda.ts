import { type Jour, lireJour } from '../../../kernel/jour.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import type { FacetteDeListe } from '../../socle/usecases/compter-facettes.ts'
import { ecrireCases, lireCases, lirePage } from '../../socle/web/parametres-de-liste.ts'
import type { FiltresAgenda, ManifestationPubliee } from '../usecases/trouver-manifestations.ts'

export type FacettesAgenda = readonly FacetteDeListe<ManifestationPubliee>[]

export interface DemandeDePage {
  readonly filtres: FiltresAgenda
  /** À partir de 1. */
  readonly page: number
}

const MOIS = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** Lit une adresse de l'agenda. Ne refuse jamais : ce qui n'est pas valide est ignoré, deux dates inversées sont remises dans l'ordre. */
export function lireDemande(parametres: URLSearchParams, facettes: FacettesAgenda): DemandeDePage {
  const mois = parametres.get('mois') ?? ''
  return {
    filtres: {
      facettes: lireCases(parametres, facettes),
      ...bornes(parametres),
      ...(MOIS.test(mois) ? { mois } : {}),
      passes: parametres.get('passes') === '1',
    },
    page: lirePage(parametres),
  }
}

function bornes(parametres: URLSearchParams): { du?: Jour; au?: Jour } {
  const du = lireJour(parametres.get('du') ?? '')
  const au = lireJour(parametres.get('au') ?? '')
  if (du !== undefined && au !== undefined) return du <= au ? { du, au } : { du: au, au: du }
  return sansAbsents({ du, au })
}

/** Les paramètres d'une demande, toujours dans le même ordre ; vide sans filtre. */
export function ecrireFiltres(
  { facettes: cochees, du, au, mois, passes }: FiltresAgenda,
  facettes: FacettesAgenda,
): readonly (readonly [string, string])[] {
  return [
    ...ecrireCases(cochees, facettes),
    ...(du === undefined ? [] : [['du', du] as const]),
    ...(au === undefined ? [] : [['au', au] as const]),
    ...(mois === undefined ? [] : [['mois', mois] as const]),
    ...(passes ? [['passes', '1'] as const] : []),
  ]
}
