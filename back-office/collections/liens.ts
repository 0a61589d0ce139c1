import type { CollectionSlug } from 'payload'
import type { Lien } from '../../src/contenu/socle/domain/lien.ts'
import type { OutilsDeTraduction } from '../publication/index.ts'
import { cleDe, type Relation } from './relation.ts'

/** Un lien tel qu'il est saisi (`champs/lien.ts`). */
export interface LienSaisi {
  readonly libelle?: string | null
  readonly vers?: ('contenu' | 'adresse') | null
  readonly contenu?: { readonly relationTo: CollectionSlug; readonly value: Relation } | null
  readonly adresse?: string | null
}

/** Adresses publiques des contenus visés, par « collection:identifiant ». */
export type AdressesLiees = ReadonlyMap<string, string>

const cle = (collection: string, id: number): string => `${collection}:${id}`

/** Lit l'adresse de chaque contenu visé qui est publié. */
export async function lireAdresses(
  liens: readonly LienSaisi[],
  { adresseDe }: OutilsDeTraduction,
): Promise<AdressesLiees> {
  const adresses = new Map<string, string>()
  for (const { vers, contenu } of liens) {
    const id = cleDe(contenu?.value)
    if (vers === 'adresse' || contenu === null || contenu === undefined || id === undefined) continue
    const adresse = await adresseDe(contenu.relationTo, id)
    if (adresse !== undefined) adresses.set(cle(contenu.relationTo, id), adresse)
  }
  return adresses
}

/** Le lien publié ; `undefined` s'il est vide ou si le contenu visé n'est pas publié. */
export function traduireLien(lien: LienSaisi | null | undefined, adresses: AdressesLiees): Lien | undefined {
  const libelle = lien?.libelle?.trim() ?? ''
  const adresse = lien?.vers === 'adresse' ? lien.adresse?.trim() : adresseDuContenu(lien, adresses)
  return libelle === '' || adresse === undefined || adresse === '' ? undefined : { libelle, adresse }
}

function adresseDuContenu(lien: LienSaisi | null | undefined, adresses: AdressesLiees): string | undefined {
  const id = cleDe(lien?.contenu?.value)
  return lien?.contenu === null || lien?.contenu === undefined || id === undefined
    ? undefined
    : adresses.get(cle(lien.contenu.relationTo, id))
}

export function traduireLiens(
  liens: readonly LienSaisi[] | null | undefined,
  adresses: AdressesLiees,
): readonly Lien[] {
  return (liens ?? []).map((lien) => traduireLien(lien, adresses)).filter((lien) => lien !== undefined)
}

/** La saisie d'un lien publié : toujours une adresse, le document visé n'est pas connu. */
export const reprendreLien = ({ libelle, adresse }: Lien) => ({ libelle, vers: 'adresse' as const, adresse })
