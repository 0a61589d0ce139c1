import {
  type Lieu,
  libelleDepartement,
  libelleRegion,
  regionDeDepartement,
} from '../../referentiels/index.ts'
import type { TerritoireMarche } from '../domain/marche.ts'

const FRANCE: TerritoireMarche = { type: 'france', code: 'FR', libelle: 'France' }

/**
 * Les territoires dont une fiche montre les chiffres, du plus proche du lieu demandé au pays. Sans lieu, la région de
 * l'instance (`regionParDefaut`, code Insee).
 */
export function territoiresDuLieu(
  lieu: Lieu | undefined,
  regionParDefaut: string,
): readonly TerritoireMarche[] {
  if (lieu === undefined) return [region(regionParDefaut), FRANCE]
  if (lieu.type === 'region') return [region(lieu.code.slice(1)), FRANCE]
  const code = lieu.departement ?? ''
  const departement: TerritoireMarche = { type: 'departement', code, libelle: libelleDepartement(code) }
  return [departement, region(regionDeDepartement(code) ?? regionParDefaut), FRANCE]
}

const region = (code: string): TerritoireMarche => ({ type: 'region', code, libelle: libelleRegion(code) })
