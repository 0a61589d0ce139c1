import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ecrireDonneesVocabulaire, lireDonneesVocabulaire, lireVocabulaire } from './lire-vocabulaire.ts'

const BON =
  'groupes:\n  - [soudeur, soudage]\nsigles:\n  - {sigle: VAE, signification: Validation, mots: [acquis]}\n'

function fautes(texte: string): readonly string[] {
  const lu = lireVocabulaire(texte)
  return lu.etat === 'erreur' ? lu.erreur : []
}

describe('lireVocabulaire', () => {
  it('relie les mots d’un groupe et les mots d’un sigle', () => {
    const lu = lireVocabulaire(BON)
    const vocabulaire = lu.etat === 'ok' ? lu.valeur : expect.fail('vocabulaire refusé')
    expect(vocabulaire.synonymesDe('soudeur')).toEqual(['soudage'])
    expect(vocabulaire.synonymesDe('soudage')).toEqual(['soudeur'])
    expect(vocabulaire.synonymesDe('vae')).toEqual(['acquis'])
    expect(vocabulaire.synonymesDe('absent')).toEqual([])
    expect(vocabulaire.sigles.get('VAE')).toBe('Validation')
  })

  it('la version suit le contenu', () => {
    const version = (texte: string) => {
      const lu = lireVocabulaire(texte)
      return lu.etat === 'ok' ? lu.valeur.version : undefined
    }
    expect(version(BON)).toBe(version(`${BON}# note\n`))
    expect(version(BON)).not.toBe(version(BON.replace('soudage', 'brasage')))
  })

  it('ce qui est écrit se relit', () => {
    const lu = lireDonneesVocabulaire(readFileSync('instances/occitanie/synonymes.yaml', 'utf8'))
    const donnees = lu.etat === 'ok' ? lu.valeur : expect.fail('vocabulaire refusé')
    expect(lireDonneesVocabulaire(ecrireDonneesVocabulaire(donnees))).toEqual(lu)
  })

  it('le fichier de l’instance est bon', () => {
    expect(fautes(readFileSync('instances/occitanie/synonymes.yaml', 'utf8'))).toEqual([])
  })

  it.each([
    ['groupes: [', 'YAML illisible, ligne 1'],
    ['groupes: *x', 'YAML illisible : un renvoi (« *nom ») ne mène à rien'],
    ['', 'synonymes : les rubriques « groupes » et « sigles » sont attendues'],
    [
      'groupes: []\nsigles: []\nautre: 1',
      'synonymes : seules les rubriques « groupes » et « sigles » sont connues',
    ],
    ['groupes: mot\nsigles: []', 'groupes : une liste est attendue'],
    ['groupes: []', 'sigles : une liste est attendue'],
    ['groupes: [[seul]]\nsigles: []', 'groupes › 0 : un groupe a au moins deux mots'],
    ['groupes: [[un, 2]]\nsigles: []', 'groupes › 0 › 1 : un mot est attendu'],
    [
      'groupes: [[métier, emploi]]\nsigles: []',
      'groupes › 0 › 0 : un seul mot est attendu, en minuscules et sans accent',
    ],
    [
      'groupes: []\nsigles: [{sigle: vae, signification: abc}]',
      'sigles › 0 › sigle : un sigle en majuscules est attendu',
    ],
    ['groupes: []\nsigles: [{signification: abc}]', 'sigles › 0 › sigle : le sigle manque'],
    ['groupes: []\nsigles: [{sigle: VAE}]', 'sigles › 0 › signification : la signification manque'],
    [
      'groupes: []\nsigles: [{sigle: VAE, signification: abc, sens: x}]',
      'sigles › 0 : seules les rubriques « sigle », « signification » et « mots » sont connues',
    ],
    [
      'groupes: []\nsigles: [{sigle: VAE, signification: abc}, {sigle: VAE, signification: abd}]',
      'sigles : VAE est écrit deux fois',
    ],
  ])('%j → « %s »', (texte, phrase) => {
    expect(fautes(texte)).toContain(phrase)
  })
})
