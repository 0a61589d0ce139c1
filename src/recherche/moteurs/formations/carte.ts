import {
  type Action,
  type ADistance,
  type Adresse,
  alternance,
  alternanceDeSession,
  dureeHeures,
  estFinanceeParRegion,
  type Formation,
  numeroOrganisme,
  type Periode,
  type Session,
  type StatutCpf,
  suiviADistance,
  type VoieDeFormation,
  visibleJusquau,
  voieDeSession,
  voies,
} from '../../../catalogue/back-office.ts'
import { dernierJour, premierJour } from '../../../kernel/date-lheo.ts'
import type { Jour } from '../../../kernel/jour.ts'
import { type Niveau, niveauDeCodeLheo } from '../../../referentiels/index.ts'
import { communes } from './champs.ts'
import type { FormationDuJour } from './formation-du-jour.ts'
import { modaliteDAction } from './modalites.ts'

/** La carte telle que l'index la garde : les trois lignes qui dépendent du jour sont posées par `carteDuJour`. */
export function carteFormation(formation: FormationDuJour): CarteFormation {
  const adresse = premiereAdresse(formation)
  const heures = dureeHeures(formation)
  const entree = niveauDeCodeLheo(formation.niveauEntree ?? '')
  const sessions = sessionsDeCarte(formation)
  return {
    numero: formation.numero,
    intitule: formation.intitule,
    organisme: formation.organisme.nom,
    organismeNumero: numeroOrganisme(formation.organisme),
    commune: adresse?.ville ?? '',
    codePostal: adresse?.codePostal ?? '',
    autresLieux: Math.max(0, communes(formation).length - 1),
    prochaineSession: sessions[0] ?? { permanente: false },
    nombreSessions: sessions.length,
    etiquettes: etiquettes(formation),
    ...(heures === undefined ? {} : { dureeHeures: heures }),
    ...(entree === undefined ? {} : { niveauEntree: entree }),
    ...adresse?.position,
    sessions,
  }
}

function premiereAdresse(formation: Formation): Adresse | undefined {
  const lieux = formation.actions.flatMap(({ lieux }) => lieux)
  const adresses = lieux
    .map(({ coordonnees }) => coordonnees.adresse)
    .filter((adresse) => adresse !== undefined)
  return adresses.find(({ ville }) => ville !== undefined) ?? adresses[0]
}

function sessionsDeCarte(formation: Formation): readonly SessionCarte[] {
  return formation.actions.flatMap((action) =>
    action.sessions.map((session) => {
      const debut = premierJour(session.periode.debut)
      const fin = dernierJour(session.periode.fin)
      const jusquau = visibleJusquau(action, session)
      return {
        ...(debut === undefined ? {} : { debut }),
        ...(fin === undefined ? {} : { fin }),
        ...(jusquau === undefined ? {} : { visibleJusquau: jusquau }),
        permanente: action.entreesPermanentes,
        ...(session.recrutement === undefined ? {} : { recrutement: session.recrutement }),
        ...(estPartielle(session.periode) && { partielle: session.periode }),
        ...faitsDeSession(action, session),
      }
    }),
  )
}

/** Ce que les étiquettes disent d'une session : vrai tant qu'elle est montrée. */
function faitsDeSession(action: Action, session: Session): Partial<FaitsDeSession> {
  const { apprentissage, contratPro } = alternanceDeSession({ action, session })
  const modalite = modaliteDAction(action)
  const voie = voieDeSession({ action, session })
  return {
    ...(estFinanceeParRegion({ actions: [action] }) && { region: true }),
    ...(apprentissage && { apprentissage }),
    ...(contratPro && { contratPro }),
    ...(voie !== undefined && { voie }),
    ...(modalite !== undefined && modalite !== 'presentiel' && { modalite }),
  }
}

function etiquettes(formation: FormationDuJour): EtiquettesFormation {
  const niveau = formation.niveauSortie === undefined ? undefined : niveauDeCodeLheo(formation.niveauSortie)
  const sessions = formation.actions.flatMap((action) =>
    action.sessions.map((session) => ({ action, session })),
  )
  return {
    region: estFinanceeParRegion(formation),
    ...alternance(sessions),
    voies: voies(sessions),
    ...(formation.cpf === undefined ? {} : { cpf: formation.cpf }),
    aDistance: suiviADistance(formation),
    certifiante: formation.certifiante,
    ...(niveau === undefined ? {} : { niveauSortie: niveau }),
  }
}

/** Ce que montre une ligne de résultat du moteur Formations. */
export interface CarteFormation {
  readonly numero: string
  readonly intitule: string
  readonly organisme: string
  readonly organismeNumero: string
  /** Commune de la prochaine session ; vide quand le flux ne la donne pas. */
  readonly commune: string
  readonly codePostal: string
  /** Nombre d'autres communes où la formation a lieu. */
  readonly autresLieux: number
  readonly prochaineSession: SessionCarte
  /** Nombre de sessions montrées ce jour. */
  readonly nombreSessions: number
  readonly etiquettes: EtiquettesFormation
  readonly dureeHeures?: number
  /** Absent : le flux n'en dit rien. */
  readonly niveauEntree?: Niveau
  readonly latitude?: number
  readonly longitude?: number
  /** Toutes les sessions, de quoi recalculer les trois lignes qui dépendent du jour. */
  readonly sessions: readonly SessionCarte[]
}

interface FaitsDeSession {
  readonly region: true
  readonly apprentissage: true
  readonly contratPro: true
  readonly voie: VoieDeFormation
  readonly modalite: 'mixte' | 'a-distance'
}

const estPartielle = ({ debut, fin }: Periode): boolean =>
  [debut.type, fin.type].some((type) => type === 'mois' || type === 'annee')

export interface SessionCarte extends Partial<FaitsDeSession> {
  readonly debut?: Jour
  readonly fin?: Jour
  /** Dernier jour où la session est montrée ; absent : sans fin connue. */
  readonly visibleJusquau?: Jour
  /** Les dates telles que le flux les donne, quand un mois ou une année suffit : `debut` et `fin` en sont les bornes. */
  readonly partielle?: Periode
  readonly permanente: boolean
  readonly recrutement?: 'ouvert' | 'ferme' | 'suspendu'
}

/** Les dates d'une session, telles que le flux les donne. */
export const periodeDe = ({ debut, fin, partielle }: SessionCarte): Periode =>
  partielle ?? { debut: dateDe(debut), fin: dateDe(fin) }

const dateDe = (jour: Jour | undefined): Periode['debut'] =>
  jour === undefined ? { type: 'inconnue' } : { type: 'jour', jour }

export interface EtiquettesFormation {
  readonly region: boolean
  readonly apprentissage: boolean
  readonly contratPro: boolean
  readonly voies: readonly VoieDeFormation[]
  readonly cpf?: StatutCpf
  readonly aDistance: ADistance
  readonly certifiante: boolean
  readonly niveauSortie?: Niveau
}
