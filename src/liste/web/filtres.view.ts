import type { CaseACocher } from '../../gabarit/index.ts'
import type { AideDeFacette, Declaration } from '../domain/declaration.ts'
import type { FacetteComptee, Reponse } from '../domain/executeur.ts'
import type { Requete } from '../domain/requete.ts'
import { ecrireRequete } from '../usecases/ecrire-requete.ts'
import { premierePage } from './chemins.ts'

export type Parametre = readonly [nom: string, valeur: string]

export interface VueFiltres {
  /** Texte, lieu, tri : ce que le formulaire des filtres renvoie tel quel. */
  readonly champsCaches: readonly Parametre[]
  readonly rayon?: {
    readonly valeur: string
    readonly options: readonly { valeur: string; libelle: string }[]
  }
  readonly dates?: VueDates
  readonly groupes: readonly VueGroupe[]
}

interface VueDates {
  readonly legende: string
  readonly ouvert: boolean
  readonly bornes: readonly { readonly nom: string; readonly libelle: string; readonly valeur: string }[]
}

interface VueGroupe {
  readonly id: string
  readonly legende: string
  readonly ouvert: boolean
  readonly aide: AideDeFacette | undefined
  readonly cases: readonly CaseACocher[]
}

const RAYONS_KM = [5, 10, 20, 30, 50, 100, 200]
const GROUPES_OUVERTS = 4

export function vueFiltres(liste: Declaration, requete: Requete, reponse: Reponse<unknown>): VueFiltres {
  const { lieu } = requete
  const { du, au } = liste.dates ?? {}
  // Un filtre sans case (le métier d'où l'on vient) suit le formulaire.
  const montrees = liste.facettes.filter(({ cachee }) => cachee !== true).map(({ id }) => id)
  const utiles = reponse.facettes
    .filter(({ id }) => montrees.includes(id))
    .filter((facette) => varie(facette, reponse.total))
  return {
    champsCaches: parametresSauf(liste, requete, [...montrees, 'rayon', du, au]),
    ...(lieu === undefined ? {} : { rayon: { valeur: String(lieu.rayonKm), options: rayons(lieu.rayonKm) } }),
    ...vueDates(liste, requete),
    groupes: utiles.map((facette, rang) => vueGroupe(facette, { rang, liste })),
  }
}

function vueDates({ dates }: Declaration, { periode }: Requete): Pick<VueFiltres, 'dates'> {
  if (dates === undefined) return {}
  const bornes = [
    { nom: dates.du, libelle: 'À partir du', valeur: periode?.du ?? '' },
    { nom: dates.au, libelle: 'Jusqu’au', valeur: periode?.au ?? '' },
  ]
  return { dates: { legende: dates.legende, ouvert: periode !== undefined, bornes } }
}

/** Paramètres que la barre de recherche garde quand on change de mots ou de lieu. */
export const parametresDesFiltres = (liste: Declaration, requete: Requete): readonly Parametre[] =>
  parametresSauf(liste, requete, ['q', 'lieu', 'litteral'])

/** Ce que dit l'adresse de la première page, sauf ce que le formulaire demande lui-même. */
function parametresSauf(
  liste: Declaration,
  requete: Requete,
  demandes: readonly (string | undefined)[],
): readonly Parametre[] {
  const adresse = ecrireRequete(liste, premierePage(liste, requete))
  return [...new URLSearchParams(adresse)].filter(([nom]) => !demandes.includes(nom))
}

function rayons(demande: number): readonly { valeur: string; libelle: string }[] {
  const tous = [...new Set([...RAYONS_KM, demande])].sort((a, b) => a - b)
  return tous.map((km) => ({ valeur: String(km), libelle: `${km} km` }))
}

/** Une facette dont chaque case donnerait tout ce qui est déjà là n'aide pas à choisir. */
function varie({ valeurs }: FacetteComptee, total: number): boolean {
  return valeurs.some(({ nombre, cochee }) => cochee || nombre !== total)
}

function vueGroupe(
  { id, libelle, valeurs }: FacetteComptee,
  { rang, liste }: { readonly rang: number; readonly liste: Declaration },
): VueGroupe {
  return {
    id,
    legende: libelle,
    ouvert: rang < GROUPES_OUVERTS || valeurs.some(({ cochee }) => cochee),
    aide: liste.facettes.find((facette) => facette.id === id)?.aide,
    cases: valeurs,
  }
}
