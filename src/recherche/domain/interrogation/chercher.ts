import type { Requete } from '../../../liste/back-office.ts'
import { type EtatDuJour, VISIBLE } from '../structure/etat-du-jour.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import { type Candidats, candidatsDesListes, motsExiges } from './candidats.ts'
import { type CandidatsRanges, classer, type DocumentTrouve } from './classer.ts'
import { nombresParFacette } from './comptes.ts'
import type { Concept } from './concept.ts'
import { examiner } from './examiner.ts'
import { preparerFiltres } from './filtres.ts'
import { type Liste, listeDuConcept, sansLeBruit } from './listes.ts'
import { type Plan, planDuJour } from './plan.ts'
import { type Partie, ranger } from './ranger.ts'
import type { RechercheEnCours } from './recherche-en-cours.ts'

export interface DemandeDeRecherche {
  readonly index: IndexMoteur
  readonly etat: EtatDuJour
  readonly concepts: readonly Concept[]
  readonly requete: Requete
  /** Documents que le texte nomme en entier : ils sont du premier palier. */
  readonly nommes?: readonly number[]
  /** Nombre de mots exigés, sans distinguer les moins proches ; absent : la règle commune. */
  readonly exiges?: number
  /** Les résultats, ou ce qui n'en est pas assez proche. */
  readonly partie?: Exclude<Partie, 'tout'>
  /** La même requête en plus strict : ce qui y répond (sur place) passe devant le reste (à distance). */
  readonly devant?: Requete | undefined
  /** Vrai : compter aussi les facettes cachées. */
  readonly cachees?: boolean
}

/** Réponse brute : les documents de la page demandée, et les comptes par facette et par valeur. */
export interface Trouvailles {
  readonly total: number
  /** Combien répondent à la requête plus stricte. */
  readonly devant: number | undefined
  readonly page: readonly DocumentTrouve[]
  readonly nombres: readonly Uint32Array[]
}

/** Répond à une requête : la page demandée, le total et les comptes de facettes. */
export function chercher(demande: DemandeDeRecherche): Trouvailles {
  const { enCours, retenus, ...trouve } = trouver(demande)
  return { ...trouve, nombres: nombresParFacette(enCours, retenus, demande.cachees) }
}

/** La même page et le même total, sans les comptes de facettes. */
export function chercherSansCompter(demande: DemandeDeRecherche): Omit<Trouvailles, 'nombres'> {
  const { total, devant, page } = trouver(demande)
  return { total, devant, page }
}

function trouver(demande: DemandeDeRecherche) {
  const { enCours, candidats } = commencer(demande)
  const devant = demande.devant && distinguer(enCours, demande.devant)
  const retenus = examiner(enCours)
  const classement = { ...demande.requete, candidats, devant: devant?.marques }
  const page = classer(enCours, retenus, classement)
  return { enCours, retenus, total: retenus.nombre, devant: devant?.nombre, page }
}

/** Marque les documents qui répondent à une requête plus stricte. */
function distinguer(enCours: RechercheEnCours, requete: Requete) {
  const { index, plan } = enCours
  const { nombre } = examiner({ ...enCours, filtres: preparerFiltres(index, plan, requete) })
  const marques = new Uint8Array(index.entete.documents)
  for (let place = 0; place < nombre; place += 1) marques[plan.tampons.documents[place] ?? 0] = 1
  return { marques, nombre }
}

/** Le nombre exact de documents qui répondent, sans les classer ni compter leurs facettes. */
export const denombrer = (demande: DemandeDeRecherche): number => examiner(commencer(demande).enCours).nombre

function commencer(demande: DemandeDeRecherche): {
  readonly enCours: RechercheEnCours
  readonly candidats: CandidatsRanges | undefined
} {
  const { index, etat, requete } = demande
  const plan = planDuJour(index, etat)
  const candidats = trouverCandidats(demande, plan)
  const documents = candidats?.documents.subarray(0, candidats.nombre) ?? plan.visibles
  return {
    enCours: { index, etat, plan, filtres: preparerFiltres(index, plan, requete), documents },
    candidats,
  }
}

function trouverCandidats(demande: DemandeDeRecherche, plan: Plan): CandidatsRanges | undefined {
  const { index, exiges, nommes = [], partie = 'proches' } = demande
  const concepts = demande.concepts.filter(({ ecarte }) => ecarte !== true)
  if (concepts.length === 0) return undefined
  const entieres = concepts.map((concept) => listeDuConcept(index, concept))
  const listes = entieres.map((liste) => sansLeBruit(liste, { index, seule: concepts.length === 1 }))
  const candidats =
    exiges === undefined
      ? lesMieuxPourvus(listes, plan, moitieDe(concepts))
      : candidatsDesListes(listes, exiges)
  const tete = listes[rangDuSujet(concepts)]?.documents ?? new Uint32Array(0)
  const incomplet = concepts.length < demande.concepts.length
  const contexte = { index, plan, concepts, tete, incomplet, nommes: new Set(nommes) }
  return ranger(candidats, contexte, exiges === undefined ? partie : 'tout')
}

/** Le premier mot qui dit autre chose qu'un grade : « licence psychologie » demande d'abord la psychologie. */
const rangDuSujet = (concepts: readonly Concept[]): number =>
  Math.max(
    0,
    concepts.findIndex(({ taille }) => taille > 0),
  )

/** Une lettre ou un grade ne disent rien sans le reste : « R&D » n'est pas « D », ni « BTS xyz » tout BTS. */
function moitieDe(concepts: readonly Concept[]): number {
  const sujets = concepts.filter(({ taille }) => taille > 0)
  const sansSujet = sujets.length > 0 && sujets.every(({ formes }) => formes.length === 0)
  return sansSujet || concepts.some(({ mot }) => mot.length === 1)
    ? concepts.length
    : Math.ceil(concepts.length / 2)
}

/** Les documents qui ont assez de mots ; si aucun ne se montre, ceux qui en ont un de moins, jusqu'à la moitié. */
function lesMieuxPourvus(listes: readonly Liste[], { natures }: Plan, moitie: number): Candidats {
  for (let exiges = motsExiges(listes.length); ; exiges -= 1) {
    const candidats = candidatsDesListes(listes, exiges)
    const { documents, nombre } = candidats
    const visible = documents
      .subarray(0, nombre)
      .some((document) => ((natures[document] ?? 0) & VISIBLE) !== 0)
    if (visible || exiges <= moitie) return candidats
  }
}
