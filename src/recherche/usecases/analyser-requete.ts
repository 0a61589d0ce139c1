import { type Jour, lireJour } from '../../kernel/jour.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import type { Lieu, Territoires } from '../../referentiels/index.ts'
import type { Facette, Moteur, Tri } from '../domain/moteur.ts'
import type { LieuDemande, Requete } from '../domain/requete.ts'
import { departementsDuLieu } from './departements-du-lieu.ts'

export const PAR_PAGE = 20
/** Kilomètres. */
export const RAYON_PAR_DEFAUT = 30
const RAYON_MAXIMAL = 200
const PAR_PAGE_MAXIMAL = 100
const LONGUEUR_MAXIMALE = 200
const VALEURS_MAXIMALES = 50
/** Dernier rang qu'on peut atteindre en feuilletant ; au-delà, affiner. Borne le coût d'une page profonde. */
export const RANG_MAXIMAL = 10_000
const VALEUR_LISIBLE = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u

type Declaration = Pick<Moteur<never, unknown>, 'tris'> & { readonly facettes: readonly FacetteDeclaree[] }
type FacetteDeclaree = Pick<Facette<never>, 'id' | 'ordre'>

/**
 * Lit les paramètres d'URL d'un moteur. Ne refuse jamais : ce qui n'est pas valide est ignoré, ce qui dépasse est
 * ramené à la borne. Un département ou une région demandés comme lieu deviennent la facette `departement`.
 */
export function analyserRequete(
  moteur: Declaration,
  parametres: URLSearchParams,
  territoires: Territoires,
): Requete {
  const demande = lieuDemande(parametres, territoires)
  const lieu = pointEtRayon(demande, parametres)
  const debut = bornesDeDebut(parametres)
  const parPage = entier(parametres.get('par-page'), { min: 1, max: PAR_PAGE_MAXIMAL, defaut: PAR_PAGE })
  return sansAbsents({
    texte: texteBorne(parametres.get('q') ?? ''),
    litteral: parametres.get('litteral') === '1',
    lieu,
    facettes: facettesCochees(moteur.facettes, parametres, departementsDuLieu(demande)),
    debut,
    tri: triDemande(moteur.tris, parametres.get('tri'), lieu),
    page: entier(parametres.get('page'), { min: 1, max: Math.floor(RANG_MAXIMAL / parPage), defaut: 1 }),
    parPage,
    expliquer: parametres.get('expliquer') === '1',
  })
}

/** Texte sans caractère de contrôle ni espace double, au plus 200 caractères. */
function texteBorne(texte: string): string {
  const propre = texte
    .slice(0, 10 * LONGUEUR_MAXIMALE)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
  return propre.trim().slice(0, LONGUEUR_MAXIMALE).toWellFormed().trim()
}

/** Le champ « où » fait foi quand il est envoyé : le code caché peut dater d'une saisie précédente. */
function lieuDemande(parametres: URLSearchParams, territoires: Territoires): Lieu | undefined {
  const code = parametres.get('lieu') ?? ''
  const parCode = code === '' ? undefined : territoires.parCode(code)
  const saisie = parametres.get('ou')?.trim().slice(0, LONGUEUR_MAXIMALE)
  if (saisie === undefined || saisie === parCode?.libelle) return parCode
  return saisie === '' ? undefined : territoires.trouver(saisie)
}

function pointEtRayon(lieu: Lieu | undefined, parametres: URLSearchParams): LieuDemande | undefined {
  if (lieu === undefined || lieu.type !== 'commune') return undefined
  const bornes = { min: 1, max: RAYON_MAXIMAL, defaut: RAYON_PAR_DEFAUT }
  return {
    code: lieu.code,
    libelle: lieu.libelle,
    latitude: lieu.latitude,
    longitude: lieu.longitude,
    rayonKm: entier(parametres.get('rayon'), bornes),
  }
}

function facettesCochees(
  declarees: readonly FacetteDeclaree[],
  parametres: URLSearchParams,
  departements: readonly string[],
): Record<string, readonly string[]> {
  const cochees: Record<string, readonly string[]> = {}
  for (const facette of declarees) {
    const deduites = facette.id === 'departement' ? departements : []
    const valeurs = valeursValides(facette, [...parametres.getAll(facette.id), ...deduites])
    if (valeurs.length > 0) cochees[facette.id] = valeurs
  }
  return cochees
}

function valeursValides(facette: FacetteDeclaree, valeurs: readonly string[]): readonly string[] {
  const { ordre } = facette
  const connue = (valeur: string) => ordre?.includes(valeur) ?? VALEUR_LISIBLE.test(valeur)
  return [...new Set(valeurs.filter(connue))].sort().slice(0, VALEURS_MAXIMALES)
}

function bornesDeDebut(parametres: URLSearchParams): Requete['debut'] | undefined {
  const du = lireJour(parametres.get('debut-du') ?? '')
  const au = lireJour(parametres.get('debut-au') ?? '')
  if (du !== undefined && au !== undefined) return dansLOrdre(du, au)
  if (du !== undefined) return { du }
  return au === undefined ? undefined : { au }
}

function dansLOrdre(du: Jour, au: Jour): { du: Jour; au: Jour } {
  return du <= au ? { du, au } : { du: au, au: du }
}

function triDemande(tris: readonly Tri[], demande: string | null, lieu: LieuDemande | undefined): string {
  const possible = (tri: Tri) => tri.id !== 'distance' || lieu !== undefined
  const choisi = tris.find((tri) => tri.id === demande && possible(tri)) ?? tris.find(possible)
  return choisi?.id ?? 'pertinence'
}

function entier(texte: string | null, bornes: { min: number; max: number; defaut: number }): number {
  if (texte === null || !/^\d{1,9}$/.test(texte)) return bornes.defaut
  return Math.min(bornes.max, Math.max(bornes.min, Number(texte)))
}
