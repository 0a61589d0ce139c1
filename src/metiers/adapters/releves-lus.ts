import { z } from 'zod'
import type { SalairesDeFamille } from '../domain/marche.ts'
import type { PageDOffres, Serie } from '../domain/source-france-travail.ts'

const valeur = z.number().nullable()
const series = z.array(
  z.object({
    nomenclature: z.string(),
    chiffres: z.array(z.object({ periode: z.string(), valeur })),
  }),
)
const salaires = z.array(
  z.object({
    fap: z.string(),
    libelle: z.string(),
    annee: z.string(),
    debut: valeur,
    experimente: valeur,
    moyen: valeur,
  }),
)
const offre = z.object({
  id: z.string(),
  intitule: z.string(),
  contrat: z.string(),
  publieeLe: z.coerce.date(),
  urlOrigine: z.string(),
  entreprise: z.string().exactOptional(),
  lieu: z.string().exactOptional(),
  latitude: z.number().exactOptional(),
  longitude: z.number().exactOptional(),
  alternance: z.boolean().exactOptional(),
  salaire: z.string().exactOptional(),
})
const offres = z.object({ total: z.number(), offres: z.array(offre) })

/** Relisent ce que le cache a gardé ; rien si une version précédente du portail l'écrivait autrement. */
export const seriesLues = (json: unknown): readonly Serie[] | undefined => series.safeParse(json).data
export const salairesLus = (json: unknown): readonly SalairesDeFamille[] | undefined =>
  salaires.safeParse(json).data
export const offresLues = (json: unknown): PageDOffres | undefined => offres.safeParse(json).data
