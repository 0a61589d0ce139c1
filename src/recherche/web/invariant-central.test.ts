import fc from 'fast-check'
import fastify, { type FastifyInstance } from 'fastify'
import { describe, expect, it } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { jourAParis } from '../../kernel/jour.ts'
import { analyserRequete, type Requete } from '../../liste/index.ts'
import { VOCABULAIRE_VIDE } from '../domain/texte/vocabulaire-metier.ts'
import { IDS_MOTEURS, MOTEURS } from '../moteurs/moteurs.ts'
import { elargirLaDemande } from '../usecases/elargir-la-demande.ts'
import { enregistrerCentrale } from './centrale.routes.ts'
import { comprendre } from './comprendre.ts'
import { pagesDArriveeDEssai, territoiresDEssai as territoires } from './recherche-d-essai.fixture.ts'
import { rechercheDesSources } from './recherche-des-sources.fixture.ts'
import { enregistrerResultats } from './resultats.routes.ts'
import { MOTS_INVENTES, sourcesInventees } from './sources-inventees.fixture.ts'

const INSTANT = new Date('2026-11-24T10:00:00Z')
const JOUR = jourAParis(INSTANT)
const DEUX_MINUTES = 120_000

const contexte = contexteDeTest()

const recherches = fc
  .record({
    q: fc
      .array(
        fc.constantFrom(
          ...MOTS_INVENTES,
          'boulngerie',
          'infirmier',
          'jardinier',
          'absent',
          'comment',
          'Albi',
        ),
        {
          maxLength: 3,
        },
      )
      .map((mots) => mots.join(' ')),
    ou: fc.constantFrom('', 'Toulouse', 'Albi', 'Nulle part'),
    rayon: fc.constantFrom('', '10', '120'),
    litteral: fc.constantFrom('', '1'),
  })
  .map(
    (parametres) =>
      new URLSearchParams(
        Object.entries(parametres).filter(([nom, valeur]) => nom === 'ou' || valeur !== ''),
      ),
  )

type Recherche = ReturnType<typeof rechercheDesSources>

function servir(recherche: Recherche): FastifyInstance {
  const serveur = fastify()
  const deps = { contexte, recherche, territoires, horloge: () => INSTANT }
  const vocabulaire = { actuel: () => VOCABULAIRE_VIDE }
  enregistrerResultats(serveur, { ...deps, vocabulaire, pagesDArrivee: pagesDArriveeDEssai(recherche) })
  enregistrerCentrale(serveur, { ...deps, vocabulaire })
  return serveur
}

/** Les informations mènent chacune à la rubrique de son type. */
const rubriques = (id: string): string =>
  id === 'informations' ? '(?:actualites/|agenda/|infos/|faq#)' : `${id}/`

/** Adresses des fiches, dans l'ordre de la page. */
const fiches = (html: string, id: string): readonly string[] =>
  [...html.matchAll(new RegExp(`href="(/${rubriques(id)}[^"]+)"`, 'g'))].map(([, href]) => href ?? '')

const nombre = (texte: string): number =>
  /^Aucun/.test(texte) ? 0 : Number(/^[\d\s]+/.exec(texte)?.[0].replace(/\s/g, ''))

/** Le nombre annoncé par le titre du groupe d'un moteur ; 0 s'il n'a pas de groupe. */
function totalDeLaCentrale(html: string, id: string): number {
  return nombre(/<a href="[^"]*">([^<]*)/.exec(partie(html, id))?.[1] ?? 'Aucun')
}

function partie(html: string, id: string): string {
  return html.split('<h2 id="').find((morceau) => morceau.startsWith(`${id}"`)) ?? ''
}

async function lire(serveur: FastifyInstance, adresse: string): Promise<string> {
  const { statusCode, body } = await serveur.inject(adresse)
  expect(statusCode).toBe(200)
  return body
}

