import { ecrireNombre } from '../../../kernel/nombre.ts'
import {
  type DemandeAgenda,
  type FiltresAgenda,
  trouverManifestations,
} from '../usecases/trouver-manifestations.ts'
import { pastillesDe } from './pastilles.view.ts'

/** Une demande voisine qui donne quelque chose, et combien. */
export interface Piste {
  readonly libelle: string
  readonly nombre: string
  readonly href: string
}

const PISTES = 4

/** Quand rien ne répond : la même demande sans un de ses filtres, puis toute la période, puis l'autre période. */
export function pistes(demande: DemandeAgenda, chemin: (filtres: FiltresAgenda) => string): readonly Piste[] {
  const { passes, mois } = demande.filtres
  const { mois: _mois, ...sansMois } = demande.filtres
  const voisines = [
    ...(mois === undefined ? [] : [{ libelle: 'Tous les mois', filtres: sansMois }]),
    ...pastillesDe(demande).map(({ libelle, sans }) => ({
      libelle: `Sans le filtre « ${libelle} »`,
      filtres: sans,
    })),
    { libelle: toutes(passes), filtres: { facettes: {}, passes } },
    { libelle: toutes(!passes), filtres: { facettes: {}, passes: !passes } },
  ]
  const utiles = voisines
    .map(({ libelle, filtres }) => ({ libelle, href: chemin(filtres), total: compter(demande, filtres) }))
    .filter(({ total }) => total > 0)
  const parAdresse = new Map(utiles.toReversed().map((piste) => [piste.href, piste]))
  return [...parAdresse.values()]
    .toReversed()
    .slice(0, PISTES)
    .map(({ libelle, href, total }) => ({ libelle, href, nombre: annoncer(total) }))
}

const annoncer = (total: number): string =>
  `${ecrireNombre(total)} ${total > 1 ? 'manifestations' : 'manifestation'}`

const toutes = (passes: boolean): string =>
  passes ? 'Toutes les manifestations passées' : 'Toutes les manifestations à venir'

const compter = (demande: DemandeAgenda, filtres: FiltresAgenda): number =>
  trouverManifestations({ ...demande, filtres }).length
