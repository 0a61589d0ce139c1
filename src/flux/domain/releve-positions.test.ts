import { describe, expect, it } from 'vitest'
import type { Adresse, Formation } from '../../catalogue/index.ts'
import { creerRelevePositions } from './releve-positions.ts'

function adresse(latitude: number, longitude: number): Adresse {
  return { attributs: {}, lignes: [], codeInsee: '12145', position: { latitude, longitude }, extras: [] }
}

function formationA(lieu: Adresse): Pick<Formation, 'actions'> {
  const coordonnees = {
    attributs: {},
    lignes: [],
    telephones: [],
    portables: [],
    fax: [],
    sites: [],
    extras: [],
  }
  const action = {
    attributs: {},
    publics: [],
    lieux: [{ attributs: {}, coordonnees: { ...coordonnees, adresse: lieu }, extras: [] }],
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
  }
  return { actions: [action] }
}

function observer(lieux: readonly Adresse[]) {
  const releve = creerRelevePositions()
  for (const lieu of lieux) releve.observer(formationA(lieu))
  return releve.positions()
}

describe('les positions apprises d’un flux', () => {
  it('sont la médiane : une adresse mal placée ne déplace pas la commune', () => {
    const lieux = [
      adresse(44.1, 3.07),
      adresse(44.11, 3.08),
      adresse(0, 0),
      adresse(44.12, 3.09),
      adresse(44.1, 3.1),
    ]
    expect(observer(lieux)).toEqual([{ insee: '12145', latitude: 44.1, longitude: 3.08 }])
  })

  it('demandent trois observations', () => {
    expect(observer([adresse(44.1, 3.07), adresse(44.1, 3.07)])).toEqual([])
  })

  it('acceptent la longitude 0, qui traverse la France', () => {
    expect(observer([adresse(43.2, 0), adresse(43.2, 0), adresse(43.2, 0)])).toEqual([
      { insee: '12145', latitude: 43.2, longitude: 0 },
    ])
  })

  it('ignorent un lieu sans coordonnées', () => {
    const { position, ...sansPosition } = adresse(44, 3)
    expect(position).toBeDefined()
    expect(observer([sansPosition, sansPosition, sansPosition])).toEqual([])
  })
})
