import { describe, expect, it } from 'vitest'
import { DERNIER_PROCHE } from '../domain/interrogation/paliers.ts'
import type { CarteMetier } from '../moteurs/metiers/carte.ts'
import { IDS_MOTEURS, type IdMoteur } from '../moteurs/moteurs.ts'
import type { CarteOrganisme } from '../moteurs/organismes/carte.ts'
import { territoiresDEssai as territoires } from '../web/recherche-d-essai.fixture.ts'
import { comprendreQuestion, ordonnerMoteurs, type QuestionComprise } from './comprendre-question.ts'

const metier = (numero: string, intitule: string, termes: readonly string[]): CarteMetier => ({
  numero,
  intitule,
  resume: '',
  grandDomaine: 'Santé',
  nombreFormations: 0,
  sansDiplome: false,
  transitionEcologique: false,
  transitionNumerique: false,
  emploiReglemente: false,
  termes,
})
const metiers = [
  metier('J1506', 'Infirmier / Infirmière', ['Infirmier', 'Infirmière']),
  metier('K2204', 'Agent / Agente d’entretien', ['Agent d’entretien', 'Agente d’entretien']),
]
const organisme: CarteOrganisme = {
  numero: '19_1',
  nom: 'École du Capitole',
  commune: 'Toulouse',
  codePostal: '31000',
  nombreFormations: 3,
}
const connaissances = {
  territoires,
  sigles: new Map([['VAE', 'Validation des acquis de l’expérience']]),
  metiers,
  organismes: [organisme],
}
const comprendre = (texte: string) => comprendreQuestion(texte, connaissances)

describe('comprendreQuestion', () => {
  it.each([
    ['infirmier', 'J1506'],
    ['Infirmière', 'J1506'],
    ['infirmieres', 'J1506'],
    ['  INFIRMIERS ', 'J1506'],
    ['agents d’entretien', 'K2204'],
    ["agentes d'entretien", 'K2204'],
    ['j1506', 'J1506'],
  ])('« %s » est le métier %s', (texte, numero) => {
    expect(comprendre(texte)).toMatchObject({ type: 'metier', metier: { numero } })
  })

  it.each<[string, QuestionComprise]>([
    ['', { type: 'vide' }],
    [' … ', { type: 'vide' }],
    ['ecole du capitole', { type: 'organisme', organisme }],
    ['vae', { type: 'sigle', sigle: 'VAE', signification: 'Validation des acquis de l’expérience' }],
    ['infirmier toulouse', { type: 'mots' }],
    ['infirm', { type: 'mots' }],
    ['école', { type: 'mots' }],
    ['comment payer ma formation', { type: 'question', moteur: 'financements' }],
    ['Où rencontrer un conseiller ?', { type: 'question', moteur: 'structures' }],
    ['quel métier est fait pour moi', { type: 'question', moteur: 'metiers' }],
    ['une lettre de motivation ?', { type: 'question', moteur: 'ressources' }],
  ])('« %s » se comprend ainsi', (texte, attendue) => {
    expect(comprendre(texte)).toEqual(attendue)
  })

  it.each([
    ['toulouse', '31555'],
    ['ALBI', '81004'],
  ])('« %s » seul est le lieu %s', (texte, code) => {
    expect(comprendre(texte)).toMatchObject({ type: 'lieu', lieu: { code } })
  })
})

describe('ordonnerMoteurs', () => {
  const tousPleins = () => ({ total: 1 })

  it('sans préférence, suit le menu', () => {
    expect(ordonnerMoteurs({ type: 'mots' }, tousPleins)).toEqual(IDS_MOTEURS)
  })

  it.each<[string, readonly IdMoteur[]]>([
    ['infirmier', ['metiers', 'formations']],
    ['école du capitole', ['organismes', 'formations']],
    ['albi', ['formations', 'structures', 'organismes']],
    ['comment financer', ['financements']],
  ])('« %s » met devant %j', (texte, premiers) => {
    const ordre = ordonnerMoteurs(comprendre(texte), tousPleins)
    expect(ordre.slice(0, premiers.length)).toEqual(premiers)
    expect([...ordre].sort()).toEqual([...IDS_MOTEURS].sort())
  })

  it('ensuite selon leur sûreté : un intitulé exact avant un palier proche, celui-ci avant un autre', () => {
    const paliers: Readonly<Partial<Record<IdMoteur, number>>> = {
      ressources: 0,
      formations: DERNIER_PROCHE + 1,
    }
    const ordre = ordonnerMoteurs({ type: 'mots' }, (id) => ({ total: 1, palier: paliers[id] ?? 2 }))
    expect([ordre.at(0), ordre.at(-1)]).toEqual(['ressources', 'formations'])
    expect(ordre.slice(1, -1)).toEqual(IDS_MOTEURS.filter((id) => paliers[id] === undefined))
  })

  it.each([
    ['maison de la région cahors', 'Maison de la Région de Cahors', 'Cahors'],
    ['chambre des métiers montauban', 'Chambre de métiers et de l’artisanat de Tarn-et-Garonne', 'Montauban'],
    ['école de la 2ème chance', 'École de la deuxième chance d’Alès', 'Alès'],
    ['centre information jeunesse', 'Centre régional Information jeunesse', 'Toulouse'],
    ['maison france service', 'France services de Florac', 'Florac'],
  ])('« %s » nomme « %s »', (saisie, titre, commune) => {
    const noms = [{ moteur: 'structures', titre, commune }] as const
    expect(comprendreQuestion(saisie, { ...connaissances, noms })).toMatchObject({ type: 'nom' })
  })

  it('le sigle d’un réseau nomme la structure qui porte son nom entier', () => {
    const noms = [{ moteur: 'structures', titre: 'Centre d’information et d’orientation d’Albi' }] as const
    const sigles = new Map([['CIO', 'Centre d’information et d’orientation']])
    expect(comprendreQuestion('cio', { ...connaissances, sigles, noms })).toMatchObject({
      type: 'nom',
      moteur: 'structures',
      sigle: { sigle: 'CIO' },
    })
  })

  it.each([
    ['école de commerce', 'École de la deuxième chance d’Alès', 'Alès'],
    ['chambre toulouse', 'Chambre de métiers et de l’artisanat', 'Montauban'],
    ['deuxième chance', 'École de la deuxième chance d’Alès', 'Alès'],
  ])('« %s » ne nomme pas « %s »', (saisie, titre, commune) => {
    const noms = [{ moteur: 'structures', titre, commune }] as const
    expect(comprendreQuestion(saisie, { ...connaissances, noms })).toMatchObject({ type: 'mots' })
  })

  it('le sigle d’un dispositif : sa fiche, puis les formations, et ce qu’il veut dire', () => {
    const noms = [{ moteur: 'financements', titre: 'Faire valider ses acquis', sigles: ['VAE'] }] as const
    const question = comprendreQuestion('vae', { ...connaissances, noms })
    expect(question).toMatchObject({ type: 'nom', moteur: 'financements', sigle: { sigle: 'VAE' } })
    expect(ordonnerMoteurs(question, tousPleins).slice(0, 2)).toEqual(['financements', 'formations'])
  })

  it('les moteurs vides vont à la fin, même préférés', () => {
    const ordre = ordonnerMoteurs(comprendre('infirmier'), (id) => ({ total: id === 'metiers' ? 0 : 1 }))
    expect(ordre.at(0)).toBe('formations')
    expect(ordre.at(-1)).toBe('metiers')
  })
})
