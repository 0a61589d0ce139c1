import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CollageFeatureClient as CollageFeatureClient_2de50555c45f70f89c801bfd9995f70f } from '../../texte-riche/collage/collage.client.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableauFeatureClient as TableauFeatureClient_ff42b9f044e4df10d3090cf3d9486217 } from '../../texte-riche/tableau/tableau.client.tsx'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoutonsDeListeFeatureClient as BoutonsDeListeFeatureClient_8058db5a401e91fad526ed70b9536148 } from '../../texte-riche/boutons-de-liste/boutons-de-liste.client.tsx'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Explication as Explication_71b5be77b54b5053ae9ef9c54b9262db } from '../../texte-riche/blocs/explication.tsx'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CelluleEtape as CelluleEtape_2484c43a19d45d07ea46341b8ce3401d } from '../../publication/etape.cellule.tsx'
import { ChampProgrammation as ChampProgrammation_8afc370ce9f0df5235c69a2a30445789 } from '../../publication/programmation/champ.tsx'
import { LiensDesEtapes as LiensDesEtapes_70cf0514e748a1252770035fc6895098 } from '../../publication/liens-des-etapes.tsx'
import { Commandes as Commandes_c6a3de621382903b1b37f525c72228d8 } from '../../publication/commandes.client.tsx'
import { BoutonPublier as BoutonPublier_c6a3de621382903b1b37f525c72228d8 } from '../../publication/commandes.client.tsx'
import { EcranVersions as EcranVersions_2592dcde03b705cdd91e06754d340cd4 } from '../../publication/versions.tsx'
import { TitreLisible as TitreLisible_9896128596e8075aba07696ef0537f38 } from '../../champs/titre-lisible.client.tsx'
import { EtiquetteDeRangee as EtiquetteDeRangee_221982cee29605d17fbbacea8c64002c } from '../../champs/etiquette-de-rangee.tsx'
import { MotDePasseActuel as MotDePasseActuel_dcbe1e074c60f6a6236c70913a3b0640 } from '../../acces/vues/mot-de-passe-actuel.tsx'
import { LienDeMotDePasse as LienDeMotDePasse_670c67f7cda26a9730bcda3d1acd8fcd } from '../../acces/vues/lien-de-mot-de-passe.tsx'
import { ReinitialiserSecondFacteur as ReinitialiserSecondFacteur_bc6033da2c1ea82904487f8a1abe2d0c } from '../../acces/vues/reinitialiser-second-facteur.tsx'
import { CelluleAction as CelluleAction_bd26a6cda9fe805f305026c2eb2645ad } from '../../collections/journal/cellules.tsx'
import { CelluleRessource as CelluleRessource_bd26a6cda9fe805f305026c2eb2645ad } from '../../collections/journal/cellules.tsx'
import { Icone as Icone_d9948be22b8a0dd2f6a71f11b109eb6e } from '../../habillage/marque.tsx'
import { Logo as Logo_d9948be22b8a0dd2f6a71f11b109eb6e } from '../../habillage/marque.tsx'
import { MenuDonnees as MenuDonnees_4571ce5e748064f400062b3825206b28 } from '../../vues/menu-donnees.tsx'
import { Reparer as Reparer_b0db1a5e4715a16299fa22c123e7a5e9 } from '../../habillage/reparer.tsx'
import { EcranConnexion as EcranConnexion_de433fb1d21a58089f44035026acbf92 } from '../../acces/vues/connexion.tsx'
import { EcranPremierCompte as EcranPremierCompte_e13cd69214e0a47b91e44044ad06ff97 } from '../../acces/vues/premier-compte.tsx'
import { EcranMotDePasseOublie as EcranMotDePasseOublie_0fe91d2d544f3454c5bd7bfdfffa5904 } from '../../acces/vues/mot-de-passe-oublie.tsx'
import { EcranAccesRefuse as EcranAccesRefuse_fb39403de67a7105850f92cdc71562ab } from '../../acces/vues/acces-refuse.tsx'
import { EcranSecondFacteur as EcranSecondFacteur_78b80e259335c99f806627a1ee9f06db } from '../../acces/vues/second-facteur.tsx'
import { EcranNouveauMotDePasse as EcranNouveauMotDePasse_a7c498337f6acd7fbc54d9d7536f4f9c } from '../../acces/vues/nouveau-mot-de-passe.tsx'
import { EcranTableauDeBord as EcranTableauDeBord_587bd9d00a02aade2a46eec02d289efc } from '../../vues/tableau-de-bord/ecran.tsx'
import { EcranFlux as EcranFlux_97110b79dd59282c8e744e7ad0ce7656 } from '../../vues/flux/ecran.tsx'
import { EcranImport as EcranImport_15124b63594176ce31a9884cfd6d25de } from '../../vues/import/ecran.tsx'
import { EcranQualite as EcranQualite_131474e6bc34804304ccf330ba8d0b47 } from '../../vues/qualite/ecran.tsx'
import { EcranRecherches as EcranRecherches_6bb9c616d7e5788d27448357e4edb577 } from '../../vues/recherches/ecran.tsx'
import { EcranTemoins as EcranTemoins_011bd4360ab846e587d4dad8242c4364 } from '../../vues/temoins/ecran.tsx'
import { EcranSynonymes as EcranSynonymes_c4aa6f68caebd34a404e65d11e4d4d0a } from '../../vues/synonymes/ecran.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "./texte-riche/collage/collage.client.tsx#CollageFeatureClient": CollageFeatureClient_2de50555c45f70f89c801bfd9995f70f,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "./texte-riche/tableau/tableau.client.tsx#TableauFeatureClient": TableauFeatureClient_ff42b9f044e4df10d3090cf3d9486217,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "./texte-riche/boutons-de-liste/boutons-de-liste.client.tsx#BoutonsDeListeFeatureClient": BoutonsDeListeFeatureClient_8058db5a401e91fad526ed70b9536148,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "./texte-riche/blocs/explication.tsx#Explication": Explication_71b5be77b54b5053ae9ef9c54b9262db,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "./publication/etape.cellule.tsx#CelluleEtape": CelluleEtape_2484c43a19d45d07ea46341b8ce3401d,
  "./publication/programmation/champ.tsx#ChampProgrammation": ChampProgrammation_8afc370ce9f0df5235c69a2a30445789,
  "./publication/liens-des-etapes.tsx#LiensDesEtapes": LiensDesEtapes_70cf0514e748a1252770035fc6895098,
  "./publication/commandes.client.tsx#Commandes": Commandes_c6a3de621382903b1b37f525c72228d8,
  "./publication/commandes.client.tsx#BoutonPublier": BoutonPublier_c6a3de621382903b1b37f525c72228d8,
  "./publication/versions.tsx#EcranVersions": EcranVersions_2592dcde03b705cdd91e06754d340cd4,
  "./champs/titre-lisible.client.tsx#TitreLisible": TitreLisible_9896128596e8075aba07696ef0537f38,
  "./champs/etiquette-de-rangee.tsx#EtiquetteDeRangee": EtiquetteDeRangee_221982cee29605d17fbbacea8c64002c,
  "./acces/vues/mot-de-passe-actuel.tsx#MotDePasseActuel": MotDePasseActuel_dcbe1e074c60f6a6236c70913a3b0640,
  "./acces/vues/lien-de-mot-de-passe.tsx#LienDeMotDePasse": LienDeMotDePasse_670c67f7cda26a9730bcda3d1acd8fcd,
  "./acces/vues/reinitialiser-second-facteur.tsx#ReinitialiserSecondFacteur": ReinitialiserSecondFacteur_bc6033da2c1ea82904487f8a1abe2d0c,
  "./collections/journal/cellules.tsx#CelluleAction": CelluleAction_bd26a6cda9fe805f305026c2eb2645ad,
  "./collections/journal/cellules.tsx#CelluleRessource": CelluleRessource_bd26a6cda9fe805f305026c2eb2645ad,
  "./habillage/marque.tsx#Icone": Icone_d9948be22b8a0dd2f6a71f11b109eb6e,
  "./habillage/marque.tsx#Logo": Logo_d9948be22b8a0dd2f6a71f11b109eb6e,
  "./vues/menu-donnees.tsx#MenuDonnees": MenuDonnees_4571ce5e748064f400062b3825206b28,
  "./habillage/reparer.tsx#Reparer": Reparer_b0db1a5e4715a16299fa22c123e7a5e9,
  "./acces/vues/connexion.tsx#EcranConnexion": EcranConnexion_de433fb1d21a58089f44035026acbf92,
  "./acces/vues/premier-compte.tsx#EcranPremierCompte": EcranPremierCompte_e13cd69214e0a47b91e44044ad06ff97,
  "./acces/vues/mot-de-passe-oublie.tsx#EcranMotDePasseOublie": EcranMotDePasseOublie_0fe91d2d544f3454c5bd7bfdfffa5904,
  "./acces/vues/acces-refuse.tsx#EcranAccesRefuse": EcranAccesRefuse_fb39403de67a7105850f92cdc71562ab,
  "./acces/vues/second-facteur.tsx#EcranSecondFacteur": EcranSecondFacteur_78b80e259335c99f806627a1ee9f06db,
  "./acces/vues/nouveau-mot-de-passe.tsx#EcranNouveauMotDePasse": EcranNouveauMotDePasse_a7c498337f6acd7fbc54d9d7536f4f9c,
  "./vues/tableau-de-bord/ecran.tsx#EcranTableauDeBord": EcranTableauDeBord_587bd9d00a02aade2a46eec02d289efc,
  "./vues/flux/ecran.tsx#EcranFlux": EcranFlux_97110b79dd59282c8e744e7ad0ce7656,
  "./vues/import/ecran.tsx#EcranImport": EcranImport_15124b63594176ce31a9884cfd6d25de,
  "./vues/qualite/ecran.tsx#EcranQualite": EcranQualite_131474e6bc34804304ccf330ba8d0b47,
  "./vues/recherches/ecran.tsx#EcranRecherches": EcranRecherches_6bb9c616d7e5788d27448357e4edb577,
  "./vues/temoins/ecran.tsx#EcranTemoins": EcranTemoins_011bd4360ab846e587d4dad8242c4364,
  "./vues/synonymes/ecran.tsx#EcranSynonymes": EcranSynonymes_c4aa6f68caebd34a404e65d11e4d4d0a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
