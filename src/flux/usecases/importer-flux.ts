import { AUCUN_VOLUME, type CompteRendu, type Issue } from '../domain/compte-rendu.ts'
import type { Demande } from '../domain/demande.ts'
import { FichierChange, FichierIllisible } from '../domain/fichier-illisible.ts'
import { ImportAnnule } from '../domain/import-annule.ts'
import type { Refus } from '../domain/refus.ts'
import { chargerFlux } from './charger-flux.ts'
import type { Atelier, DependancesImport, SuiviImportation } from './ports.ts'

/**
 * Importe un fichier LHÉO : quarantaine, lecture, comparaison, gardes, publication. Rend un compte rendu quelle que soit
 * l'issue attendue ; un défaut ou une panne est noté dans le journal puis levé. Rien n'est publié à moitié ; `signal` arrête
 * l'importation tant que la transaction finale n'a pas commencé.
 */
export async function importerFlux(
  deps: DependancesImport,
  demande: Demande,
  suivi: SuiviImportation = {},
): Promise<CompteRendu> {
  const debut = deps.horloge()
  const rendu = await deps.reserver((atelier) => executer({ deps, demande, debut, atelier, suivi }))
  return rendu === 'occupe' ? refuserOccupe(deps, demande, debut) : rendu
}

interface Contexte {
  readonly deps: DependancesImport
  readonly demande: Demande
  readonly debut: Date
  readonly atelier: Atelier
  readonly suivi: SuiviImportation
}

async function executer(contexte: Contexte): Promise<CompteRendu> {
  const { deps, demande, debut, atelier, suivi } = contexte
  const { surProgression = () => undefined, signal } = suivi
  const execution = await deps.journal.ouvrir(demande, debut)
  const ebauche = { execution, demande, debut, fin: debut, volumes: AUCUN_VOLUME, anomalies: [], gardes: [] }
  try {
    return await chargerFlux({ deps, demande, atelier, surProgression, signal, ebauche })
  } catch (cause) {
    const rendu: CompteRendu = {
      ...ebauche,
      fin: deps.horloge(),
      issue: signal?.aborted === true ? ANNULEE : issueDEchec(cause),
    }
    await cloreSiPossible(deps, rendu)
    if (rendu.issue.etat !== 'echouee') return rendu
    throw cause
  }
}

/** Base tombée : c'est la première cause qui compte ; l'exécution sera dite interrompue au prochain import. */
async function cloreSiPossible(deps: DependancesImport, rendu: CompteRendu): Promise<void> {
  await deps.journal.clore(rendu).catch(() => undefined)
}

const ANNULEE: Issue = { etat: 'interrompue', code: 'import-annule', phrase: new ImportAnnule().message }

function issueDEchec(cause: unknown): Issue {
  const phrase = cause instanceof Error ? cause.message : String(cause)
  if (cause instanceof FichierIllisible) return { etat: 'refusee', code: 'fichier-illisible', phrase }
  if (cause instanceof FichierChange) return { etat: 'refusee', code: 'fichier-change', phrase }
  return { etat: 'echouee', code: 'panne', phrase }
}

const OCCUPE: Refus = { code: 'import-en-cours', phrase: 'Une autre importation est en cours.' }

async function refuserOccupe(deps: DependancesImport, demande: Demande, debut: Date): Promise<CompteRendu> {
  const rendu: CompteRendu = {
    execution: await deps.journal.ouvrirOccupee(demande, debut),
    demande,
    debut,
    fin: deps.horloge(),
    issue: { etat: 'refusee', ...OCCUPE },
    volumes: AUCUN_VOLUME,
    anomalies: [],
    gardes: [],
  }
  await deps.journal.clore(rendu)
  return rendu
}
