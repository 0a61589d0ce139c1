import type { FacetteComptee, Reponse } from '../domain/reponse.ts'
import type { Requete } from '../domain/requete.ts'
import { aDesDates, type Declaration } from './declaration.ts'
import { filtresActifs } from './filtres-actifs.ts'

export interface VueFiltres {
  /** Texte, lieu, tri : ce que le formulaire des filtres renvoie tel quel. */
  readonly champsCaches: readonly Parametre[]
  readonly actifs: number
  readonly rayon?: {
    readonly valeur: string
    readonly options: readonly { valeur: string; libelle: string }[]
  }
  readonly dates?: { readonly du: string; readonly au: string; readonly ouvert: boolean }
  readonly groupes: readonly VueGroupe[]
}

export type Parametre = readonly [nom: string, valeur: string]

export interface VueGroupe {
  readonly id: string
  readonly legende: string
  readonly ouvert: boolean
  readonly cases: readonly VueCase[]
}

export interface VueCase {
  readonly id: string
  readonly nom: string
  readonly valeur: string
  readonly libelle: string
  readonly cochee: boolean
  readonly nombre: number
}

const RAYONS_KM = [5, 10, 20, 30, 50, 100, 200]
const GROUPES_OUVERTS = 3

export function vueFiltres(moteur: Declaration, requete: Requete, reponse: Reponse<unknown>): VueFiltres {
  const { lieu, debut } = requete
  const montrees = moteur.facettes.filter(({ cachee }) => cachee !== true).map(({ id }) => id)
  const utiles = reponse.facettes
    .filter(({ id }) => montrees.includes(id))
    .map(sansValeurVide)
    .filter((facette) => varie(facette, reponse.total))
  return {
    champsCaches: parametresHorsFiltres(moteur, requete),
    actifs: filtresActifs(moteur, requete).length,
    ...(lieu === undefined ? {} : { rayon: { valeur: String(lieu.rayonKm), options: rayons(lieu.rayonKm) } }),
    ...(aDesDates(moteur)
      ? { dates: { du: debut?.du ?? '', au: debut?.au ?? '', ouvert: debut !== undefined } }
      : {}),
    groupes: utiles.map(vueGroupe),
  }
}

/** Paramètres que la barre de recherche garde quand on change de mots ou de lieu. */
export function parametresDesFiltres(moteur: Declaration, requete: Requete): readonly Parametre[] {
  const { facettes, debut, lieu } = requete
  const cases = moteur.facettes.flatMap(({ id }) =>
    (facettes[id] ?? []).map((valeur): Parametre => [id, valeur]),
  )
  return [
    ...cases,
    ...parametre('debut-du', debut?.du),
    ...parametre('debut-au', debut?.au),
    ...parametre('rayon', lieu === undefined ? undefined : String(lieu.rayonKm)),
    ...triChoisi(moteur, requete),
  ]
}

function parametresHorsFiltres(moteur: Declaration, requete: Requete): readonly Parametre[] {
  return [
    ...parametre('q', requete.texte === '' ? undefined : requete.texte),
    ...parametre('lieu', requete.lieu?.code),
    ...parametre('litteral', requete.litteral ? '1' : undefined),
    ...facettesCachees(moteur, requete),
    ...triChoisi(moteur, requete),
  ]
}

/** Un filtre sans case (le métier d'où l'on vient) suit le formulaire. */
function facettesCachees(moteur: Declaration, { facettes }: Requete): readonly Parametre[] {
  return moteur.facettes
    .filter(({ cachee }) => cachee === true)
    .flatMap(({ id }) => (facettes[id] ?? []).map((valeur): Parametre => [id, valeur]))
}

function triChoisi({ tris }: Declaration, { tri }: Requete): readonly Parametre[] {
  return parametre('tri', tri === tris[0]?.id ? undefined : tri)
}

function parametre(nom: string, valeur: string | undefined): readonly Parametre[] {
  return valeur === undefined ? [] : [[nom, valeur]]
}

function rayons(demande: number): readonly { valeur: string; libelle: string }[] {
  const tous = [...new Set([...RAYONS_KM, demande])].sort((a, b) => a - b)
  return tous.map((km) => ({ valeur: String(km), libelle: `${km} km` }))
}

function sansValeurVide(facette: FacetteComptee): FacetteComptee {
  return { ...facette, valeurs: facette.valeurs.filter(({ nombre, cochee }) => nombre > 0 || cochee) }
}

/** Une facette dont chaque case donnerait tout ce qui est déjà là n'aide pas à choisir. */
function varie({ valeurs }: FacetteComptee, total: number): boolean {
  return valeurs.some(({ nombre, cochee }) => cochee || nombre !== total)
}

function vueGroupe({ id, libelle, valeurs }: FacetteComptee, rang: number): VueGroupe {
  return {
    id,
    legende: libelle,
    ouvert: rang < GROUPES_OUVERTS || valeurs.some(({ cochee }) => cochee),
    cases: valeurs.map((valeur) => ({ ...valeur, id: `${id}-${valeur.valeur}`, nom: id })),
  }
}
