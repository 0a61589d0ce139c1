import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ecrireDonneesVocabulaire, lireDonneesVocabulaire, lireVocabulaire } from './lire-vocabulaire.ts'

const BON =
  'groupes:\n  - [soudeur, soudage]\nsigles:\n  - {sigle: VAE, signification: Validation, mots: [acquis]}\n'

function fautes(texte: string): readonly string[] {
  const lu = lireVocabulaire(texte)
  return lu.etat === 'erreur' ? lu.erreur : []
}

function vocabulaireDe(texte: string) {
  const lu = lireVocabulaire(texte)
  return lu.etat === 'ok' ? lu.valeur : expect.fail(lu.erreur.join('\n'))
}

describe('lireVocabulaire', () => {
  it('relie les mots d’un groupe et les mots d’un sigle', () => {
    const vocabulaire = vocabulaireDe(BON)
    expect(vocabulaire.synonymesDe('soudeur')).toEqual(['soudage'])
    expect(vocabulaire.synonymesDe('soudage')).toEqual(['soudeur'])
    expect(vocabulaire.synonymesDe('vae')).toEqual(['acquis'])
    expect(vocabulaire.synonymesDe('absent')).toEqual([])
    expect(vocabulaire.sigles.get('VAE')).toBe('Validation')
  })

  it('un terme s’écrit naturellement, en plusieurs mots, et se lit comme une question', () => {
    const { synonymesDe } = vocabulaireDe(
      'groupes:\n  - [Femme de ménage, agent d’entretien, Propreté]\n  - [propreté, hygiène]\nsigles: []\n',
    )
    expect(synonymesDe('femme menage')).toEqual(['agent entretien', 'proprete'])
    expect(synonymesDe('proprete')).toEqual(['femme menage', 'agent entretien', 'hygiene'])
    expect(synonymesDe('hygiene')).toEqual(['proprete'])
    expect(synonymesDe('femme de ménage')).toEqual([])
  })

  it('un terme se trouve quel que soit son accord', () => {
    const { synonymesDe } = vocabulaireDe(
      'groupes: [[infirmières libérales, idel], [coiffeuse, coiffeur, barbier]]\nsigles: []\n',
    )
    for (const ecrit of ['infirmieres liberales', 'infirmiere liberale', 'infirmier liberal'])
      expect(synonymesDe(ecrit)).toEqual(['idel'])
    expect(synonymesDe('coiffeur')).toEqual(['barbier'])
  })

  it('un synonyme à sens unique ne se cherche pas dans l’autre', () => {
    const { synonymesDe } = vocabulaireDe(
      'groupes: []\nsens: [{de: IDE, vers: [infirmier, soins infirmiers]}]\nsigles: []\n',
    )
    expect(synonymesDe('ide')).toEqual(['infirmier', 'soins infirmiers'])
    expect(synonymesDe('infirmier')).toEqual([])
    expect(synonymesDe('soins infirmiers')).toEqual([])
  })

  it('l’expression d’un sigle se cherche dans les deux sens, son mot seul dans un', () => {
    const { synonymesDe } = vocabulaireDe(
      'groupes: []\nsigles: [{sigle: MCO, signification: Management, mots: [Management commercial opérationnel, commerce]}]\n',
    )
    expect(synonymesDe('mco')).toEqual(['management commercial operationnel', 'commerce'])
    expect(synonymesDe('management commercial operationnel')).toEqual(['mco'])
    expect(synonymesDe('commerce')).toEqual([])
  })

  it('la version suit le contenu', () => {
    const { version } = vocabulaireDe(BON)
    expect(vocabulaireDe(`${BON}# note\n`).version).toBe(version)
    expect(vocabulaireDe(BON.replace('soudage', 'brasage')).version).not.toBe(version)
    expect(vocabulaireDe(`${BON}sens: [{de: tig, vers: [soudage]}]\n`).version).not.toBe(version)
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
    ['', 'synonymes : les rubriques « groupes », « sens » et « sigles » sont attendues'],
    [
      'groupes: []\nsigles: []\nautre: 1',
      'synonymes : seules les rubriques « groupes », « sens » et « sigles » sont connues',
    ],
    ['groupes: mot\nsigles: []', 'groupes : une liste est attendue'],
    ['groupes: []', 'sigles : une liste est attendue'],
    ['groupes: [[seul]]\nsigles: []', 'groupes › 0 : un groupe a au moins deux mots'],
    ['groupes: [[un, 2]]\nsigles: []', 'groupes › 0 › 1 : un mot est attendu'],
    [
      'groupes: [[ménage, de la]]\nsigles: []',
      'groupes › 0 › 1 : « de la » n’a aucun mot que la recherche garde',
    ],
    [
      'groupes: [[un deux trois quatre cinq six sept huit, mot]]\nsigles: []',
      'groupes › 0 › 0 : « un deux trois quatre cinq six sept huit » a plus de 6 mots, sans compter « de », « la »…',
    ],
    [
      'groupes: [["ménage, propreté", mot]]\nsigles: []',
      'groupes › 0 › 0 : un seul terme est attendu, sans virgule ni point-virgule',
    ],
    [
      `groupes: [[${'a'.repeat(101)}, mot]]\nsigles: []`,
      'groupes › 0 › 0 : un terme a au plus 100 caractères',
    ],
    ['groupes: []\nsens: [{de: ide}]\nsigles: []', 'sens › 0 › vers : une liste est attendue'],
    [
      'groupes: []\nsens: [{de: ide, vers: []}]\nsigles: []',
      'sens › 0 › vers : au moins un mot à chercher aussi est attendu',
    ],
    [
      'groupes: []\nsens: [{de: ide, vers: [infirmier, IDE]}]\nsigles: []',
      'sens › 0 : « ide » se cherche déjà lui-même',
    ],
    ['groupes: []\nsens: [ide]\nsigles: []', 'sens › 0 : les rubriques « de » et « vers » sont attendues'],
    [
      'groupes: []\nsigles: [{sigle: VAE, signification: abc, mots: [""]}]',
      'sigles › 0 › mots › 0 : un mot est attendu',
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
