import { describe, expect, it } from 'vitest'
import { construireVocabulaire } from '../../../src/recherche/adapters/lire-vocabulaire.ts'
import { plierTerme, type SynonymeAGarder } from '../../../src/recherche/back-office.ts'
import { termesAEssayer } from './termes-a-essayer.ts'

const GROUPE: SynonymeAGarder = { mots: ['Femme de ménage', 'agent d’entretien', 'propreté'] }
const SENS: SynonymeAGarder = { de: 'IDE', mots: ['infirmier', 'soins infirmiers'] }
const SIGLE: SynonymeAGarder = {
  sigle: { sigle: 'MCO', signification: 'Management' },
  mots: ['management commercial', 'vente'],
}

/** Le vocabulaire tel qu'il serait, une fois ce synonyme gardé. */
function vocabulaire({ de, sigle, mots }: SynonymeAGarder) {
  const groupes = de === undefined && sigle === undefined ? [[...mots]] : []
  const sens = de === undefined ? [] : [{ de, vers: [...mots] }]
  return construireVocabulaire({
    groupes,
    sens,
    sigles: sigle === undefined ? [] : [{ ...sigle, mots: [...mots] }],
  })
}

describe('le groupe essayé', () => {
  it.each<[SynonymeAGarder, string, string]>([
    [GROUPE, 'femmes de ménage', 'femmes menage'],
    [GROUPE, 'PROPRETÉ', 'proprete'],
    [GROUPE, 'emploi agents d’entretien Albi', 'agents entretien'],
    [SENS, 'devenir IDE', 'ide'],
    [SIGLE, 'bts mco', 'mco'],
    [SIGLE, 'le management commercial', 'management commercial'],
  ])('%o, « %s » : ce que « %s » chercherait une fois gardé, et lui-même', (synonyme, cherches, terme) => {
    const gardes = vocabulaire(synonyme).synonymesDe(terme)
    expect(gardes.length).toBeGreaterThan(0)
    const voulus = new Set([terme, ...gardes])
    const essayes = termesAEssayer(synonyme, cherches)
    expect(essayes).toContain(terme)
    const memes = synonyme === GROUPE ? GROUPE.mots.map(plierTerme) : []
    expect(new Set([...essayes, ...memes])).toEqual(new Set([...voulus, ...memes]))
  })

  it.each<[string, SynonymeAGarder, string]>([
    ['un autre mot', GROUPE, 'soudeur'],
    ['un mot de l’expression seulement', GROUPE, 'ménage'],
    ['l’expression coupée', GROUPE, 'femme du grand ménage'],
    ['l’autre sens', SENS, 'infirmier'],
    ['un mot seul du sigle', SIGLE, 'vente'],
    ['un sigle sans mots', { sigle: { sigle: 'VAE', signification: 'Validation' }, mots: [] }, 'vae'],
    ['rien', GROUPE, ''],
  ])('%s : ce synonyme ne changerait rien', (_nom, synonyme, cherches) => {
    expect(termesAEssayer(synonyme, cherches)).toEqual([])
  })
})
