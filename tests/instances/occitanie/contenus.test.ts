import { describe, expect, it } from 'vitest'
import { ACTUALITES } from '../../../src/contenu/actualite/genre.ts'
import type { Manifestation } from '../../../src/contenu/agenda/domain/manifestation.ts'
import { estFinie } from '../../../src/contenu/agenda/domain/temps-manifestation.ts'
import { MANIFESTATIONS } from '../../../src/contenu/agenda/genre.ts'
import { RESSOURCES } from '../../../src/contenu/ressource/genre.ts'
import { assainirHtml } from '../../../src/contenu/socle/adapters/assainir-html.ts'
import { lireFichiersYaml } from '../../../src/contenu/socle/adapters/fichiers-yaml.ts'
import { horairesEnClair } from '../../../src/contenu/structure/domain/horaires-en-clair.ts'
import type { Structure } from '../../../src/contenu/structure/domain/structure.ts'
import { VALEURS_CONNUES } from '../../../src/contenu/structure/domain/vocabulaire.ts'
import { STRUCTURES } from '../../../src/contenu/structure/genre.ts'
import { jourAParis, lireJour } from '../../../src/kernel/jour.ts'
import { texteDeHtml } from '../../../src/kernel/texte-de-html.ts'

const CONTENUS = 'instances/occitanie/contenus'
const aujourdhui = jourAParis(new Date())
const structures = await lireFichiersYaml(`${CONTENUS}/structures`)
const ressources = await lireFichiersYaml(`${CONTENUS}/ressources`)

const donnees = ({ donnees: lu }: (typeof structures)[number]) =>
  lu.etat === 'ok' ? lu.valeur : expect.fail(lu.erreur.join(' ; '))

describe('structures de l’instance', () => {
  it('au moins quinze, dans les treize départements', () => {
    const departements = structures.map(
      (fichier) => JSON.stringify(donnees(fichier)).match(/"codeInsee":"(\d\d)/)?.[1],
    )
    expect(structures.length).toBeGreaterThanOrEqual(15)
    expect(new Set(departements).size).toBe(13)
  })

  it.each(structures)('$id suit le schéma, avec des horaires compris et des valeurs connues', (fichier) => {
    const lu = STRUCTURES.lireFichier(donnees(fichier), { nom: fichier.id, aujourdhui })
    if (lu.etat === 'erreur') return expect.fail(lu.erreur.join(' ; '))
    const structure = lu.valeur.donnees
    expect(estStructure(structure)).toBe(true)
    if (!estStructure(structure)) return
    expect(horairesEnClair(structure.horaires ?? '')).toBeDefined()
    expect(structure.thematiques.filter((cle) => !VALEURS_CONNUES.thematiques(cle))).toEqual([])
    expect(structure.publics.filter((cle) => !VALEURS_CONNUES.publics(cle))).toEqual([])
    expect(structure.reseaux.filter((cle) => !VALEURS_CONNUES.reseaux(cle))).toEqual([])
    expect(structure).toMatchObject({ nom: expect.stringMatching(/\(démonstration\)$/) })
    expect(structure.telephone).toMatch(/^0(?:4 65 71|5 36 49)/)
    expect(structure.courriel).toMatch(/\.example$/)
  })
})

describe('ressources de l’instance', () => {
  it('au moins quinze', () => {
    expect(ressources.length).toBeGreaterThanOrEqual(15)
  })

  it.each(ressources)(
    '$id suit le schéma, avec un vrai texte que l’assainissement ne change pas',
    (fichier) => {
      const lu = RESSOURCES.lireFichier(donnees(fichier), { nom: fichier.id, aujourdhui })
      if (lu.etat === 'erreur') return expect.fail(lu.erreur.join(' ; '))
      const { html } = lu.valeur
      const mots = texteDeHtml(html).split(' ').length
      expect(mots).toBeGreaterThanOrEqual(200)
      expect(mots).toBeLessThanOrEqual(500)
      expect(assainirHtml(html).replace(/\s+/g, ' ')).toBe(html.trim().replace(/\s+/g, ' '))
    },
  )
})

const JOURS = ['2026-11-25', '2027-02-28', '2028-02-29'].map((texte) => lireJour(texte) ?? expect.fail(texte))

describe('actualités et manifestations de démonstration', async () => {
  const actualites = await lireFichiersYaml(`${CONTENUS}/actualites`)
  const manifestations = await lireFichiersYaml(`${CONTENUS}/manifestations`)

  it.each([...actualites, ...manifestations])(
    '$id se dit démonstration, quel que soit le jour',
    (fichier) => {
      for (const jour of JOURS) {
        const genre = actualites.includes(fichier) ? ACTUALITES : MANIFESTATIONS
        const lu = genre.lireFichier(donnees(fichier), { nom: fichier.id, aujourdhui: jour })
        if (lu.etat === 'erreur') return expect.fail(lu.erreur.join(' ; '))
        expect(lu.valeur.titre).toMatch(/\(démonstration\)$/)
        expect(lu.valeur.html).toContain('<strong>Contenu de démonstration.</strong>')
        expect(assainirHtml(lu.valeur.html)).toBe(lu.valeur.html.trim())
      }
    },
  )

  it.each(JOURS)('chargées le %s : quatorze à venir, dans les treize départements', (jour) => {
    expect(actualites.length).toBeGreaterThanOrEqual(8)
    const lues = manifestations.flatMap((fichier) => {
      const lu = MANIFESTATIONS.lireFichier(donnees(fichier), { nom: fichier.id, aujourdhui: jour })
      return lu.etat === 'ok' && estManifestation(lu.valeur.donnees) ? [lu.valeur.donnees] : []
    })
    const aVenir = lues.filter((une) => !estFinie(une, new Date(`${jour}T12:00:00Z`)))
    expect(aVenir).toHaveLength(14)
    expect(new Set(aVenir.map(({ lieu }) => lieu?.codeInsee?.slice(0, 2))).size).toBe(14)
  })
})

function estManifestation(valeur: unknown): valeur is Manifestation {
  return typeof valeur === 'object' && valeur !== null && 'debut' in valeur && 'fin' in valeur
}

function estStructure(valeur: unknown): valeur is Structure {
  return typeof valeur === 'object' && valeur !== null && 'services' in valeur && 'thematiques' in valeur
}
