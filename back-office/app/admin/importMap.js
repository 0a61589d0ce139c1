import { ReinitialiserSecondFacteur as ReinitialiserSecondFacteur_bc6033da2c1ea82904487f8a1abe2d0c } from '../../acces/vues/reinitialiser-second-facteur.tsx'
import { EcranConnexion as EcranConnexion_de433fb1d21a58089f44035026acbf92 } from '../../acces/vues/connexion.tsx'
import { EcranPremierCompte as EcranPremierCompte_e13cd69214e0a47b91e44044ad06ff97 } from '../../acces/vues/premier-compte.tsx'
import { EcranMotDePasseOublie as EcranMotDePasseOublie_0fe91d2d544f3454c5bd7bfdfffa5904 } from '../../acces/vues/mot-de-passe-oublie.tsx'
import { EcranAccesRefuse as EcranAccesRefuse_fb39403de67a7105850f92cdc71562ab } from '../../acces/vues/acces-refuse.tsx'
import { EcranSecondFacteur as EcranSecondFacteur_78b80e259335c99f806627a1ee9f06db } from '../../acces/vues/second-facteur.tsx'
import { EcranNouveauMotDePasse as EcranNouveauMotDePasse_a7c498337f6acd7fbc54d9d7536f4f9c } from '../../acces/vues/nouveau-mot-de-passe.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "./acces/vues/reinitialiser-second-facteur.tsx#ReinitialiserSecondFacteur": ReinitialiserSecondFacteur_bc6033da2c1ea82904487f8a1abe2d0c,
  "./acces/vues/connexion.tsx#EcranConnexion": EcranConnexion_de433fb1d21a58089f44035026acbf92,
  "./acces/vues/premier-compte.tsx#EcranPremierCompte": EcranPremierCompte_e13cd69214e0a47b91e44044ad06ff97,
  "./acces/vues/mot-de-passe-oublie.tsx#EcranMotDePasseOublie": EcranMotDePasseOublie_0fe91d2d544f3454c5bd7bfdfffa5904,
  "./acces/vues/acces-refuse.tsx#EcranAccesRefuse": EcranAccesRefuse_fb39403de67a7105850f92cdc71562ab,
  "./acces/vues/second-facteur.tsx#EcranSecondFacteur": EcranSecondFacteur_78b80e259335c99f806627a1ee9f06db,
  "./acces/vues/nouveau-mot-de-passe.tsx#EcranNouveauMotDePasse": EcranNouveauMotDePasse_a7c498337f6acd7fbc54d9d7536f4f9c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
