import { type Jour, numeroDeJour } from '../../kernel/jour.ts'
import { changerDeJour } from '../domain/construction/jour.ts'
import type { Lecture } from '../domain/interrogation/comprendre.ts'
import type { Moteur } from '../domain/moteur.ts'
import type { EtatDuJour } from '../domain/structure/etat-du-jour.ts'
import type { IndexMoteur } from '../domain/structure/index-moteur.ts'
import type { IndexOuvert } from '../usecases/repondre.ts'
import { type LireOctets, lireCarte } from './cartes.ts'
import { garderRecents } from './garder-recents.ts'

export interface IndexCharge {
  readonly index: IndexMoteur
  readonly etat: EtatDuJour
  readonly lireOctets: LireOctets
}

/** Environ 5 Mo par moteur. */
const CARTES_GARDEES = 5_000

/** Rend l'index tel qu'il répond un jour donné ; ne recalcule l'état du jour que si le jour a changé. */
export type OuvrirAuJour<Carte> = (jour: Jour) => IndexOuvert<Carte>

/** De quoi lire une question : le raciniseur de l'index, et le vocabulaire du moment. */
export type Langue = Pick<Lecture, 'raciniser' | 'vocabulaire'>

/** Joint un index chargé à la déclaration de son moteur. */
export function ouvrirIndex<Source, Carte>(
  moteur: Moteur<Source, Carte>,
  charge: IndexCharge,
  langue: Langue,
): OuvrirAuJour<Carte> {
  const { index, etat, lireOctets } = charge
  const lecture = { ...langue, motsVides: new Set(moteur.motsVides), codesDuNom: moteur.codesDuNom }
  let ouvert: IndexOuvert<Carte> | undefined
  return (jour) => {
    if (ouvert?.jour === jour) return ouvert
    const numero = numeroDeJour(jour)
    if (numero !== etat.jour) changerDeJour(index, etat, numero)
    ouvert = {
      index,
      etat,
      jour,
      lecture,
      champs: moteur.champs,
      facettes: moteur.facettes,
      ...(moteur.horsLieu === undefined ? {} : { horsLieu: moteur.horsLieu }),
      ...(moteur.nommees === undefined ? {} : { nommees: moteur.nommees }),
      lireCarte: garderRecents((document) => {
        const { titre, carte } = lireCarte<Carte>(index, lireOctets, document)
        return { titre, carte: moteur.carteDuJour?.(carte, jour) ?? carte }
      }, CARTES_GARDEES),
    }
    return ouvert
  }
}
