import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { lireJour } from '../../src/kernel/jour.ts'
import { domaineDeFormacode, lireCommunes } from '../../src/referentiels/index.ts'
import { lireTextesDeDemonstration } from '../metiers/metiers.ts'
import { FILIERES } from './filieres/index.ts'
import { genererCatalogue } from './index.ts'

const aujourdhui = lireJour('2027-03-15') ?? expect.unreachable('jour de référence')
const generer = (formations: number, graine: number) =>
  [...genererCatalogue({ formations, graine, aujourdhui })].join('')
const empreinte = (texte: string) => createHash('sha256').update(texte).digest('hex')
const extraire = (xml: string, motif: RegExp) => [...xml.matchAll(motif)].map(([, valeur]) => valeur ?? '')

/** Métiers sans filière : la fiche dit alors qu'aucune formation n'y mène. */
const ORPHELINS = ['J1307', 'J1404']
/** LHÉO 2.3, domaine-formation : code-ROME de 0 à 5 fois. */
const CODES_ROME_MAX = 5

describe('catalogue de démonstration', () => {
  const xml = generer(3_000, 1)
  const formations = extraire(xml, /<formation (.*?)<\/formation>/gs)

  it('mêmes options → même texte ; autre graine → autre texte', () => {
    expect(empreinte(generer(200, 7))).toBe(empreinte(generer(200, 7)))
    expect(empreinte(generer(200, 7))).not.toBe(empreinte(generer(200, 8)))
  })

  it('arrive morceau par morceau, une formation à la fois', () => {
    const morceaux = genererCatalogue({ formations: 1_000_000, graine: 1, aujourdhui })
    const premiers = Array.from({ length: 4 }, () => morceaux.next().value ?? '')
    expect(premiers[0]).toContain('<offres>')
    for (const morceau of premiers.slice(1)) expect(morceau).toMatch(/^<formation .*<\/formation>\n$/s)
  })

  it('quatre formations sur cinq ont une session en cours ou à venir', () => {
    const visibles = formations.filter((formation) => {
      const permanente = formation.includes('<modalites-entrees-sorties>1<')
      const fins = extraire(formation, /<session .*?<fin>(\d{8})<\/fin>/gs)
      return permanente || fins.some((fin) => fin >= '20270315')
    })
    expect(visibles.length / formations.length).toBeGreaterThan(0.77)
    expect(visibles.length / formations.length).toBeLessThan(0.83)
  })

  it('emploie tous les niveaux des deux nomenclatures, toutes les modalités, tous les financeurs', () => {
    const distincts = (motif: RegExp) => new Set(extraire(xml, motif))
    const niveaux = distincts(/<code-niveau-sortie>(\d+)</g)
    expect([...'12345678'].filter((code) => !niveaux.has(code))).toEqual([])
    expect([...'12345678'].filter((code) => !niveaux.has(`1${code}`))).toEqual([])
    expect(distincts(/<modalites-enseignement>(\d)</g)).toEqual(new Set(['0', '1', '2']))
    expect(distincts(/<code-financeur>(\d+)</g).size).toBe(20)
    expect(distincts(/<etat-recrutement>(\d)</g)).toEqual(new Set(['1', '2', '3']))
  })

  it('presque tous les métiers de démonstration ont une filière qui y mène', () => {
    const prepares = new Set(FILIERES.flatMap(({ rome }) => rome))
    const orphelins = lireTextesDeDemonstration().filter(({ code }) => !prepares.has(code))
    expect(orphelins.map(({ code }) => code)).toEqual(ORPHELINS)
    expect(FILIERES.every(({ rome }) => rome.length <= CODES_ROME_MAX)).toBe(true)
  })

  it('la Région finance environ trois actions sur dix', () => {
    const actions = extraire(xml, /<action (.*?)<\/action>/gs)
    const regionales = actions.filter((action) => action.includes('<code-financeur>2<'))
    expect(regionales.length / actions.length).toBeGreaterThan(0.26)
    expect(regionales.length / actions.length).toBeLessThan(0.34)
    expect(regionales.every((action) => action.includes('<conventionnement>1<'))).toBe(true)
  })

  it('contient ce que les flux réels contiennent : dates partielles, tirets, HTML, alternance, CPF, anciennes régions', () => {
    for (const attendu of [
      '<debut>00000000</debut>',
      '<fin>99999999</fin>',
      '&lt;br /&gt;',
      '<contenu-formation>-</contenu-formation>',
      '<extra info="contrat-apprentissage">1<',
      '<extra info="contrat-professionnalisation">1<',
      '<type-cycle>1<',
      'info="eligibilite-cpf"',
      '<region>73<',
      '<region>91<',
      'info="FLUX-CARIF"',
    ]) {
      expect(xml).toContain(attendu)
    }
    expect(xml).toMatch(/<debut>\d{6}00<\/debut>/)
    expect(xml).toMatch(/<prix-total-TTC>\d+,\d\d</)
    expect(xml).toMatch(/<pays>FR<\/pays><\/adresse>/)
  })

  it('chaque département de la région a des formations', () => {
    const deLaRegion = lireCommunes().filter(({ region }) => region === '76')
    const comptes = new Map(deLaRegion.map(({ departement }) => [departement, 0]))
    for (const formation of formations) {
      const lieux = extraire(formation, /<lieu-de-formation.*?<departement>(\w+)</gs)
      for (const code of new Set(lieux)) comptes.set(code, (comptes.get(code) ?? 0) + 1)
    }
    expect(comptes.size).toBe(13)
    expect(Math.min(...comptes.values())).toBeGreaterThanOrEqual(10)
  })

  it('un métier de gestes n’est jamais entièrement à distance', () => {
    const distances = (rome: string) =>
      formations
        .filter((formation) => formation.includes(`<code-ROME>${rome}<`))
        .map((formation) => new Set(extraire(formation, /<modalites-enseignement>(\d)</g)))
    const GESTES = ['H2913', 'F1703', 'G1602', 'J1501', 'D1202', 'N4101', 'A1203', 'I1604', 'K2204', 'G1204']
    for (const rome of GESTES) {
      expect(distances(rome).length, rome).toBeGreaterThan(0)
      expect(distances(rome).filter((vues) => vues.has('2')).length, rome).toBe(0)
    }
    expect(distances('M1805').some((vues) => vues.has('2'))).toBe(true)
  })

  it('les heures des modules tiennent dans la durée, et la durée conventionnée aussi', () => {
    let jugees = 0
    for (const formation of formations) {
      const modules = extraire(formation, /Module \d+ \((\d+) h\)/g).map(Number)
      const [duree = 0] = extraire(formation, /<nombre-heures-centre>(\d+)</g).map(Number)
      if (modules.length === 0 || duree === 0) continue
      const somme = modules.reduce((total, heures) => total + heures, 0)
      expect(Math.min(...modules)).toBeGreaterThan(0)
      expect(somme).toBeLessThanOrEqual(duree)
      expect(somme).toBeGreaterThan(duree * 0.9 - 2 * modules.length)
      for (const heures of extraire(formation, /<duree-conventionnee>(\d+)</g))
        expect(Number(heures)).toBeLessThanOrEqual(duree)
      jugees += 1
    }
    expect(jugees).toBeGreaterThan(2_000)
  })

  it('un intitulé n’annonce que ce que son genre permet', () => {
    const lus = formations.map((formation) => ({
      intitule: extraire(formation, /<intitule-formation>(.*?)</g)[0] ?? '',
      heures: Number(extraire(formation, /<nombre-heures-centre>(\d+)</g)[0] ?? Number.NaN),
      diplome: formation.includes('<code-RNCP>'),
    }))
    const de = (suffixe: string) => lus.filter(({ intitule }) => intitule.endsWith(` – ${suffixe}`))
    for (const suffixe of ['en un an', 'en deux ans', 'perfectionnement', 'à temps partiel'])
      expect(de(suffixe).length, suffixe).toBeGreaterThan(10)
    expect(de('en deux ans').filter(({ heures }) => heures < 400)).toEqual([])
    expect(de('en un an').filter(({ heures }) => heures < 350 || heures > 1_200)).toEqual([])
    expect(de('perfectionnement').filter(({ diplome }) => diplome)).toEqual([])
    expect(
      lus.filter(({ intitule }) => /^(Licence de soudage|CACES|Habilitation).* – en /.test(intitule)),
    ).toEqual([])
  })

  it('quelques organismes portent une grande part de l’offre', () => {
    const comptes = new Map<string, number>()
    for (const nom of extraire(xml, /<nom-organisme>(.*?)</g)) comptes.set(nom, (comptes.get(nom) ?? 0) + 1)
    const tries = [...comptes.values()].sort((a, b) => b - a)
    expect(tries.length).toBeGreaterThan(250)
    const part = tries.slice(0, 30).reduce((somme, compte) => somme + compte, 0) / formations.length
    expect(part).toBeGreaterThan(0.25)
    expect(part).toBeLessThan(0.6)
  })

  it('les numéros ne se répètent pas', () => {
    const numeros = extraire(xml, /<(?:formation|action|session) numero="(.*?)"/g)
    expect(new Set(numeros).size).toBe(numeros.length)
  })

  it('les SIRET sont justes, les adresses électroniques et téléphones n’appartiennent à personne', () => {
    expect(extraire(xml, /<SIRET>(\d+)</g).every(luhn)).toBe(true)
    expect(extraire(xml, /<courriel>(.*?)</g).every((courriel) => courriel.endsWith('.example'))).toBe(true)
    expect(
      extraire(xml, /<numtel>(.*?)</g).every((numero) => /^(04 65 71|05 36 49|06 39 98)/.test(numero)),
    ).toBe(true)
  })

  it('pèse entre cinq et neuf kilo-octets par formation', () => {
    const octets = Buffer.byteLength(xml) / formations.length
    expect(octets).toBeGreaterThan(5_000)
    expect(octets).toBeLessThan(9_000)
  })
})

