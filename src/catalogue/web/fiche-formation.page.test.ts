import { describe, expect, it } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { rendre } from '../../gabarit/index.ts'
import { type Jour, lireJour } from '../../kernel/jour.ts'
import { action, formation, session } from '../domain/formation.fixture.ts'
import type { Formation } from '../domain/formation.ts'
import { formationComplete, periode, TEXTES_ATTENDUS } from './fiche-complete.fixture.ts'
import { PageFormation } from './fiche-formation.page.tsx'
import { vueFormation } from './fiche-formation.view.ts'
import { jsonLdFormation } from './json-ld.ts'
import { blocsJsonLd, fautes, texteVisible } from './page-de-test.fixture.ts'

const aujourdhui: Jour = lireJour('2026-11-24') ?? expect.fail('jour illisible')

const contexte = contexteDeTest()

function page(une: Formation): string {
  const vue = vueFormation(une, aujourdhui)
  const jsonLd = jsonLdFormation(contexte, une, vue, aujourdhui)
  return rendre(contexte, PageFormation, { vue, proches: [], jsonLd, source: 'Carif-Oref' })
}

describe('fiche formation', () => {
  it.each(TEXTES_ATTENDUS)('montre « %s »', (texte) => {
    expect(texteVisible(page(formationComplete)).replace(/\s/g, ' ')).toContain(texte)
  })

  it('chaque ligne de « L’essentiel » a son icône', () => {
    const lignes = page(formationComplete).match(/essentiel__ligne.*?<\/dt>/gs) ?? []
    expect(lignes.length).toBeGreaterThan(5)
    expect(lignes.filter((ligne) => ligne.includes('#info'))).toEqual([])
  })

  it('est un document HTML valide, complète ou presque vide', async () => {
    expect(await fautes(page(formationComplete))).toEqual([])
    expect(await fautes(page(formation({})))).toEqual([])
  })

  it('dit en mots simples ce que le flux dit en mots du métier, et mène à leur explication', () => {
    const html = page(formationComplete)
    expect(texteVisible(html)).not.toMatch(/Action conventionnée|Parcours mixte|Fiche R/)
    const ancres = [...html.matchAll(/href="\/mots#(\w+)"/g)].map(([, ancre = '']) => ancre)
    expect(new Set(ancres)).toEqual(new Set(['niveaux', 'parcours', 'certifications', 'financement']))
  })

  it('une formation presque vide ne montre ni section vide ni valeur inconnue', () => {
    const texte = texteVisible(page(formation({ actions: [action({ sessions: [session({})] })] })))
    expect(texte).not.toMatch(/undefined|null|NaN|Prix|Contact |Programme/)
  })

  it('téléphones et courriels sont des liens', () => {
    const html = page(formationComplete)
    expect(html).toContain('href="tel:+33612345678"')
    expect(html).toContain('href="mailto:session@exemple.fr"')
  })

  it('les certifications mènent à France compétences', () => {
    const html = page(formationComplete)
    expect(html).toContain('href="https://www.francecompetences.fr/recherche/rncp/38565/"')
    expect(html).toContain('href="https://www.francecompetences.fr/recherche/rs/5412/"')
  })

  it('la session à venir s’ajoute à l’agenda, les passées sont repliées', () => {
    const passee = session({ numero: '1', periode: periode('20250106', '20250630') })
    const actions = formationComplete.actions.map((une) => ({ ...une, sessions: [...une.sessions, passee] }))
    const html = page({ ...formationComplete, actions })
    expect(html).toContain('href="/formations/15_464888/sessions/927411.ics"')
    expect(html).not.toContain('/sessions/1.ics')
    expect(texteVisible(html)).toContain('Une session terminée')
  })
})

describe('données structurées', () => {
  it('décrivent le cours et ses sessions, avec ce que la page montre', () => {
    const [, cours] = blocsJsonLd(page(formationComplete))
    expect(cours).toMatchObject({
      '@type': 'Course',
      name: 'CAP Tissage',
      provider: { '@type': 'EducationalOrganization', name: 'Centre du Tissage' },
      educationalCredentialAwarded: ['RNCP 38565', 'RS5412'],
      hasCourseInstance: [
        {
          '@type': 'CourseInstance',
          startDate: '2027-01-04',
          endDate: '2027-06-30',
          courseMode: 'Blended',
          location: { name: 'Atelier du Fil', address: { addressLocality: 'Mazamet' } },
          courseWorkload: 'PT610H',
          courseSchedule: {
            '@type': 'Schedule',
            repeatFrequency: 'Weekly',
            duration: 'PT28H',
            repeatCount: 26,
          },
          offers: [{ price: 4500, priceCurrency: 'EUR' }],
        },
      ],
    })
  })

  it('disent les prix du cours, chacun une fois, et des sessions qui en ont un', () => {
    const actions = [900, 0, undefined, 900].map((prixTotal, rang) =>
      action({
        sessions: [session({ periode: periode(`2027010${rang + 1}`, '20270630') })],
        ...(prixTotal === undefined ? {} : { prixTotal }),
      }),
    )
    const [, cours] = blocsJsonLd(page(formation({ actions })))
    expect(cours).toMatchObject({
      offers: [
        { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'EUR' },
        { '@type': 'Offer', category: 'Paid', price: 900, priceCurrency: 'EUR' },
      ],
    })
    expect(JSON.stringify(cours).match(/"@type":"Offer"/g)).toHaveLength(2 + 3)
  })

  it.each([
    [{ heuresCentre: 70, dureeHebdo: 17.5 }, 'PT70H', { duration: 'PT17H30M' }],
    [{ dureeConventionnee: 35 }, 'PT35H', undefined],
    [{ dureeHebdo: 0 }, undefined, undefined],
  ])('heures %o → %s', (heures, courseWorkload, courseSchedule) => {
    const sansFin = session({ periode: periode('20270104', '99999999') })
    const [, cours] = blocsJsonLd(page(formation({ actions: [action({ sessions: [sansFin], ...heures })] })))
    const { hasCourseInstance } = cours as { hasCourseInstance: readonly Record<string, unknown>[] }
    expect(hasCourseInstance[0]?.courseWorkload).toBe(courseWorkload)
    if (courseSchedule === undefined) expect(hasCourseInstance[0]).not.toHaveProperty('courseSchedule')
    else expect(hasCourseInstance[0]?.courseSchedule).toMatchObject(courseSchedule)
    expect(JSON.stringify(cours)).not.toContain('repeatCount')
  })

  it('omettent ce qui n’est pas connu', () => {
    const json = JSON.stringify(
      blocsJsonLd(page(formation({ actions: [action({ sessions: [session({})] })] }))),
    )
    expect(json).not.toMatch(
      /startDate|location|offers|courseWorkload|courseSchedule|educationalCredentialAwarded|null/,
    )
  })

  it('un intitulé hostile ne ferme pas le bloc de données', async () => {
    const intitule = 'Vente</script><script>alert(1)</script>'
    const html = page(formation({ intitule }))
    expect(html).not.toContain('<script>alert')
    expect(html.toLowerCase()).not.toContain('vente</script>')
    expect(blocsJsonLd(html).at(-1)).toMatchObject({ name: intitule })
    expect(await fautes(html)).toEqual([])
  })
})
