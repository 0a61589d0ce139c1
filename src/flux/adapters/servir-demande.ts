import type pg from 'pg'
import type { Horloge } from '../../kernel/horloge.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import type { Journal } from '../../platform/log/index.ts'
import type { Demande } from '../domain/demande.ts'
import { type DemandeImport, type FinEtape, finDEtape, peutEtreForcee } from '../domain/demande-import.ts'
import type { Progression } from '../usecases/ports.ts'
import { cheminDuFichier } from './depots.ts'
import { espacer } from './espacer.ts'
import { clorePassage, noterAvancee } from './file-demandes.pg.ts'
import type { LancerImport } from './importer-dans-un-fil.ts'
import { oublierTeleversement } from './televerser.ts'

export interface Service {
  readonly pool: pg.Pool
  readonly dossierDonnees: string
  readonly horloge: Horloge
  readonly journal: Journal
  readonly lancer: LancerImport
}

export interface Signaux {
  /** Quelqu'un annule. */
  readonly signal: AbortSignal
  /** Le processus s'arrête : la demande reste en cours, elle sera reprise. */
  readonly abandon: AbortSignal
}

/** Deux écritures de la progression par seconde, au plus. */
const INTERVALLE_MS = 500

/** Exécute l'étape d'une demande et note comment elle finit. */
export async function servirDemande(
  service: Service,
  demande: DemandeImport,
  signaux: Signaux,
): Promise<void> {
  const { pool, dossierDonnees, horloge } = service
  const passage = await executer(service, demande, signaux)
  if (passage === 'abandonne') return
  const { fin, sha256 } = passage
  await clorePassage(pool, { id: demande.id, sha256 }, { fin, instant: horloge() })
  const servira = fin.etat === 'essai-fait' || peutEtreForcee(fin)
  if (demande.provenance === 'televerse' && !servira) {
    await oublierTeleversement(dossierDonnees, demande.nomStocke)
  }
}

interface Passage {
  readonly fin: FinEtape
  readonly sha256?: string
}

async function executer(
  { pool, dossierDonnees, journal, lancer }: Service,
  demande: DemandeImport,
  { signal, abandon }: Signaux,
): Promise<Passage | 'abandonne'> {
  const chemin = await cheminDuFichier(dossierDonnees, demande)
  if (chemin === undefined) return { fin: FICHIER_DISPARU }
  const avancee = espacer((vue: Progression) => noterAvancee(pool, demande.id, vue), INTERVALLE_MS)
  try {
    const suivi = { signal, abandon, surProgression: avancee.noter }
    const { issue, ...resultat } = await lancer(aImporter(demande, chemin), suivi)
    return { fin: finDEtape(issue), ...resultat }
  } catch (erreur) {
    if (abandon.aborted) return 'abandonne'
    journal.error({ evenement: 'import-demande-echoue', demande: demande.id, erreur: String(erreur) })
    return { fin: PANNE }
  } finally {
    await avancee.finir()
  }
}

function aImporter(demande: DemandeImport, chemin: string): Demande {
  const { id, fichier, partiel, forcer, etape, sha256 } = demande
  return sansAbsents({
    chemin,
    nom: fichier,
    partiel,
    forcer,
    essai: etape === 'essai',
    demandeImport: id,
    sha256Attendu: sha256,
  })
}

const FICHIER_DISPARU: FinEtape = {
  etat: 'refusee',
  code: 'fichier-illisible',
  phrase: 'Le fichier n’est plus là : envoyez-le ou déposez-le à nouveau.',
}

const PANNE: FinEtape = {
  etat: 'echouee',
  code: 'panne',
  phrase: 'L’import a échoué, le catalogue publié n’a pas changé. Le journal du serveur dit pourquoi.',
}
