import { AUCUN_VOLUME, type CompteRendu, type Issue, type Refus } from '../domain/compte-rendu.ts'
import type { Demande } from '../domain/demande.ts'
import { FichierIllisible } from '../domain/fichier-illisible.ts'
import { chargerFlux } from './charger-flux.ts'
import type { Atelier, DepsImporterFlux, SurProgression } from './ports.ts'

/**
 * Importe un fichier LHÉO : quarantaine, lecture, comparaison, gardes, publication. Rend un compte rendu quelle que soit
 * l'issue attendue ; un défaut ou une panne est noté dans le journal puis levé. Rien n'est publié à moitié.
 */
export async function importerFlux(
  deps: DepsImporterFlux,
  demande: Demande,
  surProgression: SurProgression = () => undefined,
): Promise<CompteRendu> {
  const debut = deps.horloge()
  const rendu = await deps.reserver((atelier) => executer({ deps, demande, debut, atelier, surProgression }))
  return rendu === 'occupe' ? refuserOccupe(deps, demande, debut) : rendu
}

interface Contexte {
  readonly deps: DepsImporterFlux
  readonly demande: Demande
  readonly debut: Date
  readonly atelier: Atelier
  readonly surProgression: SurProgression
}

async function executer(contexte: Contexte): Promise<CompteRendu> {
  const { deps, demande, debut } = contexte
  const execution = await deps.journal.ouvrir(demande, debut)
  const ebauche = { execution, demande, debut, fin: debut, volumes: AUCUN_VOLUME, anomalies: [] }
  try {
    return await chargerFlux({ ...contexte, ebauche })
  } catch (cause) {
    const rendu: CompteRendu = { ...ebauche, fin: deps.horloge(), issue: issueDEchec(cause) }
    await cloreSiPossible(deps, rendu)
    if (rendu.issue.etat === 'refusee') return rendu
    throw cause
  }
}

/** Base tombée : c'est la première cause qui compte ; l'exécution sera dite interrompue au prochain import. */
async function cloreSiPossible(deps: DepsImporterFlux, rendu: CompteRendu): Promise<void> {
  await deps.journal.clore(rendu).catch(() => undefined)
}

function issueDEchec(cause: unknown): Issue {
  const phrase = cause instanceof Error ? cause.message : String(cause)
  return cause instanceof FichierIllisible
    ? { etat: 'refusee', code: 'fichier-illisible', phrase }
    : { etat: 'echouee', code: 'panne', phrase }
}

const OCCUPE: Refus = { code: 'import-en-cours', phrase: 'Une autre importation est en cours.' }

async function refuserOccupe(deps: DepsImporterFlux, demande: Demande, debut: Date): Promise<CompteRendu> {
  const rendu: CompteRendu = {
    execution: await deps.journal.ouvrirOccupee(demande, debut),
    demande,
    debut,
    fin: deps.horloge(),
    issue: { etat: 'refusee', ...OCCUPE },
    volumes: AUCUN_VOLUME,
    anomalies: [],
  }
  await deps.journal.clore(rendu)
  return rendu
}
