import type { VueEtiquette } from '../../catalogue/back-office.ts'
import type { NomIcone } from '../../gabarit/composants/icones.ts'
import { ecrireNombre } from '../../kernel/nombre.ts'
import { entreGuillemets } from '../../kernel/typographie.ts'
import { type IdPalier, PALIERS } from '../domain/interrogation/paliers.ts'
import type { Resultat } from '../domain/reponse.ts'

/** Une ligne de résultat, quel que soit le moteur. */
export interface VueCarte {
  readonly href: string
  readonly titre: string
  readonly sousTitre?: string
  /** Une ou deux phrases, quand le titre ne suffit pas. */
  readonly resume?: string
  readonly faits: readonly { readonly icone: NomIcone; readonly nature: string; readonly contenu: string }[]
  readonly etiquettes: readonly VueEtiquette[]
  readonly region: boolean
  /** Jour ISO de la publication, quand la source le donne. */
  readonly publieeLe?: string
  /** Coordonnées pour la carte à la demande. */
  readonly point?: { readonly latitude: number; readonly longitude: number }
  /** Pourquoi ce résultat est là (`?expliquer=1`), une phrase par raison. */
  readonly explication: readonly string[]
}

/** « Toulouse (31000) ». */
export function communeLisible({ commune, codePostal }: { commune: string; codePostal: string }): string {
  if (commune === '') return codePostal
  return codePostal === '' ? commune : `${commune} (${codePostal})`
}

/** « à 12 km » ; moins d'un kilomètre se dit ainsi. */
export function distanceLisible(distanceKm: number): string {
  return distanceKm < 1 ? 'à moins de 1\u00a0km' : `à ${ecrireNombre(Math.round(distanceKm))}\u00a0km`
}

export function pointDe(carte: { latitude?: number; longitude?: number }): Pick<VueCarte, 'point'> {
  const { latitude, longitude } = carte
  return latitude === undefined || longitude === undefined ? {} : { point: { latitude, longitude } }
}

const libelleDuPalier = (id: IdPalier): string => PALIERS.find((palier) => palier.id === id)?.libelle ?? id

/** Pourquoi un résultat est à cette place, en phrases. */
export function expliquer({ explication }: Resultat<unknown>): readonly string[] {
  if (explication === undefined) return []
  const { palier, priorite, score, mots } = explication
  return [
    `Palier : ${libelleDuPalier(palier)} ; score ${ecrireNombre(score)}`,
    priorite ? 'Passe devant à pertinence égale : financée par la Région, session ouverte' : 'Sans priorité',
    ...mots.map(
      ({ mot, champs, points }) => `${entreGuillemets(mot)} : ${points} points (${champs.join(', ')})`,
    ),
  ]
}
