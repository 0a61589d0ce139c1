import { MenuDonnees as MenuDonnees_4571ce5e748064f400062b3825206b28 } from '../../vues/menu-donnees.tsx'
import { EcranQualite as EcranQualite_131474e6bc34804304ccf330ba8d0b47 } from '../../vues/qualite/ecran.tsx'
import { EcranRecherches as EcranRecherches_6bb9c616d7e5788d27448357e4edb577 } from '../../vues/recherches/ecran.tsx'
import { EcranSynonymes as EcranSynonymes_c4aa6f68caebd34a404e65d11e4d4d0a } from '../../vues/synonymes/ecran.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "./vues/menu-donnees.tsx#MenuDonnees": MenuDonnees_4571ce5e748064f400062b3825206b28,
  "./vues/qualite/ecran.tsx#EcranQualite": EcranQualite_131474e6bc34804304ccf330ba8d0b47,
  "./vues/recherches/ecran.tsx#EcranRecherches": EcranRecherches_6bb9c616d7e5788d27448357e4edb577,
  "./vues/synonymes/ecran.tsx#EcranSynonymes": EcranSynonymes_c4aa6f68caebd34a404e65d11e4d4d0a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
