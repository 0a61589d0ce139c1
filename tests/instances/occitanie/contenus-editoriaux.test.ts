import { describe, expect, it } from 'vitest'
import { lireMetiersDeDemonstration } from '../../../demonstration/metiers/metiers.ts'
import { LISTE_ACTUALITES } from '../../../src/contenu/actualite/usecases/liste-actualites.ts'
import { listeAgenda } from '../../../src/contenu/agenda/usecases/liste-agenda.ts'
import { GENRES } from '../../../src/contenu/genres.ts'
import { assemblerEditorial } from '../../../src/contenu/socle/adapters/assembler-editorial.ts'
import { lireFichiersYaml } from '../../../src/contenu/socle/adapters/fichiers-yaml.ts'
import type { PublicationLue } from '../../../src/contenu/socle/domain/publication.ts'
import { LIBELLES_PROFILS_VISITEUR } from '../../../src/contenu/socle/domain/vocabulaire-editorial.ts'
import { DISPOSITIFS } from '../../../src/financement/genre.ts'
import { INFORMER, MENU, PIED } from '../../../src/gabarit/navigation.ts'
import { instance } from '../../../src/instance/instance.fixture.ts'
import { jourAParis, lireJour } from '../../../src/kernel/jour.ts'
import { texteDeHtml } from '../../../src/kernel/texte-de-html.ts'
import { type Declaration, type FacetteDeclaree, seCherche } from '../../../src/liste/domain/declaration.ts'
import { MOTEURS } from '../../../src/recherche/moteurs/moteurs.ts'
import { PROFILS, RECHERCHES } from '../../../src/recherche/web/accueil-raccourcis.ts'

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

/** Tous les genres qui s'écrivent en fichiers, fiches comprises : ce qui peut citer, et ce qui peut être cité. */
const ecrits = await Promise.all(
  [...GENRES, DISPOSITIFS].map(async (genre) => ({
    genre,
    fichiers: genre.dossier === undefined ? [] : await lireFichiersYaml(`${CONTENUS}/${genre.dossier}`),
  })),
)

/** Toutes les adresses du portail que citent leurs textes, leurs listes et leurs liens, hors celles de l'ancien portail. */
const citees = ecrits.flatMap(({ fichiers }) =>
  fichiers.flatMap(({ id, donnees }) =>
    donnees.etat === 'ok' ? adressesDe(donnees.valeur).map((adresse) => ({ id, adresse })) : [],
  ),
)

function adressesDe(valeur: unknown): readonly string[] {
  if (Array.isArray(valeur)) return valeur.flatMap(adressesDe)
  if (typeof valeur === 'object' && valeur !== null)
    return Object.entries(valeur).flatMap(([cle, dedans]) =>
      cle === 'anciensUrls' ? [] : adressesDe(dedans),
    )
  if (typeof valeur !== 'string') return []
  const dansLeTexte = [...valeur.matchAll(/href="(\/[^"]*)"/g)].map(([, adresse = '']) =>
    adresse.replaceAll('&amp;', '&'),
  )
  const listes = [...valeur.matchAll(/data-liste="([^"]*)"(?:\s+data-requete="([^"]*)")?/g)].map(
    ([, liste = '', requete = '']) => `/${liste}?${requete.replaceAll('&amp;', '&')}`,
  )
  return valeur.startsWith('/') ? [valeur] : [...dansLeTexte, ...listes]
}

const cheminsDesFiches = ecrits.flatMap(({ genre, fichiers }) => {
  const publications = fichiers.flatMap(({ id: nom, donnees }) => {
    const lu =
      donnees.etat === 'ok'
        ? genre.lireFichier(donnees.valeur, { nom, aujourdhui: jourAParis(instant) })
        : donnees
    return lu.etat === 'ok' ? [lu.valeur] : []
  })
  return 'adresses' in genre ? [...genre.adresses(publications).values()] : []
})

const LISTES: readonly Declaration[] = [
  ...Object.values(MOTEURS),
  listeAgenda(instance.region.departements, instant),
  LISTE_ACTUALITES,
]

const connues = new Set([
  '/',
  '/recherche',
  ...LISTES.map(({ id }) => `/${id}`),
  ...[...MENU, ...INFORMER, ...PIED].map(({ chemin }) => chemin),
  ...editorial.adresses.map(({ chemin }) => chemin),
  ...cheminsDesFiches,
])
const METIERS = new Set(lireMetiersDeDemonstration().metiers.map(({ codeRome }) => codeRome))

