import type { Requete } from '../../../liste/back-office.ts'
import type { EtatDuJour } from '../structure/etat-du-jour.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import { type Candidats, candidatsDesListes, motsExiges } from './candidats.ts'
import { classer, type DocumentTrouve } from './classer.ts'
import type { Concept } from './comprendre.ts'
import { nombresParFacette } from './comptes.ts'
import { examiner } from './examiner.ts'
import { preparerFiltres } from './filtres.ts'
import { listeDuConcept, pointsMaximaux } from './listes.ts'
import { planDuJour } from './plan.ts'
import type { RechercheEnCours } from './recherche-en-cours.ts'

export interface DemandeDeRecherche {
  readonly index: IndexMoteur
  readonly etat: EtatDuJour
  readonly concepts: readonly Concept[]
  readonly requete: Requete
  /** Documents que le texte nomme en entier. */
  readonly nommes?: readonly number[]
  /** Nombre de mots exigés ; absent : la règle commune. */
  readonly exiges?: number
  /** Vrai : compter aussi les facettes cachées. */
  readonly cachees?: boolean
}

/** Réponse brute : les documents de la page demandée, et les comptes par facette et par valeur. */
export interface Trouvailles {
  readonly total: number
  readonly page: readonly DocumentTrouve[]
  readonly nombres: readonly Uint32Array[]
}

/** Répond à une requête : la page demandée, le total et les comptes de facettes. */
export function chercher(demande: DemandeDeRecherche): Trouvailles {
  const { enCours, retenus, page } = trouver(demande)
  return { total: retenus.nombre, page, nombres: nombresParFacette(enCours, retenus, demande.cachees) }
}

/** La même page et le même total, sans les comptes de facettes. */
export function chercherSansCompter(demande: DemandeDeRecherche): Omit<Trouvailles, 'nombres'> {
  const { retenus, page } = trouver(demande)
  return { total: retenus.nombre, page }
}

function trouver(demande: DemandeDeRecherche) {
  const { enCours, candidats } = commencer(demande)
  const retenus = examiner(enCours)
  const { requete, nommes = [] } = demande
  const options = { ...requete, candidats, nommes, meilleurPossible: meilleurScore(demande) }
  return { enCours, retenus, page: classer(enCours, retenus, options) }
}

/** Le nombre exact de documents qui répondent, sans les classer ni compter leurs facettes. */
export const denombrer = (demande: DemandeDeRecherche): number => examiner(commencer(demande).enCours).nombre

function commencer(demande: DemandeDeRecherche): {
  readonly enCours: RechercheEnCours
  readonly candidats: Candidats | undefined
} {
  const { index, etat, requete } = demande
  const plan = planDuJour(index, etat)
  const candidats = trouverCandidats(demande)
  const documents = candidats?.documents.subarray(0, candidats.nombre) ?? plan.visibles
  return {
    enCours: { index, etat, plan, filtres: preparerFiltres(index, plan, requete), documents },
    candidats,
  }
}

function trouverCandidats({ index, concepts, exiges }: DemandeDeRecherche): Candidats | undefined {
  if (concepts.length === 0) return undefined
  const listes = concepts.map((concept) => listeDuConcept(index, concept))
  return candidatsDesListes(listes, exiges ?? motsExiges(concepts.length))
}

const meilleurScore = ({ index, concepts }: DemandeDeRecherche): number =>
  concepts.reduce((somme, concept) => somme + pointsMaximaux(index, concept), 0)
