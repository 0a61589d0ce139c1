import { describe, expect, it } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../../gabarit/html-valide.fixture.ts'
import { rendre } from '../../gabarit/index.ts'
import { pageComplete } from './fiche-metier.fixture.ts'
import { PageMetier, type PageMetierProps } from './fiche-metier.page.tsx'
import { vueMetier } from './fiche-metier.view.ts'
import { jsonLdMetier } from './json-ld.ts'
import { blocsJsonLd, texteVisible } from './lire-page.fixture.ts'
import { metierComplet, metierNu } from './metier-complet.fixture.ts'

const contexte = contexteDeTest()

type Props = Omit<PageMetierProps, 'jsonLd'>

function page(remplacements: Partial<Props> = {}): string {
  const props = { ...pageComplete, ...remplacements }
  return rendre(contexte, PageMetier, { ...props, jsonLd: jsonLdMetier(contexte, props.vue) })
}

const nue: Props = {
  ...pageComplete,
  vue: vueMetier(metierNu),
  formations: { resume: 'Aucune', phrase: 'Aucune formation.', cartes: [], parDepartement: [] },
  salaires: {
    net: { resume: 'non diffusable', phrases: ['Salaire mensuel net médian : non diffusable.'] },
    message: 'Le salaire de ce métier n’est pas diffusable.',
  },
  marche: { tableau: { ...pageComplete.marche.tableau, lignes: [] }, indisponible: 'Réessayez plus tard.' },
  offres: { phrase: '', premieres: [], indisponible: 'Réessayez plus tard.' },
  proches: { proches: [], evolutions: [] },
}

describe('fiche métier', () => {
  it.each([
    'Tisserand / Tisserande d’art',
    'code ROME H2402',
    'Accessible sans diplôme',
    'CAP, BEP',
    'Voir les 5 autres compétences',
    'J’aime le travail manuel',
    'Types de fibres textiles',
    'Au domicile de l’artisan',
    'non diffusable',
    'Niveau 4 sur 5 : Occitanie, 2025',
    'Données de démonstration',
    'Atelier du Fil',
    'Licier / Licière',
    'Pour évoluer',
  ])('montre « %s »', (texte) => {
    expect(texteVisible(page())).toContain(texte)
  })

  it('est un document HTML valide, complète ou presque vide', async () => {
    expect(await fautesHtml(page())).toEqual([])
    expect(await fautesHtml(page(nue))).toEqual([])
  })

  it('chaque entrée du sommaire mène à une section qui existe', () => {
    for (const html of [page(), page(nue)]) {
      const [, sommaire = ''] = /<nav class="sommaire"[\s\S]*?<ul>([\s\S]*?)<\/ul>/.exec(html) ?? []
      const ancres = [...sommaire.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
      expect(ancres.length).toBeGreaterThan(0)
      for (const id of ancres) expect(html).toContain(`<h2 id="${id}">`)
    }
  })

  it('sans chiffre ni offre, la page le dit et ne montre aucune valeur inconnue', () => {
    const texte = texteVisible(page(nue))
    expect(texte).toContain('Chiffres momentanément indisponibles')
    expect(texte).toContain('Offres momentanément indisponibles')
    expect(texte).not.toMatch(/undefined|null|NaN/)
  })

  it('une offre s’ouvre hors du portail, annoncée comme telle', () => {
    expect(page()).toMatch(/href="https:\/\/candidat\.francetravail\.fr[^"]*" rel="external noopener"/)
    expect(texteVisible(page())).toContain('(site extérieur)')
  })

  it('le dessin de la tendance a son équivalent en tableau', () => {
    const html = page()
    const dessinees = [...html.matchAll(/class="tendance__valeur"[^>]*>([^<]+)/g)].map(([, valeur]) => valeur)
    const [, tableau = ''] = /Voir ces chiffres en tableau<\/summary>([\s\S]*?)<\/details>/.exec(html) ?? []
    expect(dessinees).toHaveLength(8)
    for (const valeur of dessinees) {
      expect(tableau).toContain(`<td>${valeur === '–' ? 'non diffusable' : valeur}</td>`)
    }
  })

  it('un intitulé hostile reste du texte', async () => {
    const html = page({
      vue: vueMetier({ ...metierComplet, intitule: '</script><script>alert(1)</script>' }),
    })
    expect(html).not.toContain('<script>alert')
    expect(await fautesHtml(html)).toEqual([])
  })
})

it('les données structurées décrivent le métier avec ce que la page montre', () => {
  const blocs = blocsJsonLd(page())
  const texte = texteVisible(page())
  const metier = blocs.find((bloc) => JSON.stringify(bloc).includes('"Occupation"'))
  expect(metier).toMatchObject({ '@type': 'Occupation', name: 'Tisserand / Tisserande d’art' })
  expect(blocs[0]).toMatchObject({ '@type': 'BreadcrumbList' })
  for (const competence of pageComplete.vue.competences.flatMap(({ visibles }) => visibles)) {
    expect(texte).toContain(competence)
    expect(JSON.stringify(metier)).toContain(competence)
  }
})
