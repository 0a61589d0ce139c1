import { aDesLieux, type LieuDemande, type Requete } from '../../liste/index.ts'
import { type IdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import type { DemandeComprise, FiltreCompris, PeriodeComprise } from './comprendre-la-demande.ts'

/** Kilomètres essayés autour du lieu, l'un après l'autre, quand il n'a rien. */
const RAYONS = [60, 100, 200, 400]

/** Ce qui répond de plus près quand rien ne répond à tout. */
export interface DemandeElargie {
  readonly requete: Requete
  /** Rien dans le lieu demandé : ce rayon autour de lui. */
  readonly lieu?: LieuDemande
  /** Rien avec ces filtres, dits en mots : la recherche se fait sans eux. */
  readonly sansFiltres?: readonly Pick<FiltreCompris, 'id' | 'libelle'>[]
}

interface Contexte {
  readonly comprise: Pick<DemandeComprise, 'lieuRetenu' | 'rayonChoisi' | 'filtres' | 'periode'>
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
  const sans = sansLesFiltresDits(requete, contexte.comprise)
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

function sansLesFiltresDits(
  requete: Requete,
  { filtres, periode }: Contexte['comprise'],
): DemandeElargie | undefined {
  const dits = filtres.filter(({ id, valeurs }) =>
    valeurs.every((valeur) => requete.facettes[id]?.includes(valeur) === true),
  )
  const datee = periode !== undefined && estLaSienne(requete, periode)
  if (dits.length === 0 && !datee) return undefined
  const facettes = { ...requete.facettes }
  for (const { id, valeurs } of dits)
    facettes[id] = (facettes[id] ?? []).filter((valeur) => !valeurs.includes(valeur))
  const { periode: _dite, ...sansDate } = requete
  const sans = datee ? sansDate : requete
  const sansFiltres = [...dits, ...(datee ? [{ id: 'debut', libelle: periode.libelle }] : [])]
  return { requete: { ...sans, facettes }, sansFiltres }
}

const estLaSienne = ({ periode }: Requete, { du, au }: PeriodeComprise): boolean =>
  periode?.du === du && periode.au === au
