import { describe, expect, it } from 'vitest'
import { instance } from '../instance/instance.fixture.ts'
import { jsonPourHtml } from './composants/json-ld.tsx'
import { pagesMontrees } from './composants/pages-montrees.ts'
import { contexteDeTest } from './contexte.fixture.ts'
import type { HabillageEditorial } from './contexte.ts'
import { fautesHtml } from './html-valide.fixture.ts'
import {
  BarreRecherche,
  CarteGeographique,
  CarteResultat,
  CasesFiltre,
  ColonneFiltres,
  Etiquette,
  GroupeFiltres,
  ListeResultats,
  Page,
  Pagination,
  Pastilles,
  rendre,
} from './index.ts'

const contexte = contexteDeTest({
  instance: { ...instance, urlPublique: 'https://portail.example' },
  manifeste: { 'client.js': 'client-1234.js' },
})

/** Huit cases : deux passent sous « Voir les autres ». */
const CASES = ['1', '2', '3', '4', '5', '6', '7', '8'].map((valeur) => ({
  valeur,
  libelle: `Niveau ${valeur}`,
  cochee: valeur === '8',
  nombre: 1204,
}))
const MALVEILLANT = '</script><script>alert(1)</script>'

describe('gabarit de page', () => {
  const html = () =>
    rendre(
      contexte,
      () => (
        <Page
          titre="Formations"
          description="Des formations"
          canonique="/formations?q=cuisine"
          fil={[{ libelle: 'Formations', chemin: '/formations' }]}
          section="formations"
          jsonLd={[{ '@type': 'Course', name: MALVEILLANT }]}
        >
          <h1>Formations</h1>
          <BarreRecherche
            id="page"
            action="/formations"
            moteur="formations"
            question="Quoi ?"
            q={MALVEILLANT}
          />
          <ColonneFiltres action="/formations" champsCaches={[['q', 'cuisine']]} actifs={1}>
            <GroupeFiltres legende="Niveau" ouvert>
              <CasesFiltre nom="niveau" cases={CASES} />
            </GroupeFiltres>
          </ColonneFiltres>
          <Pastilles pastilles={[{ libelle: 'CAP', href: '/formations?q=x' }]} toutRetirer="/formations" />
          <ListeResultats>
            <CarteResultat
              href="/formations/1/cap"
              titre={MALVEILLANT}
              faits={[{ icone: 'map-pin', nature: 'Lieu', contenu: 'Toulouse' }]}
              etiquettes={<Etiquette ton="region">Région</Etiquette>}
            />
          </ListeResultats>
          <CarteGeographique
            points={[{ latitude: 43, longitude: 1, titre: MALVEILLANT, href: '/formations/1/cap' }]}
          />
          <Pagination page={2} pages={9} adresse={(page) => `/formations?page=${page}`} />
        </Page>
      ),
      {},
    )

  it('est un document HTML valide', async () => {
    expect(await fautesHtml(html())).toEqual([])
  })

  it('ne laisse aucun texte sortir de son élément', () => {
    expect(html()).not.toContain('<script>alert')
  })

  it('commence par le lien d’évitement et nomme le portail dans son titre', () => {
    expect(html()).toMatch(/<body><p class="evitement"><a href="#contenu">/)
    expect(html()).toContain('<title>Formations – Me former en Occitanie</title>')
  })

  it('donne une adresse canonique absolue et les fichiers du manifeste', () => {
    expect(html()).toContain('<link rel="canonical" href="https://portail.example/formations?q=cuisine"')
    expect(html()).toContain(
      '<meta property="og:image" content="https://portail.example/statique/partage.png"',
    )
    expect(html()).toContain('src="/statique/client-1234.js"')
  })

  it('n’a ni script ni style dans la page, comme l’exige la politique de contenu', () => {
    expect(html()).not.toMatch(/<style|\sstyle="|\son[a-z]+="/)
    expect(html()).not.toMatch(/<script(?![^>]*(src=|application\/(ld\+)?json))/)
  })
})

