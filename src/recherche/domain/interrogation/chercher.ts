import type { Requete } from '../requete.ts'
import type { EtatDuJour } from '../structure/etat-du-jour.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import { type Candidats, candidatsDesListes, motsExiges } from './candidats.ts'
import { cleDuTri, clePertinence, type Merite } from './cle-de-tri.ts'
import type { Concept } from './comprendre.ts'
import { creerComptes, nombresParFacette } from './comptes.ts'
import { preparerFiltres } from './filtres.ts'
import { galoper } from './galoper.ts'
import { listeDuConcept, pointsMaximaux } from './listes.ts'
import { creerMeilleurs } from './meilleurs.ts'
import { revoirDocument, voirDocument } from './parcours.ts'
import { creerEprouvees, type Passe } from './passe.ts'
import { creerPesee } from './peser.ts'

export interface Demande {
  readonly index: IndexMoteur
  readonly etat: EtatDuJour
  readonly concepts: readonly Concept[]
  readonly requete: Requete
  /** Nombre de mots exigés ; absent : la règle commune. */
  readonly exiges?: number
}

/** Réponse brute : les documents de la page demandée, et les comptes par facette et par valeur. */
export interface Trouvailles {
  readonly total: number
  readonly page: readonly Trouvaille[]
  readonly nombres: readonly Uint32Array[]
}

export type Trouvaille = Readonly<Merite> & { readonly document: number }

/** Répond à une requête en une seule passe sur ses candidats (tout le catalogue si le texte est vide). */
export function chercher(demande: Demande): Trouvailles {
  const { index, etat, requete, concepts } = demande
  const filtres = preparerFiltres(index, etat, requete)
  const comptes = creerComptes(index, etat, filtres.cochees)
  const eprouvees = creerEprouvees()
  const candidats = trouverCandidats(demande)
  const meilleurPossible = concepts.reduce((somme, concept) => somme + pointsMaximaux(index, concept), 0)
  const peser = creerPesee({ index, etat, eprouvees, candidats, meilleurPossible })
  const meilleurs = creerMeilleurs(requete.page * requete.parPage, index.colonnes.rangNumero)
  let total = 0
  const retenir = (document: number, rang: number) => {
    const merite = peser(document, rang)
    total += 1
    meilleurs.proposer(document, cleDuTri(requete.tri, merite), clePertinence(merite))
  }
  const passe = { index, etat, filtres, comptes, eprouvees, retenir }
  parcourir(passe, candidats)
  const documents = meilleurs.terminer().slice((requete.page - 1) * requete.parPage)
  const page = documents.map((document) => {
    revoirDocument(passe, document)
    return { ...peser(document, rangDuCandidat(candidats, document)), document }
  })
  return { total, page, nombres: nombresParFacette(comptes) }
}

function trouverCandidats({ index, concepts, exiges }: Demande): Candidats | undefined {
  if (concepts.length === 0) return undefined
  const listes = concepts.map((concept) => listeDuConcept(index, concept))
  return candidatsDesListes(listes, exiges ?? motsExiges(concepts.length))
}

function parcourir(passe: Passe, candidats: Candidats | undefined): void {
  const nombre = candidats?.nombre ?? passe.index.entete.documents
  for (let rang = 0; rang < nombre; rang += 1) {
    voirDocument(passe, candidats === undefined ? rang : (candidats.documents[rang] ?? 0), rang)
  }
}

function rangDuCandidat(candidats: Candidats | undefined, document: number): number {
  return candidats === undefined
    ? document
    : galoper(candidats.documents.subarray(0, candidats.nombre), 0, document)
}
