import type { Anomalie } from '../domain/anomalies.ts'
import type { LigneArrivee } from '../domain/arrivage.ts'
import type { Formation } from '../domain/formation.ts'
import { numeroOrganisme } from '../domain/regles.ts'

const NUL = '\\N'

/**
 * Une ligne du format texte de COPY : rang, ligne, numero, empreinte, intitule, organisme_numero, nombre_sessions,
 * contenu, anomalies.
 */
export function ecrireLigneCopie(arrivee: LigneArrivee): string {
  const { rang, ligne } = arrivee
  return `${rang}\t${ligne}\t${colonnes(arrivee).join('\t')}\n`
}

function colonnes(arrivee: LigneArrivee): readonly string[] {
  switch (arrivee.type) {
    case 'nouvelle':
      return [
        ...colonnesFormation(arrivee.formation, arrivee.empreinte),
        ecrireAnomalies(arrivee.anomalies, arrivee.ligne),
      ]
    case 'connue':
      return [echapper(arrivee.numero), echapper(arrivee.empreinte), NUL, NUL, NUL, NUL, NUL]
    case 'rejet': {
      const numero = arrivee.numero === undefined ? NUL : echapper(arrivee.numero)
      const organisme = arrivee.organisme === undefined ? NUL : echapper(arrivee.organisme)
      return [numero, NUL, NUL, organisme, NUL, NUL, ecrireAnomalies(arrivee.anomalies, arrivee.ligne)]
    }
  }
}

function colonnesFormation(formation: Formation, empreinte: string): readonly string[] {
  const sessions = formation.actions.reduce((total, action) => total + action.sessions.length, 0)
  return [
    echapper(formation.numero),
    echapper(empreinte),
    echapper(formation.intitule),
    echapper(numeroOrganisme(formation.organisme)),
    String(sessions),
    ecrireJson(formation),
  ]
}

/** Les lignes sont gardées relatives au début de l'enregistrement : elles valent encore quand il se déplace. */
function ecrireAnomalies(anomalies: readonly Anomalie[], debut: number): string {
  if (anomalies.length === 0) return NUL
  return ecrireJson(
    anomalies.map(({ code, gravite, champ, valeur, phrase, ligne }) => ({
      code,
      gravite,
      champ,
      valeur: valeur?.toWellFormed(),
      phrase: phrase.toWellFormed(),
      ecart: ligne - debut,
    })),
  )
}

/** JSON n'a ni tabulation ni fin de ligne brutes : seul l'antislash est à doubler. */
function ecrireJson(valeur: unknown): string {
  return JSON.stringify(valeur).replaceAll('\\', '\\\\')
}

const A_ECHAPPER = /[\\\t\n\r]/g
const ECHAPPEMENTS: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

function echapper(texte: string): string {
  return texte.replace(A_ECHAPPER, (caractere) => ECHAPPEMENTS[caractere] ?? '')
}
