import type { Marche, TerritoireMarche } from '../domain/marche.ts'
import type { Offre, OffresTrouvees } from '../domain/offre.ts'

const releveLe = new Date('2026-11-24T09:00:00Z')
export const OCCITANIE: TerritoireMarche = { type: 'region', code: '76', libelle: 'Occitanie' }
export const HAUTE_GARONNE: TerritoireMarche = { type: 'departement', code: '31', libelle: 'Haute-Garonne' }

/** Un marché sans aucun chiffre, relevé à l'instant. */
export const marcheVide = (territoire: TerritoireMarche): Marche => ({
  territoire,
  etat: 'a-jour',
  releveLe,
  demonstration: true,
  offres: [],
  demandeurs: [],
  demandeursA: [],
  embauches: [],
  difficulte: [],
  salaires: [],
})

/** Un marché dont chaque indicateur a un chiffre ; le dernier trimestre d'embauches est masqué. */
export const marcheComplet = (territoire: TerritoireMarche): Marche => ({
  ...marcheVide(territoire),
  offres: [
    { periode: '2025T3', valeur: 520 },
    { periode: '2025T4', valeur: 590 },
    { periode: '2026T1', valeur: 1870 },
  ],
  demandeurs: [{ periode: '2026T1', valeur: 230 }],
  demandeursA: [{ periode: '2026T1', valeur: 150 }],
  embauches: [
    { periode: '2025T4', valeur: 40 },
    { periode: '2026T1', valeur: null },
  ],
  difficulte: [{ periode: '2025', valeur: 4 }],
  salaires: [
    { fap: 'F0Z20', libelle: 'Artisans', annee: '2021', debut: 2133, experimente: null, moyen: 2196 },
  ],
})

export const indisponible = (territoire: TerritoireMarche): Marche => {
  const { releveLe: _jamais, ...vide } = marcheVide(territoire)
  return { ...vide, etat: 'indisponibles' }
}

export const offre = (id: string, remplacements: Partial<Offre> = {}): Offre => ({
  id,
  intitule: 'Tisserand (H/F)',
  entreprise: 'Atelier du Fil',
  lieu: '81 - MAZAMET',
  latitude: 43.49,
  longitude: 2.37,
  distanceKm: 12.2,
  contrat: 'Contrat à durée indéterminée',
  publieeLe: new Date('2026-11-20T08:00:00Z'),
  urlOrigine: `https://candidat.francetravail.fr/offres/recherche/detail/${id}`,
  ...remplacements,
})

/** La première page d'une recherche d'offres. */
export const offresTrouvees = (total: number, offres: readonly Offre[]): OffresTrouvees => ({
  etat: 'a-jour',
  releveLe,
  demonstration: true,
  total,
  page: 1,
  pages: Math.max(1, Math.ceil(total / 20)),
  parPage: 20,
  offres,
})
