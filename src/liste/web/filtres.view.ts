import type { CaseACocherProps } from '../../gabarit/index.ts'
import type { Declaration } from '../domain/declaration.ts'
import type { FacetteComptee, Reponse } from '../domain/executeur.ts'
import type { Requete } from '../domain/requete.ts'
import { casesCochees, type Parametre } from '../usecases/ecrire-requete.ts'
import { filtresActifs } from '../usecases/filtres-actifs.ts'

export interface VueFiltres {
  /** Texte, lieu, tri : ce que le formulaire des filtres renvoie tel quel. */
  readonly champsCaches: readonly Parametre[]
  readonly actifs: number
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
  readonly cases: readonly CaseACocherProps[]
}

const RAYONS_KM = [5, 10, 20, 30, 50, 100, 200]
const GROUPES_OUVERTS = 3

export function vueFiltres(liste: Declaration, requete: Requete, reponse: Reponse<unknown>): VueFiltres {
  const { lieu } = requete
  const montrees = liste.facettes.filter(({ cachee }) => cachee !== true).map(({ id }) => id)
  const utiles = reponse.facettes
    .filter(({ id }) => montrees.includes(id))
    .map(sansValeurVide)
    .filter((facette) => varie(facette, reponse.total))
  return {
    champsCaches: parametresHorsFiltres(liste, requete),
    actifs: filtresActifs(liste, requete).length,
    ...(lieu === undefined ? {} : { rayon: { valeur: String(lieu.rayonKm), options: rayons(lieu.rayonKm) } }),
    ...vueDates(liste, requete),
    groupes: utiles.map(vueGroupe),
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
export function parametresDesFiltres(liste: Declaration, requete: Requete): readonly Parametre[] {
  const { periode, lieu } = requete
  return [
    ...casesCochees(liste.facettes, requete),
    ...(liste.dates === undefined
      ? []
      : [...parametre(liste.dates.du, periode?.du), ...parametre(liste.dates.au, periode?.au)]),
    ...parametre('rayon', lieu === undefined ? undefined : String(lieu.rayonKm)),
    ...triChoisi(liste, requete),
  ]
}

function parametresHorsFiltres(liste: Declaration, requete: Requete): readonly Parametre[] {
  const { facettes, propres = [] } = liste
  return [
    ...parametre('q', requete.texte === '' ? undefined : requete.texte),
    ...parametre('lieu', requete.lieu?.code),
    ...parametre('litteral', requete.litteral ? '1' : undefined),
    // Un filtre sans case (le métier d'où l'on vient) suit le formulaire.
    ...casesCochees(
      facettes.filter(({ cachee }) => cachee === true),
      requete,
    ),
    ...propres.flatMap(({ id }) => parametre(id, requete.propres?.[id])),
    ...triChoisi(liste, requete),
  ]
}

function triChoisi({ tris }: Declaration, { tri }: Requete): readonly Parametre[] {
  return parametre('tri', tri === (tris[0]?.id ?? tri) ? undefined : tri)
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
