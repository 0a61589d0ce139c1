import { Readable } from 'node:stream'
import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { genererCatalogue } from '../demonstration/generateur/index.ts'
import type { Formation } from '../src/catalogue/domain/formation.ts'
import { lireLheo } from '../src/catalogue/index.ts'
import { contexteDeTest } from '../src/gabarit/contexte.fixture.ts'
import { jourAParis } from '../src/kernel/jour.ts'
import { enregistrerJson } from '../src/recherche/web/json.routes.ts'
import { rechercheDEssai, territoiresDEssai } from '../src/recherche/web/recherche-d-essai.fixture.ts'

const INSTANT = new Date('2026-11-29T12:00:00Z')
const JOUR = jourAParis(INSTANT)
const FORMATIONS = 1_200

const catalogue: Formation[] = []
const xml = genererCatalogue({ formations: FORMATIONS, graine: 1, aujourdhui: JOUR })
for await (const evenement of lireLheo(Readable.from(xml))) {
  const lue = evenement.type === 'formation' ? evenement.interpreter() : undefined
  if (lue?.etat === 'publiable') catalogue.push(lue.formation)
}
const codesDe = new Map(
  catalogue.map(({ numero, domaine }) => [numero, domaine.rome.map(({ code }) => code)]),
)
const recherche = rechercheDEssai(catalogue, JOUR)

const chercher = (
  texte: string,
  autres: { readonly metier?: readonly string[]; readonly litteral?: true } = {},
) =>
  recherche.rechercher('formations', {
    texte,
    litteral: autres.litteral ?? false,
    facettes: autres.metier === undefined ? {} : { metier: autres.metier },
    tri: 'pertinence',
    page: 1,
    parPage: FORMATIONS,
    expliquer: true,
  })
const numeros = ({ resultats }: ReturnType<typeof chercher>) => resultats.map(({ numero }) => numero)

describe('un métier nommé donne les formations qui y mènent', () => {
  it.each([
    ['chauffeur routier', 'N4101'],
    ['chauffeuses routières', 'N4101'],
    ['camionneur', 'N4101'],
    ['livreuse', 'N4105'],
    ['chauffeur·se de bus', 'N4103'],
    ['nounou', 'K1303'],
    ['femme de ménage', 'K1304'],
    ['aide à domicile', 'K1304'],
    ['majordome', 'K1304'],
    ['éducatrice spécialisée', 'K1207'],
    ['aides-soignants', 'J1501'],
    ['ambulancière', 'J1305'],
    ['serveuses', 'G1803'],
    ['barman', 'G1801'],
    ['boulangère', 'D1102'],
    ['charcutier', 'D1103'],
    ['coiffeurs', 'D1202'],
    ['maçonne', 'F1703'],
    ['plombier', 'F1603'],
    ['plaquiste', 'F1604'],
    ['soudeuse', 'H2913'],
    ['cariste', 'N1101'],
    ['agente de sécurité', 'K2503'],
    ['secrétaire', 'M1607'],
    ['chaufeur routier', 'N4101'],
  ])('« %s » → %s', (texte, code) => {
    const reponse = chercher(texte)
    const menent = numeros(chercher('', { metier: [code] }))
    expect(reponse.total).toBe(reponse.resultats.length)
    expect(menent.length).toBeGreaterThan(0)
    expect(menent.filter((numero) => !numeros(reponse).includes(numero))).toEqual([])
    expect(reponse.metiers.flatMap(({ codes }) => codes)).toContain(code)
    const [nomme] = reponse.metiers
    const paliers = reponse.resultats.map(({ explication }) => explication?.palier)
    for (const [rang, { numero, explication }] of reponse.resultats.entries()) {
      if (explication?.palier !== 'metier') continue
      expect(nomme?.codes.some((un) => codesDe.get(numero)?.includes(un))).toBe(true)
      expect(explication.mots.some(({ champs }) => champs.includes('Métier visé (code ROME)'))).toBe(true)
      expect(paliers.slice(rang).every((palier) => palier === 'metier')).toBe(true)
    }
  })

  it('un mot de plus doit y répondre aussi', () => {
    const reponse = chercher('livreur Toulouse')
    expect(reponse.total).toBeGreaterThan(0)
    expect(reponse.total).toBeLessThan(chercher('livreur').total)
    for (const { numero } of reponse.resultats) expect(codesDe.get(numero)).toContain('N4105')
  })

  it('le code lui-même se cherche', () => {
    expect(numeros(chercher('n4105')).toSorted()).toEqual(
      numeros(chercher('', { metier: ['N4105'] })).toSorted(),
    )
  })

  it('les mots tels quels ne nomment aucun métier', () => {
    expect(chercher('majordome', { litteral: true })).toMatchObject({ total: 0, metiers: [] })
  })
})

describe('ce qui n’en nomme aucun', () => {
  it.each([
    ['Paris sportifs', 'd’autres mots'],
    ['mécanique', 'une matière'],
    ['bar restaurant', 'un terme du vocabulaire parmi d’autres'],
    ['secrétaire médicale', 'aucune formation n’y mène, et ce n’est pas une secrétaire'],
    ['vendeur', 'trop de métiers'],
    ['commerce', 'une matière, que le vocabulaire dit « commercial »'],
    ['gestion commerciale', 'un adjectif'],
    ['plan de carrière', 'une chose'],
    ['modèle', 'aucune formation n’y mène'],
    ['administrer un serveur', 'une machine'],
    ['DEAS', 'le sigle d’un diplôme'],
    ['diplôme d’État d’aide-soignant', 'un diplôme'],
    ['CAP boulanger', 'un diplôme'],
  ])('« %s » : %s', (texte) => {
    const { metiers, resultats } = chercher(texte)
    expect(metiers).toEqual([])
    expect(resultats.filter(({ explication }) => explication?.palier === 'metier')).toEqual([])
  })
})

describe('un métier et un lieu', () => {
  const serveur = fastify()
  const demande = { contexte: contexteDeTest(), recherche, territoires: territoiresDEssai }
  enregistrerJson(serveur, { ...demande, horloge: () => INSTANT })
  const demander = async (q: string) =>
    (await serveur.inject(`/formations.json?q=${encodeURIComponent(q)}`)).json()

  it('« nounou à Albi » : tous deux dans ce qui est compris', async () => {
    const { total, compris } = await demander('une formation de nounou à Albi')
    expect(compris).toMatchObject({
      lieu: { libelle: 'Albi (81)' },
      mots: ['nounou'],
      metiers: [{ ecrit: 'nounou', codes: ['K1310', 'K1303', 'K1309'] }],
    })
    expect(total).toBeLessThan(chercher('nounou').total)
  })

  it('rien d’autre que ses formations, et celles du lieu devant', async () => {
    const { surPlace, resultats } = await demander('nounou à moins de 100 km d’Albi')
    const connus = numeros(chercher('nounou'))
    expect(surPlace).toBeGreaterThan(0)
    for (const { numero } of resultats) expect(connus).toContain(numero)
  })
})
