import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plier } from '../../../src/kernel/plier.ts'
import { lireDonneesVocabulaire, lireVocabulaire } from '../../../src/recherche/adapters/lire-vocabulaire.ts'
import { creerRaciniseurFrancais } from '../../../src/recherche/adapters/raciniseur-francais.ts'
import { motsCherches } from '../../../src/recherche/domain/texte/mots.ts'
import { MOTS_VIDES } from '../../../src/recherche/domain/texte/mots-vides.ts'
import { racineDe } from '../../../src/recherche/domain/texte/racine.ts'
import { plierTerme, sansAccord } from '../../../src/recherche/domain/texte/terme.ts'

const FICHIER = readFileSync('instances/occitanie/synonymes.yaml', 'utf8')
const lu = lireDonneesVocabulaire(FICHIER)
const { groupes, sens, sigles } = lu.etat === 'ok' ? lu.valeur : expect.fail(lu.erreur.join('\n'))
const vocabulaire = lireVocabulaire(FICHIER)
const { synonymesDe } = vocabulaire.etat === 'ok' ? vocabulaire.valeur : expect.fail('vocabulaire refusé')

const cle = (terme: string) => sansAccord(plierTerme(terme))
const raciniser = creerRaciniseurFrancais()
const racines = (terme: string) =>
  motsCherches(terme, (mot) => MOTS_VIDES.has(mot), 99)
    .map(({ saisi }) => racineDe(saisi, raciniser))
    .join(' ')
const contient = (racinesDe: string, autres: string) =>
  autres.split(' ').every((racine) => racinesDe.split(' ').includes(racine))
const enDouble = (termes: readonly string[]) => {
  const vus = new Set<string>()
  return termes.filter((terme) => vus.size === vus.add(terme).size)
}
/** Les termes de chaque ligne qui en relie, dans les deux sens. */
const paires = groupes.flatMap((groupe) => {
  const cles = groupe.map(cle)
  return cles.flatMap((un) => cles.filter((autre) => autre !== un).map((autre) => `${un} → ${autre}`))
})
/** Ce qui ne se cherche que dans un sens, sauf une expression vers son sigle. */
const orientes = [...sens, ...sigles.map(({ sigle, mots = [] }) => ({ de: sigle, vers: mots }))]

describe('le vocabulaire de l’instance', () => {
  it('couvre les diplômes, les engins, les langues et les mots de tous les jours', () => {
    expect(groupes.length).toBeGreaterThan(150)
    expect(sens.length).toBeGreaterThan(200)
    expect(sigles.length).toBeGreaterThan(300)
    expect(synonymesDe('mco')).toContain('management commercial operationnel')
    expect(synonymesDe('management commercial operationnel')).toContain('mco')
    expect(synonymesDe('nounous')).toContain('assistante maternelle')
    expect(synonymesDe('femme menage')).toContain('agent nettoyage')
    expect(synonymesDe('ide')).toContain('infirmier')
  })

  it.each([
    ['developpeur', 'developpement'],
    ['compte', 'comptabilite'],
    ['informatique', 'info'],
    ['communication', 'com'],
    ['infirmier', 'ide'],
    ['cuisinier', 'cuistot'],
    ['donnees', 'data'],
    ['securite', 'vigile'],
    ['anglais', 'toeic'],
    ['vehicule', 'mv'],
  ])('« %s » ne cherche pas « %s »', (terme, autre) => {
    expect(synonymesDe(terme)).not.toContain(autre)
  })

  it('aucune ligne ne cherche ce qui est déjà trouvé', () => {
    expect(groupes.filter((groupe) => new Set(groupe.map(racines)).size < 2)).toEqual([])
    // Ce qui a tous les mots du terme cherché n'ajoute rien à ce qu'il trouve.
    const inutiles = orientes.flatMap(({ de, vers }) =>
      vers.filter((un) => contient(racines(un), racines(de))).map((un) => `${de} → ${un}`),
    )
    expect(inutiles).toEqual([])
  })

  it('aucune répétition, dans une ligne ni d’une ligne à l’autre', () => {
    const dansUneLigne = [...groupes, ...orientes.map(({ vers }) => vers)].filter(
      (termes) => enDouble(termes.map(cle)).length > 0,
    )
    expect(dansUneLigne).toEqual([])
    expect(enDouble(sens.map(({ de }) => cle(de)))).toEqual([])
    expect(enDouble(paires)).toEqual([])
  })

  it('ce qui est à sens unique n’est pas dans un groupe', () => {
    const reunis = new Set(paires)
    const deux = sens.flatMap(({ de, vers }) => vers.map((un) => `${cle(de)} → ${cle(un)}`))
    expect(deux.filter((paire) => reunis.has(paire))).toEqual([])
  })

  it('chaque terme a un mot de deux caractères, et un sigle qui cherche n’est pas un mot outil', () => {
    const termes = [...groupes.flat(), ...orientes.flatMap(({ de, vers }) => [de, ...vers])]
    expect(termes.filter((terme) => !/[\p{L}\p{N}]{2}/u.test(terme))).toEqual([])
    const muets = sigles.filter(({ sigle, mots = [] }) => mots.length > 0 && plierTerme(sigle) === '')
    expect(muets).toEqual([])
  })

  it('une expression garde plusieurs mots une fois ses mots outils ôtés (« chauffeur de car » n’en garde qu’un)', () => {
    const termes = [...groupes.flat(), ...orientes.flatMap(({ de, vers }) => [de, ...vers])]
    const reduites = termes.filter(
      (terme) => terme.includes(' ') && plier(terme).split(' ').includes(plierTerme(terme)),
    )
    expect(reduites).toEqual([])
  })

  it('un sigle à sens unique dit aussi ce qu’il veut dire', () => {
    const connus = new Set(sigles.map(({ sigle }) => sigle))
    const abreviations = sens.map(({ de }) => de).filter((de) => /^[A-Z0-9]{2,12}$/.test(de))
    expect(abreviations.filter((de) => !connus.has(de))).toEqual([])
  })
})
