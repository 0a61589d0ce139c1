import { expect, test } from 'vitest'
import type { Formation } from '../../domain/formation.ts'
import { ecrireFormation } from './ecriture/formation.ts'
import { envelopper, interpreterTout } from './relire.fixture.ts'

const extras = (info: string, ...paires: [string, string][]): string =>
  `<extras info="${info}">${paires.map(([nom, valeur]) => `<extra info="${nom}">${valeur}</extra>`).join('')}</extras>`

const FINANCEUR = `<organisme-financeur><code-financeur>2</code-financeur>${extras('specificites', ['programme-financeur', 'Parcours métiers'])}</organisme-financeur>`
const ELIGIBILITE = `<extras info="eligibilite-cpf" numero="1487"><extra info="source">CPNE</extra><extra info="debut-validite">20141204</extra><extra info="fin-validite">2018-12-31</extra><extra info="public">1</extra><extra info="france-entiere">0</extra><extra info="region">24</extra><extra info="inter-branche">0</extra><extra info="branche">23.61Z</extra><extra info="branche">23.62Z</extra></extras>`
const ACTION = [
  FINANCEUR,
  extras('type-action', ['formation-initiale', '0'], ['action-perimee', '0']),
  extras('dispositif', ['contrat-apprentissage', '1'], ['contrat-professionnalisation', '0']),
  extras('duree-hebdo', ['duree-hebdo', '35']),
  extras('validation', ['code-type-validation', '5']),
].join('')
const FORMATION = `<formation numero="15_1"><intitule-formation>CAP</intitule-formation><action><session><periode/>${extras('session-perimee', ['session-perimee', '1'])}${ELIGIBILITE}${extras('delegation', ['region', '76'])}</session>${ACTION}</action><organisme-formation-responsable><nom-organisme>École</nom-organisme>${extras('categorie-organisme', ['code-categorie-organisme', '13'])}</organisme-formation-responsable>${extras('FLUX-CARIF', ['numero-CARIF', '15'])}</formation>`

async function lire(xml: string): Promise<Formation> {
  const [lue] = await interpreterTout(xml)
  if (lue?.etat !== 'publiable') throw new Error('formation non publiable')
  return lue.formation
}

test('les extras des flux Intercarif sont interprétés', async () => {
  const formation = await lire(envelopper(FORMATION))
  const [action] = formation.actions
  expect(formation).toMatchObject({ carif: '15', organisme: { categorie: '13' } })
  expect(action).toMatchObject({
    apprentissage: true,
    contratPro: false,
    formationInitiale: false,
    perimee: false,
    dureeHebdo: 35,
    typeValidation: '5',
    financeurs: [{ code: '2', programme: 'Parcours métiers' }],
    sessions: [{ perimee: true }],
  })
  expect(action?.sessions[0]?.eligibilitesCpf).toEqual([
    {
      code: '1487',
      source: 'CPNE',
      debut: { type: 'jour', jour: '2014-12-04' },
      fin: { type: 'jour', jour: '2018-12-31' },
      public: '1',
      franceEntiere: false,
      regions: ['24'],
      interBranche: false,
      branches: ['23.61Z', '23.62Z'],
    },
  ])
})

test('tous restent dans les extras, interprétés ou non, et s’écrivent une seule fois', async () => {
  const formation = await lire(envelopper(FORMATION))
  const sessionExtras = formation.actions[0]?.sessions[0]?.extras.map(({ attributs }) => attributs.info)
  expect(sessionExtras).toEqual(['session-perimee', 'eligibilite-cpf', 'delegation'])
  const ecrite = ecrireFormation(formation)
  expect(ecrite.match(/contrat-apprentissage/g)).toHaveLength(1)
  expect(ecrite.match(/numero-CARIF/g)).toHaveLength(1)
})

test('un drapeau répété vaut oui dès qu’un seul le dit', async () => {
  const double = FORMATION.replace(
    '</action>',
    `${extras('type-formation', ['action-perimee', '1'])}</action>`,
  )
  expect((await lire(envelopper(double))).actions[0]?.perimee).toBe(true)
})

test('un extra d’un autre vocabulaire garde son espace de noms', async () => {
  const autre = FORMATION.replace(
    '</formation>',
    '<extras><x:truc a="1">t<x:b/></x:truc></extras></formation>',
  )
  const flux = `<lheo xmlns="http://lheo.gouv.fr/2.3" xmlns:x="urn:x"><offres>${autre}</offres></lheo>`
  const formation = await lire(flux)
  expect(formation.extras.at(-1)?.contenu).toEqual([
    {
      nom: 'x:truc',
      attributs: { a: '1', 'xmlns:x': 'urn:x' },
      contenu: ['t', { nom: 'x:b', attributs: { 'xmlns:x': 'urn:x' }, contenu: [] }],
    },
  ])
  expect(await lire(envelopper(ecrireFormation(formation)))).toEqual(formation)
})
