import { describe, expect, it } from 'vitest'
import { lireFichiersYaml } from '../../../src/contenu/index.ts'
import { DISPOSITIFS } from '../../../src/financement/genre.ts'
import { CHAMPS } from '../../../src/financement/schema.ts'
import { instance } from '../../../src/instance/instance.fixture.ts'
import { jourAParis } from '../../../src/kernel/jour.ts'

const fichiers = await lireFichiersYaml('instances/occitanie/contenus/dispositifs')

const aujourdhui = jourAParis(new Date())

describe('dispositifs de l’instance', () => {
  it('au moins quinze', () => {
    expect(fichiers.length).toBeGreaterThanOrEqual(15)
  })

  it.each(fichiers)('$id suit le schéma et ne dit aucun montant', ({ id, donnees }) => {
    const lu =
      donnees.etat === 'ok' ? DISPOSITIFS.lireFichier(donnees.valeur, { nom: id, aujourdhui }) : donnees
    if (lu.etat === 'erreur') return expect.fail(lu.erreur.join(' ; '))
    expect(JSON.stringify(lu.valeur)).not.toMatch(/€|\d+ euros/)
  })

  it('ceux qu’une source établit sont vérifiés, avec sa date ; les autres à confirmer', () => {
    const statuts = fichiers.map(({ id, donnees }) => {
      const lu = donnees.etat === 'ok' ? CHAMPS.loose().safeParse(donnees.valeur).data : undefined
      const dates = lu?.sources.map(({ consulteLe }) => consulteLe ?? '') ?? []
      return { id, statut: lu?.statut, date: dates.find((date) => date !== '') }
    })
    const verifies = statuts.filter(({ statut }) => statut === 'actif')
    expect(verifies.length).toBeGreaterThanOrEqual(6)
    expect(verifies.filter(({ date = '' }) => date === '' || date > aujourdhui)).toEqual([])
    const autres = statuts.filter(({ statut }) => statut !== 'actif')
    expect(autres.filter(({ statut, date }) => statut !== 'a_confirmer' || date !== undefined)).toEqual([])
  })

  it('chaque page de l’ancienne rubrique a la sienne', () => {
    const destinations = new Map(
      fichiers.flatMap(({ id, donnees }) =>
        donnees.etat === 'ok'
          ? (CHAMPS.loose().parse(donnees.valeur).anciensUrls ?? []).map((de) => [de, id] as const)
          : [],
      ),
    )
    const anciennes = [
      'cheques-formation',
      'cap-metiers',
      'cap-avenir',
      'cap-competences-cles',
      'prq',
      'formations-sanitaires-et-sociales',
    ]
    const pages = anciennes.map((ancienne) => destinations.get(`/financer-une-formation/${ancienne}`))
    expect(pages).not.toContain(undefined)
    expect(new Set(pages).size).toBe(anciennes.length)
  })

  it('aucune ancienne adresse n’est prise deux fois, ni par l’instance', () => {
    const anciennes = fichiers.flatMap(({ donnees }) =>
      donnees.etat === 'ok' ? [...JSON.stringify(donnees.valeur).matchAll(/"(\/financer-[^"]+)"/g)] : [],
    )
    const adresses = anciennes.map(([, adresse]) => adresse)
    expect(adresses.length).toBeGreaterThan(0)
    expect(new Set(adresses).size).toBe(adresses.length)
    expect(Object.keys(instance.redirections).filter((ancienne) => adresses.includes(ancienne))).toEqual([])
  })
})
