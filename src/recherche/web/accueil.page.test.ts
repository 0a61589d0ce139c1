import { expect, it } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../../gabarit/html-valide.fixture.ts'
import { rendre } from '../../gabarit/index.ts'
import { PageAccueil } from './accueil.page.tsx'
import { vueAccueil } from './accueil.view.ts'

const salaries = { valeur: 'salaries', libelle: 'Salariés', nombre: 1204, cochee: false }
const domaine = { valeur: 'sante', libelle: 'Santé, soins', nombre: 12, cochee: false }
const facettes = [
  { id: 'public', libelle: 'Public', valeurs: [salaries] },
  { id: 'domaine', libelle: 'Domaine', valeurs: [domaine] },
]

const CONTENU = {
  parcours: [{ id: 'lyceen', titre: 'Préparer la suite', resume: 'r', html: '', etapes: [] }],
  encarts: [
    {
      id: 'a',
      titre: 'Un encart',
      texte: 'Son texte.',
      lien: { libelle: 'Lire', adresse: '/faq' },
      emplacement: 'accueil-bas',
      ordre: 1,
    },
  ],
} as const
const SANS_RENDEZ_VOUS = { manifestations: [], actualites: [] }

const contexte = contexteDeTest()

it('l’accueil est un document valide, une question et des recherches déjà filtrées', async () => {
  const html = rendre(contexte, PageAccueil, {
    vue: vueAccueil(
      {
        trouvees: (saisie) => (saisie === 'Anglais' ? 0 : 3),
        facettes,
        departements: ['31', '48'],
        catalogues: [{ id: 'metiers', total: 88 }],
      },
      { formations: 3000, organismes: 12, sessions: 40 },
      CONTENU,
    ),
    rendezVous: SANS_RENDEZ_VOUS,
  })
  expect(await fautesHtml(html)).toEqual([])
  expect(html).toContain('href="/recherche?q=Soudage"')
  expect(html).not.toContain('href="/recherche?q=Anglais"')
  expect(html).not.toContain('href="/formations?public=salaries"')
  expect(html).toContain('href="/formations?lieu=D48"')
  expect(html).toContain('href="/formations?domaine=sante"')
  expect(html).toContain('href="/metiers"')
  expect(html).toContain('href="/parcours/lyceen"')
  expect(html).toContain('<h2>Un encart</h2>')
  expect(html).toContain('Accessibilité : non conforme')
})

it('sans index ni importation, la recherche reste proposée', () => {
  const html = rendre(contexte, PageAccueil, {
    vue: vueAccueil(
      { trouvees: () => 0, facettes: [], departements: [], catalogues: [] },
      { formations: 0, organismes: 0, sessions: 0 },
      { parcours: [], encarts: [] },
    ),
    rendezVous: SANS_RENDEZ_VOUS,
  })
  expect(html).toContain('<form class="recherche recherche--accueil"')
  expect(html).not.toContain('Explorer par domaine')
})