it('les filtres rangent sous « Voir… » les cases suivantes qui ne sont pas cochées', () => {
  const html = rendre(contexte, CasesFiltre, { nom: 'niveau', cases: CASES })
  const [montrees = '', rangees = ''] = html.split('<details')
  expect(montrees).toContain('value="8" checked')
  expect(rangees).toContain('value="7"')
  expect(rangees).not.toContain('value="8"')
})

describe('petites règles', () => {
  it('échappe les chevrons du JSON et reste lisible par un analyseur', () => {
    expect(jsonPourHtml({ a: '</script>' })).not.toContain('<')
    expect(JSON.parse(jsonPourHtml({ a: '</script>\u2028' }))).toEqual({ a: '</script>\u2028' })
  })

  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [5, 9, [1, 'saut', 4, 5, 6, 'saut', 9]],
    [3, 5, [1, 2, 3, 4, 5]],
    [9, 9, [1, 'saut', 8, 9]],
  ])('page %i sur %i', (page, pages, attendu) => {
    expect(pagesMontrees(page, pages)).toEqual(attendu)
  })

  it('un fichier hors du manifeste garde son nom ; une adresse devient absolue', () => {
    const { statique, absolue } = contexte
    expect(statique('inconnu.css')).toBe('/statique/inconnu.css')
    expect(absolue('/formations')).toBe('https://portail.example/formations')
  })
})

it('une case gardée rendue reste échappée, et suit son nombre, son état et ses valeurs', () => {
  const une = { valeur: '"<', libelle: '<b>&</b>', cochee: false }
  const rendues = [
    { ...une, nombre: 1234 },
    { ...une, nombre: 2 },
    { ...une, nombre: 2, cochee: true },
    { ...une, nombre: 3, libelle: 'c' },
    { ...une, nombre: 1, libelle: 'c' },
  ].map((cas) => rendre(contexte, CasesFiltre, { nom: 'a', cases: [cas] }).split('\n')[1])
  const debut = '<div class="case"><input id="a-&quot;&lt;" type="checkbox" name="a" value="&quot;&lt;"'
  const libelle = '<label for="a-&quot;&lt;">'
  const b = `${libelle}&lt;b>&amp;&lt;/b>`
  const nombre = (texte: string, mot = 'résultats') =>
    `<span class="case__nombre"> <span class="visuellement-cache">(</span>${texte}<span class="visuellement-cache"> ${mot})</span></span>`
  expect(rendues).toEqual([
    `${debut}/>${b}${nombre('1\u202f234')}</label></div>`,
    `${debut}/>${b}${nombre('2')}</label></div>`,
    `${debut} checked/>${b}${nombre('2')}</label></div>`,
    `${debut}/>${libelle}c${nombre('3')}</label></div>`,
    `${debut}/>${libelle}c${nombre('1', 'résultat')}</label></div>`,
  ])
})

it('l’en-tête et le pied gardés suivent la rubrique et ce que l’équipe publie', () => {
  const habillage = { menuPrincipal: [lien()], menuPied: [lien()], conformite: 'non conforme' }
  const publie = { ...habillage, menuPrincipal: [lien('Nouveau')], menuPied: [lien('Nouveau')] }
  let courant: HabillageEditorial = habillage
  const suivi = contexteDeTest({ habillage: () => courant })
  const page = (rubrique: { section?: 'formations' | 'metiers' } = {}) =>
    rendre(suivi, () => <Page titre="T" description="D" {...rubrique} children="x" />, {})
  const courante = (html: string) => html.match(/href="([^"]*)" aria-current="true"/)?.[1]
  expect([FORMATIONS, { section: 'metiers' as const }, FORMATIONS, {}].map(page).map(courante)).toEqual([
    '/formations',
    '/metiers',
    '/formations',
    undefined,
  ])
  expect(page()).not.toContain('Nouveau')
  courant = publie
  expect(page().match(/Nouveau/g)).toHaveLength(2)
  courant = { ...publie, rubriques: [{ rubrique: 'agenda', libelle: 'Rendez-vous', place: 'barre' }] }
  expect(page().match(/>Rendez-vous</g)).toHaveLength(2)
  expect(page()).not.toContain('>Agenda<')
})

const FORMATIONS = { section: 'formations' } as const
const lien = (libelle = 'Ancien') => ({ libelle, adresse: '/lien' })
