import type { Coordonnees, Formation } from '../../../src/catalogue/index.ts'
import { DATE_INCONNUE, lireDateLheo } from '../../../src/kernel/date-lheo.ts'

const date = (texte: string) => lireDateLheo(texte) ?? DATE_INCONNUE

/** Les défauts que le générateur n'invente pas, semés à intervalles réguliers pour que chaque mesure ait à trouver. */
const ABIMES: readonly ((formation: Formation) => Formation)[] = [
  (une) => ({ ...une, intitule: une.intitule.toUpperCase() }),
  ({ niveauEntree: _entree, niveauSortie: _sortie, ...reste }) => reste,
  (une) => ({ ...une, domaine: { ...une.domaine, rome: [], formacodes: [] } }),
  ({ objectif: _objectif, contenu: _contenu, ...reste }) => ({ ...reste, objectif: '<p>Court.</p>' }),
  (une) => ({ ...une, certifiante: true, certifications: [] }),
  (une) => ({
    ...une,
    contacts: [],
    organisme: { ...une.organisme, contacts: [], coordonnees: muettes(une.organisme.coordonnees) },
    actions: une.actions.map((action) => ({
      ...action,
      sessions: action.sessions.map((session) => ({ ...session, contacts: [] })),
    })),
  }),
  (une) => ({ ...une, actions: une.actions.map((action) => ({ ...action, sessions: [] })) }),
  (une) => ({ ...une, actions: une.actions.map((action) => ({ ...action, lieux: [] })) }),
  (une) => ({
    ...une,
    actions: une.actions.map(
      ({ heuresTotal: _t, heuresCentre: _c, heuresEntreprise: _e, ...action }) => action,
    ),
  }),
  (une) => ({
    ...une,
    actions: une.actions.map((action) => ({
      ...action,
      sessions: action.sessions.map((session) => ({
        ...session,
        periode: { debut: date('20270110'), fin: date('20270101') },
      })),
    })),
  }),
  (une) => ({ ...une, urls: [`https://exemple.fr/${une.numero}`] }),
  (une) => ({ ...une, actions: une.actions.map((action) => ({ ...action, perimee: true })) }),
  (une) => ({
    ...une,
    actions: une.actions.map((action) => ({
      ...action,
      entreesPermanentes: false,
      sessions: action.sessions.map((session) => ({
        ...session,
        periode: { debut: date('20260900'), fin: date('99999999') },
      })),
    })),
  }),
]

function muettes({ courriel: _courriel, ...reste }: Coordonnees): Coordonnees {
  return { ...reste, telephones: [], portables: [] }
}

export function abimer(formations: readonly Formation[]): readonly Formation[] {
  const abimees = formations.map((une, rang) => ABIMES[rang % (2 * ABIMES.length)]?.(une) ?? une)
  const copies = formations.slice(0, 5).map((une) => ({ ...une, numero: `${une.numero}_bis` }))
  const tierces = formations.slice(0, 5).map((une) => ({ ...une, numero: `${une.numero}_ter` }))
  return [...abimees, ...copies, ...tierces]
}
