import { jourAParis, jourEnLettres } from '../../kernel/jour.ts'
import type { Offre } from '../domain/offre.ts'
import { salaireLisible } from './salaire-d-offre.ts'
import { enKilometres, textePropre } from './texte-rome.ts'

/** Une offre d'emploi telle que la page la montre ; aucune donnée de contact. */
export interface VueOffre {
  /** Ancre de l'offre dans la page. */
  readonly ancre: string
  readonly titre: string
  /** Page de l'offre chez France Travail. */
  readonly adresse: string
  /** Vide : l'entreprise n'est pas nommée. */
  readonly entreprise: string
  /** « Albi, à 12 km ». */
  readonly lieu: string
  /** « Contrat à durée déterminée - 12 Mois, en alternance ». */
  readonly contrat: string
  /** « de 2 500 € à 3 500 € par mois » ; vide si l'employeur ne dit rien. */
  readonly salaire: string
  /** « publiée le 20 novembre 2026 ». */
  readonly date: string
  readonly point?: { readonly latitude: number; readonly longitude: number }
}

export function vueOffre(offre: Offre): VueOffre {
  const { id, latitude, longitude } = offre
  const situee = latitude !== undefined && longitude !== undefined
  return {
    ancre: `offre-${id}`,
    titre: textePropre(offre.intitule),
    adresse: offre.urlOrigine,
    entreprise: textePropre(offre.entreprise ?? ''),
    lieu: lieu(offre),
    contrat: contrat(offre),
    salaire: salaireLisible(offre.salaire ?? ''),
    date: `publiée le ${jourEnLettres(jourAParis(offre.publieeLe))}`,
    ...(situee ? { point: { latitude, longitude } } : {}),
  }
}

function contrat({ contrat: libelle, alternance }: Offre): string {
  return [libelle, ...(alternance === true ? ['en alternance'] : [])].map(textePropre).join(', ')
}

function lieu({ lieu: libelle, distanceKm }: Offre): string {
  const distance = distanceKm === undefined ? [] : [enKilometres(distanceKm)]
  return [...(libelle === undefined ? [] : [lieuLisible(libelle)]), ...distance].join(', ')
}

/** « 31 - TOULOUSE » s'écrit « Toulouse (31) » ; les autres libellés ne changent pas. */
export function lieuLisible(libelle: string): string {
  const [, departement, commune] = /^(\d{2,3}|2[AB])\s+-\s+(.+)$/.exec(libelle.trim()) ?? []
  if (departement === undefined || commune === undefined) return textePropre(libelle)
  const nom = commune === commune.toLocaleUpperCase('fr') ? enMinuscules(commune) : commune
  return `${textePropre(nom)} (${departement})`
}

const PETITS_MOTS = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'et',
  'sur',
  'sous',
  'en',
  'd',
  'l',
  'lès',
])

/** « SAINT-JEAN-DE-VEDAS » s'écrit « Saint-Jean-de-Vedas ». */
function enMinuscules(commune: string): string {
  return commune
    .toLocaleLowerCase('fr')
    .replace(/[\p{L}]+/gu, (mot, rang: number) =>
      rang > 0 && PETITS_MOTS.has(mot) ? mot : mot.charAt(0).toLocaleUpperCase('fr') + mot.slice(1),
    )
}
