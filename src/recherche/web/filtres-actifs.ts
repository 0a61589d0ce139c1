import { jourEnLettres } from '../../kernel/jour.ts'
import type { Requete } from '../domain/requete.ts'
import { cheminRecherche } from './chemins.ts'
import type { Declaration } from './declaration.ts'

/** Un filtre en vigueur et la même recherche sans lui, à la première page. */
export interface FiltreActif {
  /** « Niveau de sortie : Bac », « Toulouse (31), 30 km ». */
  readonly libelle: string
  /** « Bac » : assez pour un titre. */
  readonly court: string
  readonly requete: Requete
}

export function filtresActifs(moteur: Declaration, requete: Requete): readonly FiltreActif[] {
  const premiere = { ...requete, page: 1 }
  return [...filtreLieu(premiere), ...filtresFacettes(moteur, premiere), ...filtreDebut(premiere)]
}

/** La même recherche sans aucun filtre : il reste le texte. */
export function sansFiltre(requete: Requete): Requete {
  const { debut: _debut, ...reste } = sansLieu(requete)
  return { ...reste, facettes: {}, page: 1 }
}

function filtreLieu(requete: Requete): readonly FiltreActif[] {
  const { lieu } = requete
  if (lieu === undefined) return []
  const libelle = `${lieu.libelle}, ${lieu.rayonKm} km`
  return [{ libelle, court: `${lieu.libelle} à ${lieu.rayonKm} km`, requete: sansLieu(requete) }]
}

/** Sans lieu, trier par distance n'a plus de sens. */
function sansLieu({ lieu: _lieu, ...requete }: Requete): Requete {
  return requete.tri === 'distance' ? { ...requete, tri: 'pertinence' } : requete
}

function filtresFacettes(moteur: Declaration, requete: Requete): readonly FiltreActif[] {
  return moteur.facettes.flatMap(({ id, libelle, libelleValeur, ordre }) => {
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

function filtreDebut({ debut, ...reste }: Requete): readonly FiltreActif[] {
  if (debut === undefined) return []
  const court = periodeDeDebut(debut)
  return [{ libelle: `Début ${court}`, court: `début ${court}`, requete: reste }]
}

function periodeDeDebut({ du, au }: NonNullable<Requete['debut']>): string {
  if (du === undefined) return au === undefined ? '' : `avant le ${jourEnLettres(au)}`
  return au === undefined
    ? `à partir du ${jourEnLettres(du)}`
    : `entre le ${jourEnLettres(du)} et le ${jourEnLettres(au)}`
}

/** Les pastilles : un lien par filtre à retirer. */
export function pastilles(
  moteur: Declaration,
  requete: Requete,
): readonly { readonly libelle: string; readonly href: string }[] {
  return filtresActifs(moteur, requete).map((filtre) => ({
    libelle: filtre.libelle,
    href: cheminRecherche(moteur, filtre.requete),
  }))
}
