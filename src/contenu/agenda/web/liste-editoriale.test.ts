import { describe, expect, it } from 'vitest'
import { contexteDeTest } from '../../../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../../../gabarit/html-valide.fixture.ts'
import type { ListeDemandee } from '../../../liste/index.ts'
import { editorialDeTest } from '../../editorial.fixture.ts'
import { actualiteDEssai, manifestationDEssai } from '../domain/manifestation.fixture.ts'
import { territoiresDEssai } from '../domain/territoires.fixture.ts'
import { creerListesEditoriales } from './liste-editoriale.ts'

const contexte = contexteDeTest()

const instant = new Date('2026-11-25T10:00:00Z')
const publiee = <Valeur>(valeur: Valeur) => ({ valeur, publieeLe: instant, modifieeLe: instant })
const { lieu: _lieu, ...sansLieu } = manifestationDEssai
const editorial = editorialDeTest({
  actualites: [
    { ...actualiteDEssai, id: 'a', titre: 'Ancienne', datePublication: '2026-01-05' },
    { ...actualiteDEssai, id: 'b', titre: 'Récente', datePublication: '2026-11-20' },
    { ...actualiteDEssai, id: 'c', titre: 'Pour les lycéens', datePublication: '2026-11-10' },
  ].map(publiee),
  manifestations: [
    { ...manifestationDEssai, id: 'd', titre: 'Plus tard', debut: '2027-02-01', fin: '2027-02-01' },
    { ...manifestationDEssai, id: 'e', titre: 'Bientôt' },
    { ...sansLieu, id: 'f', titre: 'En ligne', type: 'webinaire' as const, enLigne: true },
    { ...manifestationDEssai, id: 'g', titre: 'Finie', debut: '2026-11-01', fin: '2026-11-02' },
  ].map(publiee),
})
const remplir = creerListesEditoriales({
  editorial: () => editorial,
  horloge: () => instant,
  territoires: territoiresDEssai,
  autres: (_contexte, { moteur }) => `[${moteur}]`,
})
const lister = (une: ListeDemandee) => remplir(contexte, une)

const demande = (champs: Partial<ListeDemandee>): ListeDemandee => ({
  moteur: 'actualites',
  requete: '',
  nombre: 6,
  titre: 'À lire',
  niveau: 3,
  ...champs,
})
const titres = (html: string) =>
  [...html.matchAll(/class="resultat__titre"><a [^>]*>([^<]*)/g)].map(([, titre]) => titre)
const texte = (html: string) => html.replaceAll('\u00a0', ' ')

describe('liste d’actualités ou de manifestations dans un texte', () => {
  it.each(['actualites', 'agenda'])(
    '%s : un HTML valide, ses cartes sous le titre demandé',
    async (moteur) => {
      const html = lister(demande({ moteur }))
      const page = `<!DOCTYPE html><html lang="fr"><head><title>t</title></head><body><main><h1>a</h1><h2>b</h2>${html}</main></body></html>`
      expect(await fautesHtml(page)).toEqual([])
      expect(html).toContain('<h3>À lire</h3>')
      expect(html).toContain('<h4 class="resultat__titre">')
      const { titre: _titre, ...sansTitre } = demande({ moteur })
      expect(lister(sansTitre)).toContain('<h3 class="resultat__titre">')
    },
  )

  it('les actualités les plus récentes d’abord, et le lien vers toutes', () => {
    const html = lister(demande({ nombre: 2 }))
    expect(titres(html)).toEqual(['Récente', 'Pour les lycéens'])
    expect(texte(html)).toMatch(/href="\/actualites">Voir les 3 actualités/)
  })

  it('les manifestations à venir, la plus proche d’abord', () => {
    expect(titres(lister(demande({ moteur: 'agenda' })))).toEqual(['Bientôt', 'En ligne', 'Plus tard'])
  })

  it('les filtres de la page, dans la liste comme dans le lien', () => {
    const html = lister(demande({ moteur: 'agenda', requete: 'type=salon&departement=81&mois=2026-12' }))
    expect(titres(html)).toEqual(['Bientôt'])
    expect(html).toContain('href="/agenda?type=salon&amp;departement=81&amp;mois=2026-12"')
    expect(titres(lister(demande({ moteur: 'agenda', requete: 'passes=1' })))).toEqual(['Finie'])
  })

  it('un lieu : ce qui y est d’abord, puis ce qui se suit de partout, comme sur la page', () => {
    const html = lister(demande({ moteur: 'agenda', requete: 'ou=Albi&rayon=10' }))
    expect(titres(html)).toEqual(['Bientôt', 'Plus tard', 'En ligne'])
    expect(html).toContain('href="/agenda?lieu=81004&amp;rayon=10"')
    expect(titres(lister(demande({ moteur: 'agenda', requete: 'ou=Toulouse&rayon=10' })))).toEqual([
      'En ligne',
    ])
  })

  it('rien à montrer → une phrase et le lien de la recherche', () => {
    const html = lister(demande({ moteur: 'agenda', requete: 'mois=2030-01' }))
    expect(html).toContain('Aucune manifestation ne répond à cette recherche en ce moment.')
    expect(html).toContain('href="/agenda?mois=2030-01"')
  })

  it.each([
    ['paramètre inconnu', { requete: 'couleur=bleu' }],
    ['valeur inconnue', { requete: 'theme=peinture' }],
    ['mois impossible', { moteur: 'agenda', requete: 'mois=2026-13' }],
    ['département impossible', { moteur: 'agenda', requete: 'departement=999' }],
    ['lieu inconnu', { moteur: 'agenda', requete: 'ou=Xyzzy' }],
    ['lieu demandé aux actualités, qui n’en ont pas', { requete: 'ou=Albi' }],
    ['mots demandés à l’agenda, qui ne se cherche pas', { moteur: 'agenda', requete: 'q=salon' }],
  ])('%s → rien', (_cas, champs) => {
    expect(lister(demande(champs))).toBe('')
  })

  it('un moteur de recherche est laissé à qui sait chercher', () => {
    expect(lister(demande({ moteur: 'formations' }))).toBe('[formations]')
  })
})
