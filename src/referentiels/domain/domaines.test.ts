import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DOMAINES, domaineDeFormacode, libelleDomaine } from './domaines.ts'

describe('domaines de formation', () => {
  it.each([
    ['15235', 'langues'],
    ['22403', 'batiment-second-oeuvre'],
    ['42050', 'coiffure-esthetique'],
    ['42093', 'proprete-services'],
    ['42024', 'animaux'],
    ['42056', 'action-sociale'],
    ['15041', 'remise-a-niveau'],
    ['15061', 'projet-professionnel'],
    ['15052', 'bureautique'],
    ['15066', 'developpement-personnel'],
    ['43436', 'sante'],
    ['31090', 'informatique'],
    ['31768', 'logistique'],
  ])('Formacode %s → %s', (code, domaine) => {
    expect(domaineDeFormacode(code)?.code).toBe(domaine)
  })

  it('code de public, de modalité ou texte quelconque → aucun domaine', () => {
    expect(domaineDeFormacode('83056')).toBeUndefined()
    expect(domaineDeFormacode('96132')).toBeUndefined()
    expect(domaineDeFormacode('')).toBeUndefined()
  })

  it('codes, libellés et préfixes ne se répètent pas', () => {
    const prefixes = DOMAINES.flatMap((domaine) => domaine.prefixes)
    expect(new Set(prefixes).size).toBe(prefixes.length)
    expect(new Set(DOMAINES.map((domaine) => domaine.code)).size).toBe(DOMAINES.length)
    expect(new Set(DOMAINES.map((domaine) => domaine.libelle)).size).toBe(DOMAINES.length)
  })

  it('un domaine inconnu garde son code pour libellé', () => {
    expect(libelleDomaine('sante')).toBe('Santé, soins')
    expect(libelleDomaine('ancien-code')).toBe('ancien-code')
  })
})

const formacode = '../shared/data/formacode/formacode.json'

describe.runIf(existsSync(formacode))('Formacode entier', () => {
  it('chaque descripteur a un domaine, aucun domaine n’est vide', () => {
    const codes: [string, string][] = JSON.parse(readFileSync(formacode, 'utf8'))
    const trouves = codes.map(([code]) => domaineDeFormacode(code)?.code)
    expect(codes.filter((_, rang) => trouves[rang] === undefined)).toEqual([])
    const vides = DOMAINES.filter((domaine) => !trouves.includes(domaine.code))
    expect(vides).toEqual([])
  })
})
