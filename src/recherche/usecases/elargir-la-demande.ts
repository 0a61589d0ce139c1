import { aDesLieux, type LieuDemande, type Requete } from '../../liste/index.ts'
import { type IdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import type { DemandeComprise, FiltreCompris } from './comprendre-la-demande.ts'

/** Kilomètres essayés autour du lieu, l'un après l'autre, quand il n'a rien. */
const RAYONS = [60, 100, 200, 400]

/** Ce qui répond de plus près quand rien ne répond à tout. */
export interface DemandeElargie {
  readonly requete: Requete
  /** Rien dans le lieu demandé : ce rayon autour de lui. */
  readonly lieu?: LieuDemande
  /** Rien avec ces filtres, dits en mots : la recherche se fait sans eux. */
  readonly sansFiltres?: readonly FiltreCompris[]
}

interface Contexte {
  readonly comprise: Pick<DemandeComprise, 'lieuRetenu' | 'rayonChoisi' | 'filtres'>
  readonly compter: (requete: Requete) => number
}

/**
 * Une requête sans résultat, aussi près que possible du lieu demandé ; à défaut sans les filtres lus dans la phrase ; à défaut les
 * deux. Ce que le visiteur a coché, ou choisi comme rayon, ne bouge pas.
 */
export function elargirLaDemande(
  moteur: IdMoteur,
  requete: Requete,
  contexte: Contexte,
): DemandeElargie | undefined {
  const sans = sansLesFiltresDits(requete, contexte.comprise.filtres)
  return (
    plusLoin(moteur, { requete }, contexte) ??
    (sans !== undefined && contexte.compter(sans.requete) > 0 ? sans : undefined) ??
    (sans && plusLoin(moteur, sans, contexte))
  )
}

function plusLoin(
  moteur: IdMoteur,
  demande: DemandeElargie,
  { comprise: { lieuRetenu, rayonChoisi }, compter }: Contexte,
): DemandeElargie | undefined {
  if (lieuRetenu === undefined || rayonChoisi || lieuRetenu.type === 'region') return undefined
  const { ignoreLeLieu = false } = MOTEURS[moteur]
  if (ignoreLeLieu || !aDesLieux(MOTEURS[moteur])) return undefined
  const { departement: _ici, ...facettes } = demande.requete.facettes
  const { code, libelle, latitude, longitude } = lieuRetenu
  return RAYONS.map((rayonKm) => {
    const lieu = { code, libelle, latitude, longitude, rayonKm }
    return { ...demande, lieu, requete: { ...demande.requete, facettes, tri: 'distance', lieu } }
  }).find(({ requete }) => compter(requete) > 0)
}

function sansLesFiltresDits(requete: Requete, dits: readonly FiltreCompris[]): DemandeElargie | undefined {
  const sansFiltres = dits.filter(({ id, valeurs }) =>
    valeurs.every((valeur) => requete.facettes[id]?.includes(valeur) === true),
  )
  if (sansFiltres.length === 0) return undefined
  const facettes = { ...requete.facettes }
  for (const { id, valeurs } of sansFiltres)
    facettes[id] = (facettes[id] ?? []).filter((valeur) => !valeurs.includes(valeur))
  return { requete: { ...requete, facettes }, sansFiltres }
}
