import type { Action, Formation, LieuFormation, Session } from '../domain/formation.ts'

/** Des actions qui ne diffèrent, pour le visiteur, que par leurs lieux et leurs dates. */
export interface Formule {
  /** L'action qui parle pour toutes. */
  readonly modele: Action
  readonly actions: readonly Action[]
  readonly lieux: readonly LieuFormation[]
}

/** Une session, l'action qui la porte, et la clé de son adresse (`.ics`). */
export interface SessionSituee {
  readonly cle: string
  readonly action: Action
  readonly session: Session
}

/**
 * Réunit les actions presque identiques (LHÉO en fait souvent une par session ou par lieu) : même contenu une fois
 * retirés numéros, lieux, sessions et informations de gestion.
 */
export function regrouperActions(actions: readonly Action[]): readonly Formule[] {
  const groupes = Map.groupBy(actions, empreinte)
  return [...groupes.values()].flatMap((groupe) => {
    const [modele] = groupe
    if (modele === undefined) return []
    return [{ modele, actions: groupe, lieux: lieuxDistincts(groupe.flatMap(({ lieux }) => lieux)) }]
  })
}

function empreinte(action: Action): string {
  const { numero: _numero, attributs: _attributs, lieux: _lieux, sessions: _sessions, ...reste } = action
  const { extras: _extras, urls: _urls, datesInformation: _dates, ...visible } = reste
  return JSON.stringify(visible)
}

function lieuxDistincts(lieux: readonly LieuFormation[]): readonly LieuFormation[] {
  return [...new Map(lieux.map((lieu) => [cleDeLieu(lieu), lieu])).values()]
}

function cleDeLieu({ coordonnees }: LieuFormation): string {
  const { denomination, lignes, codePostal, ville } = coordonnees.adresse ?? { lignes: [] }
  return JSON.stringify([denomination, lignes, codePostal, ville]).toLowerCase()
}

/**
 * Toutes les sessions dans l'ordre du flux, sans celles qui redisent la même chose au même endroit. La clé est le
 * numéro de la session, ou son rang quand le numéro manque ou sert déjà.
 */
export function situerSessions({ actions }: Pick<Formation, 'actions'>): readonly SessionSituee[] {
  const toutes = actions.flatMap((action) => action.sessions.map((session) => ({ action, session })))
  const prises = new Set<string>()
  const situees = toutes.map(({ action, session }, rang) => {
    const cle =
      session.numero === undefined || prises.has(session.numero) ? `rang-${rang + 1}` : session.numero
    prises.add(cle)
    return { cle, action, session }
  })
  return [
    ...new Map([...situees].reverse().map((situee) => [memeSession(situee), situee])).values(),
  ].reverse()
}

function memeSession({ action, session }: SessionSituee): string {
  const { numero: _numero, attributs: _attributs, extras: _extras, ...visible } = session
  return JSON.stringify([visible, action.entreesPermanentes, action.lieux.map(cleDeLieu)])
}
