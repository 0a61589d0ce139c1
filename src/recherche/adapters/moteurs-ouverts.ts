import { planDuJour } from '../domain/interrogation/plan.ts'
import type { CartesParMoteur, IdMoteur } from '../moteurs/cartes.ts'
import { IDS_MOTEURS, MOTEURS, type SourcesParMoteur } from '../moteurs/registre.ts'
import type { MoteurCharge, MoteursCharges } from './charger-moteur.ts'
import { type Langue, type OuvrirAuJour, ouvrirIndex } from './ouvrir-index.ts'
import { ouvrirCartes } from './ouvrir-instantane.ts'
import { creerRaciniseurFrancais } from './raciniseur-francais.ts'

/** Un moteur qui répond, et ce qu'il faut refermer quand un plus neuf le remplace. */
interface MoteurOuvert<Id extends IdMoteur> {
  readonly auJour: OuvrirAuJour<CartesParMoteur[Id]>
  readonly version: string
  readonly construitLe: Date
  readonly documents: number
  readonly fermer: () => void
}

export type MoteursOuverts = { readonly [Id in IdMoteur]?: MoteurOuvert<Id> | undefined }

const raciniser = creerRaciniseurFrancais()

/** Les moteurs ouverts, ceux qui viennent d'être chargés remplaçant les anciens d'un bloc. */
export function remplacerMoteurs(
  anciens: MoteursOuverts,
  charges: MoteursCharges,
  vocabulaire: Langue['vocabulaire'],
): MoteursOuverts {
  const langue = { raciniser, vocabulaire }
  const suivant = <Id extends IdMoteur>(id: Id, ancien: MoteurOuvert<Id> | undefined) => {
    const charge = charges[id]
    return charge === undefined ? ancien : ouvrirMoteur(id, charge, langue)
  }
  return {
    formations: suivant('formations', anciens.formations),
    organismes: suivant('organismes', anciens.organismes),
    metiers: suivant('metiers', anciens.metiers),
    financements: suivant('financements', anciens.financements),
    structures: suivant('structures', anciens.structures),
    ressources: suivant('ressources', anciens.ressources),
    informations: suivant('informations', anciens.informations),
  }
}

/** Referme les moteurs que `nouveaux` ne contient plus. */
export function fermerMoteurs(anciens: MoteursOuverts, nouveaux: MoteursOuverts): void {
  for (const id of IDS_MOTEURS) if (anciens[id] !== nouveaux[id]) anciens[id]?.fermer()
}

/** Le plan du jour est dressé ici : le premier visiteur ne l'attend pas. */
function ouvrirMoteur<Id extends IdMoteur>(id: Id, charge: MoteurCharge, langue: Langue): MoteurOuvert<Id> {
  const cartes = ouvrirCartes(charge.chemin)
  const { entete } = charge.index
  planDuJour(charge.index, charge.etat)
  return {
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
