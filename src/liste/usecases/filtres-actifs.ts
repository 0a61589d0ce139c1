import { jourEnLettres } from '../../kernel/jour.ts'
import { majuscule } from '../../kernel/typographie.ts'
import type { Declaration } from '../domain/declaration.ts'
import type { Requete } from '../domain/requete.ts'

/** Un filtre en vigueur et la même recherche sans lui, à la première page. */
export interface FiltreActif {
  /** « Niveau de sortie : Bac », « Toulouse (31), 30 km ». */
  readonly libelle: string
  /** « Bac » : assez pour un titre. */
  readonly court: string
  readonly requete: Requete
}

export function filtresActifs(liste: Declaration, requete: Requete): readonly FiltreActif[] {
  const premiere = { ...requete, page: 1 }
  return [...filtreLieu(premiere), ...filtresFacettes(liste, premiere), ...filtrePeriode(liste, premiere)]
}

/** La même recherche sans aucun filtre : il reste le texte. */
export function sansFiltre(liste: Declaration, requete: Requete): Requete {
  const { periode: _periode, ...reste } = sansLieu(requete)
  const filtrants = liste.propres?.filter(({ sans }) => sans !== undefined) ?? []
  return filtrants.reduce((sans, { id }) => avecPropre(sans, id), { ...reste, facettes: {}, page: 1 })
}

/** La même demande, ce paramètre propre à la liste changé ou, sans valeur, retiré. */
export function avecPropre(requete: Requete, id: string, valeur?: string): Requete {
  const { [id]: _ancienne, ...gardes } = requete.propres ?? {}
  return { ...requete, page: 1, propres: valeur === undefined ? gardes : { ...gardes, [id]: valeur } }
}

function filtreLieu(requete: Requete): readonly FiltreActif[] {
  const { lieu } = requete
  if (lieu === undefined) return []
  const libelle = `${lieu.libelle}, ${lieu.rayonKm} km`
  return [{ libelle, court: `${lieu.libelle} à ${lieu.rayonKm} km`, requete: sansLieu(requete) }]
}

/** Sans lieu, trier par distance n'a plus de sens. */
export function sansLieu({ lieu: _lieu, ...requete }: Requete): Requete {
  return requete.tri === 'distance' ? { ...requete, tri: 'pertinence' } : requete
}

function filtresFacettes(liste: Declaration, requete: Requete): readonly FiltreActif[] {
  return liste.facettes.flatMap(({ id, libelle, libelleValeur, ordre }) => {
    const cochees = requete.facettes[id] ?? []
    const seuleCase = ordre?.length === 1
    return cochees.map((valeur) => {
      const court = libelleValeur(valeur)
      return {
        libelle: seuleCase ? court : `${libelle} : ${court}`,
        court,
        requete: sansValeur(requete, id, valeur),
      }
    })
  })
}

function sansValeur(requete: Requete, facette: string, valeur: string): Requete {
  const { [facette]: cochees = [], ...autres } = requete.facettes
  const restantes = cochees.filter((cochee) => cochee !== valeur)
  return { ...requete, facettes: restantes.length === 0 ? autres : { ...autres, [facette]: restantes } }
}

function filtrePeriode({ dates }: Declaration, { periode, ...reste }: Requete): readonly FiltreActif[] {
  if (periode === undefined || dates === undefined) return []
  const court = `${dates.quoi} ${enMots(periode)}`.trim()
  return [{ libelle: majuscule(court), court, requete: reste }]
}

function enMots({ du, au }: NonNullable<Requete['periode']>): string {
  if (du === undefined) return au === undefined ? '' : `jusqu’au ${jourEnLettres(au)}`
  return au === undefined
    ? `à partir du ${jourEnLettres(du)}`
    : `entre le ${jourEnLettres(du)} et le ${jourEnLettres(au)}`
}
