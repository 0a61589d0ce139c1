import { EcranFlux as EcranFlux_97110b79dd59282c8e744e7ad0ce7656 } from '../../vues/flux/ecran.tsx'
import { EcranImport as EcranImport_15124b63594176ce31a9884cfd6d25de } from '../../vues/import/ecran.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "./vues/flux/ecran.tsx#EcranFlux": EcranFlux_97110b79dd59282c8e744e7ad0ce7656,
  "./vues/import/ecran.tsx#EcranImport": EcranImport_15124b63594176ce31a9884cfd6d25de,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