describe('filières', () => {
  it('couvrent au moins quarante domaines', () => {
    const domaines = new Set(FILIERES.map(({ formacodes }) => domaineDeFormacode(formacodes[0] ?? '')?.code))
    expect(domaines.has(undefined)).toBe(false)
    expect(domaines.size).toBeGreaterThanOrEqual(40)
  })
})

const schema = '../shared/data/lheo-schema/lheo-2.3.xsd'

/** Sans le schéma officiel, vitest affiche ces tests comme non joués. */
describe.runIf(existsSync(schema))('schéma officiel LHÉO 2.3', () => {
  it.each([1, 2, 3, 42, 2027])('le catalogue de graine %s est valide', async (graine) => {
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'catalogue.xml', contents: generer(300, graine) }],
      schema: [readFileSync(schema, 'utf8')],
      maxMemoryPages: 16_384,
    })
    expect(errors.map(({ message }) => message).slice(0, 3)).toEqual([])
    expect(valid).toBe(true)
  })
})

function luhn(chiffres: string): boolean {
  const somme = [...chiffres].reverse().reduce((total, chiffre, rang) => {
    const valeur = Number(chiffre) * (rang % 2 === 1 ? 2 : 1)
    return total + (valeur > 9 ? valeur - 9 : valeur)
  }, 0)
  return somme % 10 === 0
}