async function verifier(serveur: FastifyInstance, recherche: Recherche, parametres: URLSearchParams) {
  const centrale = await lire(serveur, `/recherche?${parametres}`)
  for (const id of IDS_MOTEURS) {
    const page = await lire(serveur, `/${id}?${parametres}`)
    const comprise = comprendre({ contexte, recherche, territoires, horloge: () => INSTANT }, parametres)
    const demandee = analyserRequete(MOTEURS[id], comprise.pour(id), territoires)
    const compter = (requete: Requete) => recherche.compter(id, requete)
    const elargie =
      compter(demandee) === 0 ? elargirLaDemande(id, demandee, { comprise, compter }) : undefined
    const reponse = recherche.rechercher(id, elargie?.requete ?? demandee)
    const annonce = /<span role="status">([^<]*)/.exec(page)?.[1] ?? ''
    expect([id, nombre(annonce)]).toEqual([id, reponse.total])
    expect([id, totalDeLaCentrale(centrale, id)]).toEqual([id, reponse.total])
    const [resultats = ''] = (page.split('<main')[1] ?? '').split('<section class="moins-proches"')
    const premieres = fiches(resultats, id).slice(0, 3)
    expect(fiches(partie(centrale, id), id)).toEqual(reponse.total === 0 ? [] : premieres)
    expect(reponse.total === 0 || premieres.length > 0).toBe(true)
  }
}

const phrases = fc
  .tuple(
    fc.constantFrom('', 'je voudrais', 'formation de', 'comment devenir'),
    fc.constantFrom(...MOTS_INVENTES, 'infirmier·ère'),
    fc.constantFrom('', 'en alternance', 'à distance', 'certifiante'),
    fc.constantFrom('Toulouse', 'Albi'),
  )
  .map(([debut, objet, filtre, ou]) => ({
    q: [debut, objet, filtre].filter((partie) => partie !== '').join(' '),
    ou,
  }))

describe('la recherche centrale et les pages des moteurs', { timeout: DEUX_MINUTES }, () => {
  it('pour toute recherche : mêmes totaux, trois mêmes premiers', async () => {
    await fc.assert(
      fc.asyncProperty(
        sourcesInventees,
        fc.array(recherches, { minLength: 4, maxLength: 4 }),
        async (sources, demandes) => {
          const recherche = rechercheDesSources(await sources(), JOUR)
          const serveur = servir(recherche)
          for (const parametres of demandes) await verifier(serveur, recherche, parametres)
        },
      ),
      { numRuns: 30, seed: 20261124 },
    )
  })

  it('un lieu dans la phrase, ou dans son champ, et ce qui en a été compris : mêmes totaux, mêmes résultats', async () => {
    await fc.assert(
      fc.asyncProperty(sourcesInventees, phrases, async (sources, { q, ou }) => {
        const recherche = rechercheDesSources(await sources(), JOUR)
        const chercher = (id: (typeof IDS_MOTEURS)[number], parametres: URLSearchParams) => {
          const compris = comprendre(
            { contexte, recherche, territoires, horloge: () => INSTANT },
            parametres,
          ).pour(id)
          const { total, resultats } = recherche.rechercher(
            id,
            analyserRequete(MOTEURS[id], compris, territoires),
          )
          return { compris, trouves: { id, total, numeros: resultats.map(({ numero }) => numero) } }
        }
        for (const id of IDS_MOTEURS) {
          const { compris, trouves } = chercher(id, new URLSearchParams({ q: `${q} à ${ou}` }))
          expect(chercher(id, new URLSearchParams({ q, ou })).trouves).toEqual(trouves)
          expect(chercher(id, compris).trouves).toEqual(trouves)
        }
      }),
      { numRuns: 20, seed: 20261126 },
    )
  })

  it('sur tous les moteurs, cocher une valeur donne exactement son nombre', async () => {
    await fc.assert(
      fc.asyncProperty(sourcesInventees, recherches, async (sources, parametres) => {
        const recherche = rechercheDesSources(await sources(), JOUR)
        for (const id of IDS_MOTEURS) {
          const requete = analyserRequete(MOTEURS[id], parametres, territoires)
          for (const { id: facette, valeurs } of recherche.rechercher(id, requete).facettes) {
            for (const { valeur, nombre: annonce } of valeurs) {
              const cochee = { ...requete, facettes: { ...requete.facettes, [facette]: [valeur] } }
              expect([id, facette, valeur, recherche.compter(id, cochee)]).toEqual([
                id,
                facette,
                valeur,
                annonce,
              ])
            }
          }
        }
      }),
      { numRuns: 40, seed: 20261125 },
    )
  })
})
