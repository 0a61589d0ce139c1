import { describe, expect, it } from 'vitest'
import { lireFichiersYaml } from '../../../src/contenu/index.ts'
import { DISPOSITIFS } from '../../../src/financement/genre.ts'
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
