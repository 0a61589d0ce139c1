import type { Action, Cycle, Formation, Session } from './formation.ts'

/** Formations d'exemple minimales, que chaque test complète. */

export function formation(champs: Partial<Formation>): Formation {
  return {
    numero: '15_1',
    attributs: { numero: '15_1' },
    domaine: { formacodes: [], nsf: [], rome: [], extras: [] },
    intitule: 'CAP cuisine',
    certifiante: false,
    contacts: [],
    certifications: [],
    typesFormation: [],
    urls: [],
    actions: [],
    organisme: {
      attributs: {},
      nom: 'École de cuisine',
      coordonnees: {
        attributs: {},
        lignes: [],
        telephones: [],
        portables: [],
        fax: [],
        sites: [],
        extras: [],
      },
      contacts: [],
      potentiel: [],
      extras: [],
    },
    sousModules: [],
    modulesPrerequis: [],
    extras: [],
    ...champs,
  }
}

export function action(champs: Partial<Action>): Action {
  return {
    attributs: {},
    publics: [],
    lieux: [],
    entreesPermanentes: false,
    urls: [],
    sessions: [],
    datesInformation: [],
    langues: [],
    codesModalitesPedagogiques: [],
    equipements: [],
    organismesFormateurs: [],
    financeurs: [],
    enseignements: [],
    extras: [],
    ...champs,
  }
}

export function session(champs: Partial<Session>): Session {
  return {
    attributs: {},
    periode: { debut: { type: 'inconnue' }, fin: { type: 'inconnue' } },
    recrutements: [],
    urls: [],
    contacts: [],
    certifications: [],
    blocsCompetences: [],
    cycles: [],
    eligibilitesCpf: [],
    extras: [],
    ...champs,
  }
}

export function cycle(type: string, contrat?: string): Cycle {
  return { type, annees: [], extras: [], ...(contrat === undefined ? {} : { alternance: { type: contrat } }) }
}
