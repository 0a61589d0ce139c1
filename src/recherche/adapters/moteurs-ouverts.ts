import { planDuJour } from '../domain/interrogation/plan.ts'
import {
  type CartesParMoteur,
  IDS_MOTEURS,
  type IdMoteur,
  MOTEURS,
  type SourcesParMoteur,
} from '../moteurs/moteurs.ts'
import type { MoteurCharge, MoteursCharges } from './charger-moteur.ts'
import { type Langue, type OuvrirAuJour, ouvrirIndex } from './ouvrir-index.ts'
import { ouvrirCartes } from './ouvrir-instantane.ts'
import { creerRaciniseurFrancais } from './raciniseur-francais.ts'

/** Un moteur qui répond, et ce qu'il faut refermer quand un plus neuf le remplace. */
interface MoteurOuvert<Id extends IdMoteur = IdMoteur> {
  readonly id: Id
  readonly auJour: OuvrirAuJour<CartesParMoteur[Id]>
  readonly version: string
  readonly construitLe: Date
  readonly documents: number
  readonly fermer: () => void
}

/** Dans l'ordre des moteurs ; ceux qui ne sont pas prêts manquent. */
export type MoteursOuverts = readonly MoteurOuvert[]

export function moteurOuvert<Id extends IdMoteur>(ouverts: MoteursOuverts, id: Id) {
  return ouverts.find((un): un is MoteurOuvert<Id> => un.id === id)
}

const raciniser = creerRaciniseurFrancais()

/** Les moteurs ouverts, ceux qui viennent d'être chargés remplaçant les anciens d'un bloc. */
export function remplacerMoteurs(
  anciens: MoteursOuverts,
  charges: MoteursCharges,
  vocabulaire: Langue['vocabulaire'],
): MoteursOuverts {
  const langue = { raciniser, vocabulaire }
  return IDS_MOTEURS.flatMap((id) => {
    const charge = charges[id]
    return charge === undefined ? (moteurOuvert(anciens, id) ?? []) : ouvrirMoteur(id, charge, langue)
  })
}

/** Referme les moteurs que `nouveaux` ne contient plus. */
export function fermerMoteurs(anciens: MoteursOuverts, nouveaux: MoteursOuverts): void {
  for (const ancien of anciens) if (!nouveaux.includes(ancien)) ancien.fermer()
}

/** Le plan du jour est dressé ici : le premier visiteur ne l'attend pas. */
function ouvrirMoteur<Id extends IdMoteur>(id: Id, charge: MoteurCharge, langue: Langue): MoteurOuvert<Id> {
  const cartes = ouvrirCartes(charge.chemin)
  const { entete } = charge.index
  planDuJour(charge.index, charge.etat)
  return {
    id,
    auJour: ouvrirIndex<SourcesParMoteur[Id], CartesParMoteur[Id]>(
      MOTEURS[id],
      { ...charge, lireOctets: cartes.lire },
      langue,
    ),
    version: entete.version,
    construitLe: new Date(entete.construitLe),
    documents: entete.documents,
    fermer: cartes.fermer,
  }
}
