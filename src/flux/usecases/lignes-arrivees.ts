import type { EvenementLheo, FormationLue, LigneArrivee, RejetLheo } from '../../catalogue/back-office.ts'
import type { Jour } from '../../kernel/jour.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import { jourDExport } from '../domain/jour-d-export.ts'
import type { Refus } from '../domain/refus.ts'
import type { RelevePositions } from '../domain/releve-positions.ts'

/** Enregistrements gardés ensemble le temps de demander leurs empreintes à la base. */
const LOT = 100

export type EmpreintesConnues = (numeros: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** Où en est la lecture ; `refus` une fois le flux refusé par le lecteur. */
export interface SuiviLecture {
  readonly releve: RelevePositions
  lues: number
  /** Jour où la source dit avoir écrit le flux. */
  exporteLe?: Jour | undefined
  refus?: Refus
}

type Enregistrement = FormationLue | RejetLheo

/**
 * Les enregistrements d'un flux, prêts à être versés. Le contenu n'est interprété que si l'empreinte est inconnue de
 * la base. Un flux refusé en chemin s'arrête là : `suivi.refus` le dit, et ce qui précède est rendu.
 */
export async function* lignesArrivees(
  evenements: AsyncIterable<EvenementLheo>,
  connues: EmpreintesConnues,
  suivi: SuiviLecture,
): AsyncGenerator<LigneArrivee, void, undefined> {
  for await (const lot of parLots(enregistrements(evenements, suivi))) {
    const empreintes = await connues(numeros(lot))
    for (const enregistrement of lot) yield observer(ligneArrivee(enregistrement, empreintes), suivi)
    suivi.lues += lot.length
  }
}

function observer(ligne: LigneArrivee, { releve }: SuiviLecture): LigneArrivee {
  if (ligne.type === 'nouvelle') releve.observer(ligne.formation)
  return ligne
}

async function* enregistrements(
  evenements: AsyncIterable<EvenementLheo>,
  suivi: SuiviLecture,
): AsyncGenerator<Enregistrement, void, undefined> {
  for await (const evenement of evenements) {
    switch (evenement.type) {
      case 'formation':
      case 'rejet':
        yield evenement
        break
      case 'refus':
        suivi.refus = { code: evenement.code, phrase: evenement.phrase }
        return
      case 'entete':
      case 'fin':
        suivi.exporteLe = jourDExport(evenement) ?? suivi.exporteLe
        break
    }
  }
}

async function* parLots(
  source: AsyncIterable<Enregistrement>,
): AsyncGenerator<readonly Enregistrement[], void, undefined> {
  let lot: Enregistrement[] = []
  for await (const enregistrement of source) {
    lot.push(enregistrement)
    if (lot.length < LOT) continue
    yield lot
    lot = []
  }
  if (lot.length > 0) yield lot
}

function numeros(lot: readonly Enregistrement[]): readonly string[] {
  return lot.flatMap((enregistrement) => (enregistrement.type === 'formation' ? [enregistrement.numero] : []))
}

function ligneArrivee(enregistrement: Enregistrement, empreintes: ReadonlyMap<string, string>): LigneArrivee {
  if (enregistrement.type === 'rejet') return enregistrement
  const { rang, ligne, numero, empreinte } = enregistrement
  if (empreintes.get(numero) === empreinte) return { type: 'connue', rang, ligne, numero, empreinte }
  const lecture = enregistrement.interpreter()
  const { anomalies } = lecture
  if (lecture.etat === 'rejetee') {
    return sansAbsents({ type: 'rejet', rang, ligne, numero, anomalies, organisme: lecture.organisme })
  }
  return { type: 'nouvelle', rang, ligne, empreinte, formation: lecture.formation, anomalies }
}
