import { lireJour } from '../../kernel/jour.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import type { Lieu, Territoires } from '../../referentiels/index.ts'
import { aDesLieux, type Declaration, type FacetteDeclaree, seCherche } from '../domain/declaration.ts'
import type { LieuDemande, Requete } from '../domain/requete.ts'
import { departementsDuLieu } from './departements-du-lieu.ts'

export const PAR_PAGE = 20
/** Kilomètres. */
export const RAYON_PAR_DEFAUT = 30
const RAYON_MAXIMAL = 400
const PAR_PAGE_MAXIMAL = 100
const LONGUEUR_MAXIMALE = 200
const VALEURS_MAXIMALES = 50
/** Dernier rang qu'on peut atteindre en feuilletant ; au-delà, affiner. Borne le coût d'une page profonde. */
export const RANG_MAXIMAL = 10_000
const VALEUR_LISIBLE = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u

const AUCUN_LIEU: LireLieux = { trouver: () => undefined, parCode: () => undefined }

type LireLieux = Pick<Territoires, 'trouver' | 'parCode'>

/** Les paramètres d'une adresse ou d'un chemin. */
export const parametresDe = (url: string): URLSearchParams => new URLSearchParams(url.split('?')[1] ?? '')

/**
 * Lit les paramètres d'URL d'une liste. Ne refuse jamais : ce qui n'est pas valide est ignoré, ce qui dépasse est
 * ramené à la borne. Un département ou une région demandés comme lieu deviennent la facette `departement` ; un département
 * avec un rayon, ses environs.
 */
export function analyserRequete(
  liste: Declaration,
  parametres: URLSearchParams,
  territoires: LireLieux = AUCUN_LIEU,
): Requete {
  const deRecherche = seCherche(liste) ? parametres : new URLSearchParams()
  const deLieu = aDesLieux(liste) ? parametres : deRecherche
  const demande = lieuDemande(deLieu, territoires)
  const lieu = pointEtRayon(demande, deLieu)
  const periode = periodeDemandee(liste, parametres)
  const bornes = { min: 1, max: PAR_PAGE_MAXIMAL, defaut: liste.parPage ?? PAR_PAGE }
  const parPage = entier(deRecherche.get('par-page'), bornes)
  return sansAbsents({
    texte: texteBorne(deRecherche.get('q') ?? ''),
    litteral: deRecherche.get('litteral') === '1',
    lieu,
    facettes: facettesCochees(
      liste.facettes,
      parametres,
      lieu === undefined ? departementsDuLieu(demande) : [],
    ),
    periode,
    propres: propresDemandes(liste, parametres),
    tri: triDemande(liste.tris, deRecherche.get('tri'), lieu),
    page: entier(parametres.get('page'), { min: 1, max: Math.floor(RANG_MAXIMAL / parPage), defaut: 1 }),
    parPage,
    expliquer: deRecherche.get('expliquer') === '1',
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

/** Le lieu que demandent ces paramètres. Le champ « où » fait foi quand il est envoyé : le code caché peut dater d'une saisie précédente. */
export function lieuDemande(parametres: URLSearchParams, territoires: LireLieux): Lieu | undefined {
  const code = parametres.get('lieu') ?? ''
  const parCode = code === '' ? undefined : territoires.parCode(code)
  const saisie = parametres.get('ou')?.trim().slice(0, LONGUEUR_MAXIMALE)
  if (saisie === undefined || saisie === parCode?.libelle) return parCode
  return saisie === '' ? undefined : territoires.trouver(saisie)
}

function pointEtRayon(lieu: Lieu | undefined, parametres: URLSearchParams): LieuDemande | undefined {
  if (lieu === undefined || lieu.type === 'region') return undefined
  if (lieu.type === 'departement' && !parametres.has('rayon')) return undefined
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
    const partout = facette.partout === undefined || deduites.length === 0 ? [] : [facette.partout]
    const valeurs = valeursValides(facette, [...parametres.getAll(facette.id), ...deduites, ...partout])
    if (valeurs.length > 0) cochees[facette.id] = valeurs
  }
  return cochees
}

function valeursValides(facette: FacetteDeclaree, valeurs: readonly string[]): readonly string[] {
  const { ordre } = facette
  const connue = (valeur: string) => ordre?.includes(valeur) ?? VALEUR_LISIBLE.test(valeur)
  return [...new Set(valeurs.filter(connue))].sort().slice(0, VALEURS_MAXIMALES)
}

function propresDemandes({ propres = [] }: Declaration, parametres: URLSearchParams): Record<string, string> {
  const demandes = propres.filter(({ id, convient }) => convient(parametres.get(id) ?? ''))
  return Object.fromEntries(demandes.map(({ id }) => [id, parametres.get(id) ?? '']))
}

function periodeDemandee({ dates }: Declaration, parametres: URLSearchParams): Requete['periode'] {
  if (dates === undefined) return undefined
  const du = lireJour(parametres.get(dates.du) ?? '')
  const au = lireJour(parametres.get(dates.au) ?? '')
  if (du !== undefined && au !== undefined) return du <= au ? { du, au } : { du: au, au: du }
  if (du !== undefined) return { du }
  return au === undefined ? undefined : { au }
}

function triDemande(
  tris: Declaration['tris'],
  demande: string | null,
  lieu: LieuDemande | undefined,
): string {
  const possibles = tris.filter(({ id }) => id !== 'distance' || lieu !== undefined)
  const choisi = possibles.find(({ id }) => id === demande) ?? possibles[0]
  return choisi?.id ?? 'pertinence'
}

function entier(texte: string | null, bornes: { min: number; max: number; defaut: number }): number {
  if (texte === null || !/^\d{1,9}$/.test(texte)) return bornes.defaut
  return Math.min(bornes.max, Math.max(bornes.min, Number(texte)))
}
