import fc from 'fast-check'
import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { contexteDeTest } from '../../../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../../../gabarit/html-valide.fixture.ts'
import { analyserRequete, executeurEnMemoire } from '../../../liste/index.ts'
import { actualiteDEssai as nouvelle } from '../../agenda/domain/manifestation.fixture.ts'
import { collectionSuivieDeTest, publiee, retiree } from '../../socle/domain/collection.fixture.ts'
import type { Actualite } from '../domain/actualite.ts'
import { LISTE_ACTUALITES } from '../usecases/liste-actualites.ts'
import { enregistrerActualites } from './actualites.routes.ts'

const UNE_MINUTE = 60_000

const contexte = contexteDeTest()

const { image: _image, ...sansImage } = nouvelle
const uneVieille: Actualite = {
  ...sansImage,
  id: 'une',
  titre: 'À la une',
  datePublication: '2026-01-05',
  aLaUne: true,
  profils: ['lyceen'],
}
const nombreuses = Array.from({ length: 12 }, (_, rang) => ({
  ...sansImage,
  id: `n${rang}`,
  titre: `Nouvelle ${rang}`,
  profils: ['apprenti'] as const,
  datePublication: `2026-10-${String(rang + 1).padStart(2, '0')}`,
}))

async function demander(chemin: string) {
  const serveur = fastify()
  const actualites = collectionSuivieDeTest([
    ...[nouvelle, uneVieille, ...nombreuses].map(publiee),
    retiree({ ...nouvelle, id: 'partie' }),
  ])
  enregistrerActualites(serveur, { contexte, actualites })
  return serveur.inject(chemin)
}

const titres = (html: string) =>
  [...html.matchAll(/resultat__titre"><a href="[^"]*">([^<]*)/g)].map(([, titre]) => titre)

describe('actualités', { timeout: UNE_MINUTE }, () => {
  it('à la une d’abord, puis la plus récente, douze par page', async () => {
    const { body } = await demander('/actualites')
    expect(await fautesHtml(body)).toEqual([])
    expect(titres(body).slice(0, 3)).toEqual(['À la une', 'Une nouvelle', 'Nouvelle 11'])
    expect(titres(body)).toHaveLength(12)
    expect(titres((await demander('/actualites?page=2')).body)).toEqual(['Nouvelle 1', 'Nouvelle 0'])
    expect(titres((await demander('/actualites?page=9')).body)).toHaveLength(2)
  })

  it('sans profil, une actualité répond à tous ; sans résultat, des pistes', async () => {
    expect(titres((await demander('/actualites?profil=lyceen')).body)).toEqual(['À la une', 'Une nouvelle'])
    const { body } = await demander('/actualites?profil=lyceen&theme=mobilite')
    expect(await fautesHtml(body)).toEqual([])
    expect(body).toContain('Toutes les actualités : 14 actualités')
  })

  it('tout nombre annoncé à côté d’une case est celui de la liste qu’elle donne', async () => {
    const profils = fc.uniqueArray(
      fc.constantFrom<Actualite['profils'][number]>('lyceen', 'apprenti', 'etudiant'),
    )
    const themes = fc.uniqueArray(fc.constantFrom<Actualite['themes'][number]>('metiers', 'mobilite'))
    const tirees = fc.array(fc.record({ profils, themes }), { maxLength: 15, size: 'max' })
    const cochees = fc.record({ profil: profils, theme: themes })
    fc.assert(
      fc.property(tirees, cochees, (quelques, demande) => {
        const instant = new Date(0)
        const toutes = quelques.map((une, rang) => ({
          valeur: { ...sansImage, ...une, id: `a${rang}` },
          publieeLe: instant,
          modifieeLe: instant,
        }))
        const requete = { ...analyserRequete(LISTE_ACTUALITES, new URLSearchParams()), facettes: demande }
        const { facettes } = executeurEnMemoire(LISTE_ACTUALITES, toutes).rechercher(requete)
        for (const { id, valeurs } of facettes) {
          for (const { valeur, nombre } of valeurs) {
            const cochee = { ...demande, [id]: [valeur] }
            const attendues = quelques.filter(
              (une) =>
                (une.profils.length === 0 ||
                  cochee.profil.length === 0 ||
                  une.profils.some((profil) => cochee.profil.includes(profil))) &&
                (cochee.theme.length === 0 || une.themes.some((theme) => cochee.theme.includes(theme))),
            )
            expect(nombre).toBe(attendues.length)
          }
        }
      }),
    )
  })

  it('une fiche : image, crédit, dates, auteur ; aucun style en ligne', async () => {
    const { statusCode, body } = await demander('/actualites/nouvelle/une-nouvelle')
    expect(statusCode).toBe(200)
    expect(await fautesHtml(body)).toEqual([])
    expect(body).toContain(
      '<source type="image/avif" srcset="/medias/atelier-480.avif 480w, /medias/atelier-960.avif 960w"',
    )
    expect(body).toContain('alt="Un atelier" width="1600" height="900" loading="eager"')
    expect(body).toContain('© A. Essai')
    expect(body).toContain('"@type":"NewsArticle"')
    expect(body).toContain('"dateModified":"2026-11-22"')
    const liste = (await demander('/actualites')).body
    expect(liste).toContain('class="image-rognee foyer-x-30 foyer-y-100"')
    expect(`${body}${liste}`).not.toContain('style=')
  })

  it('inconnue 404, retirée 410 avec d’autres, titre changé 301', async () => {
    expect((await demander('/actualites/rien/x')).statusCode).toBe(404)
    const partie = await demander('/actualites/partie/une-nouvelle')
    expect(partie.statusCode).toBe(410)
    expect(partie.body).toContain('href="/actualites/nouvelle/une-nouvelle"')
    expect((await demander('/actualites/nouvelle/autre')).headers.location).toBe(
      '/actualites/nouvelle/une-nouvelle',
    )
  })

  it('le RSS aux mêmes filtres, daté du jour de publication à Paris', async () => {
    const { body } = await demander('/actualites.rss?profil=lyceen')
    expect(body.match(/<item>/g)).toHaveLength(2)
    expect(body).toContain('<pubDate>Thu, 19 Nov 2026 23:00:00 GMT</pubDate>')
  })
})
