import type { CartesParMoteur, IdMoteur } from '../moteurs/cartes.ts'
import { moteurFormations } from '../moteurs/formations/moteur-formations.ts'
import { moteurOrganismes } from '../moteurs/organismes/moteur-organismes.ts'
import type { MoteursCharges } from './charger-moteur.ts'
import { type OuvrirAuJour, ouvrirIndex } from './ouvrir-index.ts'
import { ouvrirCartes } from './ouvrir-instantane.ts'
import { creerSoucheFrancaise } from './souche-francaise.ts'

/** Les moteurs d'une même version du catalogue, échangés d'un bloc. */
export interface MoteursOuverts {
  readonly moteurs: { readonly [Id in IdMoteur]: OuvrirAuJour<CartesParMoteur[Id]> }
  readonly version: string
  readonly construitLe: Date
  readonly documents: Readonly<Record<IdMoteur, number>>
  readonly fermer: () => void
}

const souche = creerSoucheFrancaise()

export function ouvrirMoteurs({ formations, organismes }: MoteursCharges): MoteursOuverts {
  const cartesFormations = ouvrirCartes(formations.chemin)
  const cartesOrganismes = ouvrirCartes(organismes.chemin)
  return {
    moteurs: {
      formations: ouvrirIndex(moteurFormations, { ...formations, lireOctets: cartesFormations.lire }, souche),
      organismes: ouvrirIndex(moteurOrganismes, { ...organismes, lireOctets: cartesOrganismes.lire }, souche),
    },
    version: formations.index.entete.version,
    construitLe: new Date(formations.index.entete.construitLe),
    documents: {
      formations: formations.index.entete.documents,
      organismes: organismes.index.entete.documents,
    },
    fermer: () => {
      cartesFormations.fermer()
      cartesOrganismes.fermer()
    },
  }
}
