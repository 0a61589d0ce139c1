import {
  type Adresse,
  alternance,
  dureeHeures,
  eligibleCpf,
  estFinanceeParRegion,
  type Formation,
  numeroOrganisme,
  suiviADistance,
  visibleJusquau,
} from '../../../catalogue/index.ts'
import { dernierJour, premierJour } from '../../../kernel/date-lheo.ts'
import { niveauDeCodeLheo } from '../../../referentiels/index.ts'
import type { CarteFormation, EtiquettesFormation, SessionCarte } from '../cartes.ts'
import { communes } from './champs.ts'

/** La carte telle que l'index la garde : les trois lignes qui dépendent du jour sont posées par `carteDuJour`. */
export function carteFormation(formation: Formation): CarteFormation {
  const adresse = premiereAdresse(formation)
  const heures = dureeHeures(formation)
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
      }
    }),
  )
}

function etiquettes(formation: Formation): EtiquettesFormation {
  const niveau = formation.niveauSortie === undefined ? undefined : niveauDeCodeLheo(formation.niveauSortie)
  return {
    region: estFinanceeParRegion(formation),
    ...alternance(formation),
    cpf: eligibleCpf(formation),
    aDistance: suiviADistance(formation),
    certifiante: formation.certifiante,
    ...(niveau === undefined ? {} : { niveauSortie: niveau }),
  }
}