/** Ce qui, dans une adresse citée, ne mène nulle part : le chemin, un paramètre ou une valeur que la page ignorerait. */
function fautesDe(adresse: string): readonly string[] {
  const { pathname, searchParams } = new URL(adresse, 'https://portail.example')
  if (!connues.has(pathname)) return [`page inconnue : ${pathname}`]
  return [...searchParams].flatMap(([cle, valeur]) =>
    parametreConnu(pathname.slice(1), cle, valeur) ? [] : [`paramètre sans effet : ${cle}=${valeur}`],
  )
}

function parametreConnu(id: string, cle: string, valeur: string): boolean {
  if (id === 'recherche') return cle === 'q' && valeur !== ''
  const liste = LISTES.find((une) => une.id === id)
  if (liste === undefined) return false
  const { facettes, dates, propres = [], tris } = liste
  const facette = facettes.find((une) => une.id === cle)
  if (facette !== undefined) return valeurConnue(facette, valeur)
  if (cle === dates?.du || cle === dates?.au) return lireJour(valeur) !== undefined
  if (cle === 'tri') return tris.some((tri) => tri.id === valeur)
  if (cle === 'q') return seCherche(liste) && valeur !== ''
  return propres.some((propre) => propre.id === cle && propre.convient(valeur))
}

/** Une valeur hors de l'ordre déclaré n'existe pas ; sans ordre, celle que la facette ne sait pas nommer. */
function valeurConnue({ ordre, libelleValeur, valeursDe }: FacetteDeclaree, valeur: string): boolean {
  if (valeursDe === 'metiers') return METIERS.has(valeur)
  return ordre?.includes(valeur) ?? libelleValeur(valeur) !== valeur
}

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

  it('au moins quinze questions et un encart', () => {
    expect(editorial.questions.length).toBeGreaterThanOrEqual(15)
    expect(editorial.encarts.length).toBeGreaterThanOrEqual(1)
  })

  it('toute adresse citée existe, et ses paramètres filtrent quelque chose', () => {
    const fautes = citees.flatMap(({ id, adresse }) =>
      fautesDe(adresse).map((faute) => ({ id, adresse, faute })),
    )
    expect(fautes).toEqual([])
    expect(citees.length).toBeGreaterThan(100)
    expect(citees.filter(({ adresse }) => adresse.includes('?')).length).toBeGreaterThan(25)
  })

  it('les raccourcis de l’accueil aussi', () => {
    const raccourcis = [...PROFILS, ...RECHERCHES].map(
      ({ facette, valeur }) => `/formations?${facette}=${valeur}`,
    )
    expect(raccourcis.flatMap(fautesDe)).toEqual([])
  })

  it.each([
    ['/formations?alternance=apprentissage&q=soudeur&debut-du=2027-01-04&tri=distance', []],
    ['/agenda?type=salon&mois=2027-01', []],
    ['/formation', ['page inconnue : /formation']],
    ['/ressources/absente/absente', ['page inconnue : /ressources/absente/absente']],
    ['/formations?financeur=region', ['paramètre sans effet : financeur=region']],
    ['/formations?financement=regional', ['paramètre sans effet : financement=regional']],
    ['/formations?cpf=oui', ['paramètre sans effet : cpf=oui']],
    ['/formations?domaine=99', ['paramètre sans effet : domaine=99']],
    ['/formations?metier=Z9999', ['paramètre sans effet : metier=Z9999']],
    ['/financements?nature=frais-annexe', ['paramètre sans effet : nature=frais-annexe']],
    ['/structures?besoin=travailler', ['paramètre sans effet : besoin=travailler']],
    ['/structures?departement=99', ['paramètre sans effet : departement=99']],
    ['/actualites?q=apprentissage', ['paramètre sans effet : q=apprentissage']],
    ['/agenda?mois=2027-13', ['paramètre sans effet : mois=2027-13']],
    ['/faq?profil=lyceen', ['paramètre sans effet : profil=lyceen']],
  ])('ce contrôle voit les fautes : %s', (adresse, fautes) => {
    expect(fautesDe(adresse)).toEqual(fautes)
  })

  it('aucun montant ni pourcentage', () => {
    const chiffres = lues.filter(({ html, donnees }) =>
      /\d[\d\s]*(?:€|euros?|%)/.test(`${texteDeHtml(html)} ${JSON.stringify(donnees)}`),
    )
    expect(chiffres.map(({ id }) => id)).toEqual([])
  })
})
