import { describe, expect, it } from 'vitest'
import { GENRES } from '../../../src/contenu/genres.ts'
import { assemblerEditorial } from '../../../src/contenu/socle/adapters/assembler-editorial.ts'
import { lireFichiersYaml } from '../../../src/contenu/socle/adapters/fichiers-yaml.ts'
import type { PublicationLue } from '../../../src/contenu/socle/domain/publication.ts'
import { LIBELLES_PROFILS_VISITEUR } from '../../../src/contenu/socle/domain/vocabulaire-editorial.ts'
import { INFORMER, MENU, PIED } from '../../../src/gabarit/navigation.ts'
import { jourAParis } from '../../../src/kernel/jour.ts'
import { slug } from '../../../src/kernel/slug.ts'
import { texteDeHtml } from '../../../src/kernel/texte-de-html.ts'

const CONTENUS = 'instances/occitanie/contenus'
const instant = new Date('2026-11-25T10:00:00Z')

/** Ce que l'équipe rédige, hors fiches. */
const EDITORIAUX = GENRES.filter((genre) => genre.dossier !== undefined && !('rubrique' in genre))

const fichiers = (
  await Promise.all(
    EDITORIAUX.map(async (genre) =>
      (await lireFichiersYaml(`${CONTENUS}/${genre.dossier}`)).map((fichier) => ({ genre, fichier })),
    ),
  )
).flat()

const lues = fichiers.map(({ genre, fichier }): PublicationLue => {
  const { donnees } = fichier
  if (donnees.etat === 'erreur') return expect.fail(`${fichier.chemin} : ${donnees.erreur.join(' ; ')}`)
  const lu = genre.lireFichier(donnees.valeur, { nom: fichier.id, aujourdhui: jourAParis(instant) })
  if (lu.etat === 'erreur') return expect.fail(`${fichier.chemin} : ${lu.erreur.join(' ; ')}`)
  return { ...lu.valeur, texte: '', origine: 'fichiers', publieeLe: instant, modifieeLe: instant }
})
const parType = Map.groupBy(lues, ({ type }) => type)
const editorial = assemblerEditorial(GENRES, parType, '1')

/** Toutes les adresses du portail que les textes et les liens citent. */
const citees = lues.flatMap(({ id, html, donnees }) => {
  const dansLeTexte = [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, adresse]) =>
    adresse?.replaceAll('&amp;', '&'),
  )
  const dansLesDonnees = [...JSON.stringify(donnees).matchAll(/"adresse":"(\/[^"]*)"/g)].map(
    ([, adresse]) => adresse,
  )
  return [...dansLeTexte, ...dansLesDonnees].flatMap((adresse) =>
    adresse === undefined ? [] : [{ id, adresse }],
  )
})

async function fiches(dossier: string, base: string): Promise<readonly string[]> {
  return (await lireFichiersYaml(`${CONTENUS}/${dossier}`)).map(({ id, donnees }) => {
    const valeur = donnees.etat === 'ok' ? JSON.stringify(donnees.valeur) : '{}'
    const titre = /"(?:titre|nom)":"([^"]*)"/.exec(valeur)?.[1] ?? ''
    return `${base}/${id}/${slug(titre)}`
  })
}

const connues = new Set([
  '/recherche',
  ...[...MENU, ...INFORMER, ...PIED].map(({ chemin }) => chemin),
  ...editorial.adresses.map(({ chemin }) => chemin),
  ...(await fiches('ressources', '/ressources')),
  ...(await fiches('dispositifs', '/financements')),
])

describe('contenus éditoriaux de l’instance', () => {
  it('un parcours de quatre à six étapes par profil, chacune avec un lien', () => {
    expect(editorial.parcours.map(({ id }) => id)).toEqual(Object.keys(LIBELLES_PROFILS_VISITEUR))
    for (const { etapes } of editorial.parcours) {
      expect(etapes.length).toBeGreaterThanOrEqual(4)
      expect(etapes.length).toBeLessThanOrEqual(6)
      expect(etapes.filter(({ liens }) => liens.length === 0)).toEqual([])
    }
  })

  it('une vingtaine de pages, des sous-pages, et tous les profils', () => {
    const { noeuds, racines } = editorial.infos
    expect(noeuds.length).toBeGreaterThanOrEqual(20)
    expect(noeuds.length - racines.length).toBeGreaterThanOrEqual(10)
    expect(new Set(noeuds.flatMap(({ page }) => page.profils)).size).toBe(8)
    expect(
      noeuds.filter(({ page: { parent }, ancetres }) => parent !== undefined && ancetres.length === 0),
    ).toEqual([])
  })

  it('au moins quinze questions et deux encarts', () => {
    expect(editorial.questions.length).toBeGreaterThanOrEqual(15)
    expect(editorial.encarts.length).toBeGreaterThanOrEqual(2)
  })

  it('toute adresse citée existe', () => {
    const perdues = citees.filter(({ adresse }) => !connues.has(adresse.split('?')[0] ?? ''))
    expect(perdues).toEqual([])
    expect(citees.length).toBeGreaterThan(100)
  })

  it('aucun montant ni pourcentage', () => {
    const chiffres = lues.filter(({ html, donnees }) =>
      /\d[\d\s]*(?:€|euros?|%)/.test(`${texteDeHtml(html)} ${JSON.stringify(donnees)}`),
    )
    expect(chiffres.map(({ id }) => id)).toEqual([])
  })
})
