import type { Requete } from '../../../liste/index.ts'
import type { EtatDuJour } from '../structure/etat-du-jour.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import { type Candidats, candidatsDesListes, motsExiges } from './candidats.ts'
import { classer, type Trouvaille } from './classer.ts'
import type { Concept } from './comprendre.ts'
import { nombresParFacette } from './comptes.ts'
import { examiner } from './examiner.ts'
import { preparerFiltres } from './filtres.ts'
import { listeDuConcept, pointsMaximaux } from './listes.ts'
import type { Passe } from './passe.ts'
import { planDuJour } from './plan.ts'

export interface Demande {
  readonly index: IndexMoteur
  readonly etat: EtatDuJour
  readonly concepts: readonly Concept[]
  readonly requete: Requete
  /** Nombre de mots exigés ; absent : la règle commune. */
  readonly exiges?: number
  /** Vrai : compter aussi les facettes cachées. */
  readonly cachees?: boolean
}

/** Réponse brute : les documents de la page demandée, et les comptes par facette et par valeur. */
export interface Trouvailles {
  readonly total: number
  readonly page: readonly Trouvaille[]
  readonly nombres: readonly Uint32Array[]
}

/** Répond à une requête : la page demandée, le total et les comptes de facettes. */
export function chercher(demande: Demande): Trouvailles {
  const { passe, retenus, page } = trouver(demande)
  return { total: retenus.nombre, page, nombres: nombresParFacette(passe, retenus, demande.cachees) }
}

/** La même page et le même total, sans les comptes de facettes. */
export function chercherSansCompter(demande: Demande): Omit<Trouvailles, 'nombres'> {
  const { retenus, page } = trouver(demande)
  return { total: retenus.nombre, page }
}

function trouver(demande: Demande) {
  const { passe, candidats } = commencer(demande)
  const retenus = examiner(passe)
  const options = { ...demande.requete, candidats, meilleurPossible: meilleurScore(demande) }
  return { passe, retenus, page: classer(passe, retenus, options) }
}

/** Le nombre exact de documents qui répondent, sans les classer ni compter leurs facettes. */
export const denombrer = (demande: Demande): number => examiner(commencer(demande).passe).nombre

function commencer(demande: Demande): { readonly passe: Passe; readonly candidats: Candidats | undefined } {
  const { index, etat, requete } = demande
  const plan = planDuJour(index, etat)
  const candidats = trouverCandidats(demande)
  const documents = candidats?.documents.subarray(0, candidats.nombre) ?? plan.visibles
  return {
    passe: { index, etat, plan, filtres: preparerFiltres(index, plan, requete), documents },
    candidats,
  }
}

function trouverCandidats({ index, concepts, exiges }: Demande): Candidats | undefined {
  if (concepts.length === 0) return undefined
  const listes = concepts.map((concept) => listeDuConcept(index, concept))
  return candidatsDesListes(listes, exiges ?? motsExiges(concepts.length))
}

const meilleurScore = ({ index, concepts }: Demande): number =>
  concepts.reduce((somme, concept) => somme + pointsMaximaux(index, concept), 0)
