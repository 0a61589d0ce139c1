import { etatSession, rangDEntree, VOIES } from '../../../catalogue/back-office.ts'
import type { Jour } from '../../../kernel/jour.ts'
import { type CarteFormation, type EtiquettesFormation, periodeDe, type SessionCarte } from './carte.ts'

/**
 * La carte d'une formation un jour donné : ne compte que les sessions encore montrées, n'a d'étiquettes que les leurs (comme les
 * filtres), et met en avant celle où l'on peut entrer le plus tôt (même règle que `prochaineSession` du catalogue).
 */
export function carteDuJour(carte: CarteFormation, jour: Jour): CarteFormation {
  const visibles = carte.sessions.filter(
    ({ visibleJusquau }) => visibleJusquau === undefined || visibleJusquau >= jour,
  )
  const prochaine = visibles.reduce<SessionCarte | undefined>(
    (meilleure, session) =>
      meilleure === undefined || rang(session, jour) < rang(meilleure, jour) ? session : meilleure,
    undefined,
  )
  return {
    ...carte,
    nombreSessions: visibles.length,
    prochaineSession: prochaine ?? carte.prochaineSession,
    etiquettes: { ...carte.etiquettes, ...etiquettesDesSessions(visibles) },
  }
}

function etiquettesDesSessions(sessions: readonly SessionCarte[]): Partial<EtiquettesFormation> {
  const modalites = sessions.map(({ modalite }) => modalite)
  const toutADistance = modalites.length > 0 && modalites.every((une) => une === 'a-distance')
  const parfois = modalites.includes('a-distance')
    ? 'possible'
    : modalites.includes('mixte')
      ? 'mixte'
      : 'non'
  return {
    region: sessions.some(({ region }) => region === true),
    apprentissage: sessions.some(({ apprentissage }) => apprentissage === true),
    contratPro: sessions.some(({ contratPro }) => contratPro === true),
    voies: VOIES.filter((voie) => sessions.some((session) => session.voie === voie)),
    aDistance: toutADistance ? 'oui' : parfois,
  }
}

const rang = (session: SessionCarte, jour: Jour): string =>
  rangDEntree(
    etatSession(
      { entreesPermanentes: session.permanente },
      { ...session, periode: periodeDe(session) },
      jour,
    ),
    jour,
  )
