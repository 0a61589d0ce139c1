import { Icone as Icone_d9948be22b8a0dd2f6a71f11b109eb6e } from '../../habillage/marque.tsx'
import { Logo as Logo_d9948be22b8a0dd2f6a71f11b109eb6e } from '../../habillage/marque.tsx'
import { Reparer as Reparer_b0db1a5e4715a16299fa22c123e7a5e9 } from '../../habillage/reparer.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "./habillage/marque.tsx#Icone": Icone_d9948be22b8a0dd2f6a71f11b109eb6e,
  "./habillage/marque.tsx#Logo": Logo_d9948be22b8a0dd2f6a71f11b109eb6e,
  "./habillage/reparer.tsx#Reparer": Reparer_b0db1a5e4715a16299fa22c123e7a5e9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
