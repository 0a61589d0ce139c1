import { type CompteRendu, changeQuelqueChose, type Issue } from '../domain/compte-rendu.ts'
import type { Demande, Piece } from '../domain/demande.ts'
import { FichierChange } from '../domain/fichier-illisible.ts'
import { evaluerGardes, type MesuresDuFlux, refusDeGarde } from '../domain/gardes.ts'
import { reculEnJours } from '../domain/jour-d-export.ts'
import { creerRelevePositions } from '../domain/releve-positions.ts'
import { lignesArrivees, type SuiviLecture } from './lignes-arrivees.ts'
import type { Atelier, DependancesImport, Progression, SurProgression } from './ports.ts'

export interface Chargement {
  readonly deps: DependancesImport
  readonly demande: Demande
  readonly atelier: Atelier
  readonly surProgression: SurProgression
  /** Arrêté, rien n'est publié : il est consulté à chaque lot, puis une dernière fois avant la transaction finale. */
  readonly signal?: AbortSignal | undefined
  readonly ebauche: Omit<CompteRendu, 'issue'>
}

/** Les étapes d'une importation réservée et ouverte au journal ; clôt l'exécution sauf si elle lève. */
export async function chargerFlux(chargement: Chargement): Promise<CompteRendu> {
  const { deps, demande, atelier, ebauche, surProgression, signal } = chargement
  surProgression({ etape: 'copie', octetsLus: 0, octets: 0, lues: 0 })
  const piece = await deps.deposer(demande.chemin, signal)
  await deps.journal.noterPiece(ebauche.execution, piece)
  verifierPiece(demande, piece)
  const suivi = await recevoir(chargement, piece)
  const complet = !demande.partiel && suivi.refus === undefined
  annoncer(chargement, piece, { etape: 'comparaison', lues: suivi.lues })
  const comparaison = await atelier.arrivage.comparer(complet)
  const anomalies = await atelier.noterAnomalies(ebauche.execution)
  const gardes = evaluerGardes(comparaison, deps.seuils, demande.forcer, await mesurer(chargement, suivi))
  const { sha256, octets } = piece
  const { exporteLe } = suivi
  const bilan = {
    ...ebauche,
    sha256,
    octets,
    volumes: comparaison.volumes,
    anomalies,
    gardes,
    ...(exporteLe && { exporteLe }),
  }
  const refus = suivi.refus ?? refusDeGarde(gardes)
  signal?.throwIfAborted()
  if (refus === undefined && !demande.essai) {
    annoncer(chargement, piece, { etape: 'publication', lues: suivi.lues })
    await deps.apprendre(suivi.releve.positions())
    return publier(chargement, bilan)
  }
  return clore(deps, bilan, refus === undefined ? { etat: 'essai' } : { etat: 'refusee', ...refus })
}

/** Un flux partiel ne remplace pas le catalogue : il peut dater d'avant. */
async function mesurer(
  { deps, demande, atelier, ebauche }: Chargement,
  { exporteLe }: SuiviLecture,
): Promise<MesuresDuFlux> {
  const illisibles = await atelier.compterIllisibles(ebauche.execution)
  const precedent = demande.partiel ? undefined : await deps.journal.dernierExport()
  return { illisibles, reculJours: reculEnJours(exporteLe, precedent) }
}

function verifierPiece({ sha256Attendu }: Demande, { sha256 }: Piece): void {
  if (sha256Attendu !== undefined && sha256Attendu !== sha256) throw new FichierChange()
}

async function recevoir(chargement: Chargement, piece: Piece): Promise<SuiviLecture> {
  const { deps, atelier } = chargement
  const suivi: SuiviLecture = { lues: 0, releve: creerRelevePositions() }
  const lecture = deps.lire(piece)
  const connues = (numeros: readonly string[]) => {
    chargement.signal?.throwIfAborted()
    annoncer(chargement, piece, { etape: 'lecture', lues: suivi.lues, octetsLus: lecture.octetsLus() })
    return deps.connues(numeros)
  }
  await atelier.arrivage.recevoir(lignesArrivees(lecture.evenements, connues, suivi))
  return suivi
}

type Avancee = Pick<Progression, 'etape' | 'lues'> & Partial<Progression>

function annoncer({ surProgression }: Chargement, { octets }: Piece, avancee: Avancee): void {
  surProgression({ octets, octetsLus: octets, ...avancee })
}

type Bilan = Omit<CompteRendu, 'issue'>

/** L'exécution est close dans la transaction qui publie : le journal ne peut pas contredire le catalogue. */
async function publier({ deps, demande, atelier }: Chargement, bilan: Bilan): Promise<CompteRendu> {
  const etat = changeQuelqueChose(bilan.volumes) ? 'publiee' : 'inchangee'
  const rendre = (version: string): CompteRendu => ({
    ...bilan,
    fin: deps.horloge(),
    issue: { etat, version },
  })
  const version = await atelier.arrivage.publier({
    complet: !demande.partiel,
    instant: deps.horloge(),
    avantValidation: (nouvelle) => atelier.clore(rendre(nouvelle)),
  })
  return rendre(version)
}

async function clore(deps: DependancesImport, bilan: Bilan, issue: Issue): Promise<CompteRendu> {
  const rendu: CompteRendu = { ...bilan, fin: deps.horloge(), issue }
  await deps.journal.clore(rendu)
  return rendu
}
