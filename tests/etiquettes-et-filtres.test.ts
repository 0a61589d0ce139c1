import { Readable } from 'node:stream'
import fc from 'fast-check'
import fastify from 'fastify'
import { expect, it } from 'vitest'
import { genererCatalogue } from '../demonstration/generateur/index.ts'
import { statutCpf } from '../src/catalogue/domain/cpf.ts'
import { action, cycle, formation, session } from '../src/catalogue/domain/formation.fixture.ts'
import type { Formation, Session } from '../src/catalogue/domain/formation.ts'
import { alternance, estFinanceeParRegion, VOIES } from '../src/catalogue/domain/regles.ts'
import { sessionsVisibles } from '../src/catalogue/domain/sessions.ts'
import { lireLheo } from '../src/catalogue/index.ts'
import { faitsEtiquetes } from '../src/catalogue/web/etiquettes.view.ts'
import { vueFormation } from '../src/catalogue/web/fiche-formation.view.ts'
import { contexteDeTest } from '../src/gabarit/contexte.fixture.ts'
import { jourAParis } from '../src/kernel/jour.ts'
import { carteFormation } from '../src/recherche/moteurs/formations/carte.ts'
import { carteDuJour } from '../src/recherche/moteurs/formations/carte-du-jour.ts'
import { facettesFormations } from '../src/recherche/moteurs/formations/facettes.ts'
import { formationDuJour } from '../src/recherche/moteurs/formations/formation-du-jour.ts'
import { occurrencesDeFormation } from '../src/recherche/moteurs/formations/occurrences.ts'
import { enregistrerJson } from '../src/recherche/web/json.routes.ts'
import { rechercheDEssai, territoiresDEssai } from '../src/recherche/web/recherche-d-essai.fixture.ts'
import { enregistrerRss } from '../src/recherche/web/rss.routes.ts'
import { libelleNiveauCourt, niveauDeCodeLheo } from '../src/referentiels/index.ts'

const INSTANT = new Date('2026-11-29T12:00:00Z')
const JOUR = jourAParis(INSTANT)

const uneSession = fc
  .record({
    annee: fc.constantFrom(2020, 2026, 2027),
    cycles: fc.constantFrom([], [cycle('1')], [cycle('0', '2')], [cycle('0', '0')]),
    finEligibilite: fc.constantFrom(undefined, 2025, 2027),
  })
  .map(({ annee, cycles, finEligibilite }) =>
    session({
      periode: { debut: { type: 'annee', annee }, fin: { type: 'annee', annee } },
      cycles,
      eligibilitesCpf: finEligibilite === undefined ? [] : [eligibilite(finEligibilite)],
    }),
  )
const eligibilite = (annee: number): Session['eligibilitesCpf'][number] => ({
  code: '130805',
  regions: [],
  branches: [],
  fin: { type: 'annee', annee },
})
const uneAction = fc
  .record({
    region: fc.boolean(),
    apprentissage: fc.boolean(),
    contratPro: fc.boolean(),
    dite: fc.constantFrom({}, { formationInitiale: true }, { formationInitiale: false }),
    modalitesEnseignement: fc.constantFrom('0', '1', '2'),
    sessions: fc.array(uneSession, { maxLength: 3 }),
  })
  .map(({ region, dite, ...autres }) =>
    action({ ...autres, ...dite, financeurs: region ? [{ attributs: {}, code: '2', extras: [] }] : [] }),
  )
const certifications = fc.constantFrom([], [{ rncp: '28217', extras: [] }])

/** Ce que les filtres trouvent : les valeurs de la formation, ou de ses occurrences encore montrées. */
function valeursFiltrees(une: Formation, id: string): ReadonlySet<string> {
  const facette = facettesFormations.find((connue) => connue.id === id)
  if (facette === undefined) throw new Error(id)
  if (facette.portee === 'source') return new Set(facette.valeurs(formationDuJour(une, JOUR)))
  const visibles = occurrencesDeFormation(une).filter(
    ({ visibleJusquau }) => visibleJusquau === undefined || visibleJusquau >= JOUR,
  )
  return new Set(visibles.flatMap((occurrence) => facette.valeurs(occurrence)))
}

it('la carte, la fiche et les filtres disent la même chose, quelles que soient les sessions', () => {
  fc.assert(
    fc.property(
      fc.array(uneAction, { minLength: 1, maxLength: 4 }),
      certifications,
      (actions, certifications) => {
        const une = formation({ actions, certifications })
        const { etiquettes } = carteDuJour(carteFormation(formationDuJour(une, JOUR)), JOUR)
        const fiche = faitsEtiquetes(une, JOUR)
        const alternances = valeursFiltrees(une, 'alternance')
        const attendues = {
          region: valeursFiltrees(une, 'financement').has('region'),
          apprentissage: alternances.has('apprentissage'),
          contratPro: alternances.has('contrat-pro'),
          voies: VOIES.filter((voie) => valeursFiltrees(une, 'voie').has(voie)),
        }
        expect(etiquettes).toMatchObject(attendues)
        expect(fiche).toMatchObject(attendues)
        expect([etiquettes.cpf, fiche.cpf]).toEqual(Array(2).fill([...valeursFiltrees(une, 'cpf')][0]))
        expect(etiquettes.aDistance).toBe(fiche.aDistance)
        const modalites = valeursFiltrees(une, 'modalite')
        expect(etiquettes.aDistance !== 'non').toBe(modalites.has('a-distance') || modalites.has('mixte'))
      },
    ),
  )
})

/** Le catalogue de démonstration, et deux formations dont une seule des deux sessions dure encore. */
const formations = await lire(flux())
const serveur = fastify()
const recherche = rechercheDEssai(formations, JOUR)
const deps = { contexte: contexteDeTest(), recherche, territoires: territoiresDEssai, horloge: () => INSTANT }
enregistrerJson(serveur, deps)
enregistrerRss(serveur, deps)
const toutes = await pages('/formations.json?par-page=100')

function flux(): string {
  const xml = [...genererCatalogue({ formations: 200, graine: 3, aujourdhui: JOUR })].join('')
  const textes = xml.match(/<formation .*?<\/formation>/gs) ?? []
  const aCycles = textes
    .slice(0, 10)
    .flatMap((texte) => ['1', '0'].map((passee) => avecDeuxSessions(texte, passee)))
  return xml.replace('</offres>', `${aCycles.join('')}</offres>`)
}

async function lire(xml: string): Promise<readonly Formation[]> {
  const lues: Formation[] = []
  for await (const evenement of lireLheo(Readable.from([Buffer.from(xml)]))) {
    const lue = evenement.type === 'formation' ? evenement.interpreter() : undefined
    if (lue?.etat === 'publiable') lues.push(lue.formation)
  }
  return lues
}

/** LHÉO 2.3 : la session en apprentissage est passée (`passee` 1) ou à venir (0) ; l'autre session, l'inverse, n'a pas de cycle. */
function avecDeuxSessions(texte: string, passee: string): string {
  const annees = passee === '1' ? ['2020', '2028'] : ['2028', '2020']
  const [enApprentissage, autre] = annees.map(
    (annee, rang) =>
      `<session numero="s${rang}"><periode><debut>${annee}0105</debut><fin>${annee}0630</fin></periode>${texte.match(/<adresse-inscription>.*?<\/adresse-inscription>/s)?.[0] ?? ''}${rang === 0 ? '<cycle><type-cycle>1</type-cycle></cycle>' : ''}</session>`,
  )
  return texte
    .replace(/<formation numero="/, `<formation numero="cycle-${passee}-`)
    .replace(/<extras info="dispositif">.*?<\/extras>/gs, '')
    .replace(/<modalites-entrees-sorties>1/g, '<modalites-entrees-sorties>0')
    .replace(/<session .*<\/session>/s, `${enApprentissage}${autre}`)
}

const CPF = { declaree: 'Déclarée éligible au CPF', 'a-verifier': 'CPF à vérifier' } as const
const niveauDe = ({ niveauSortie }: Formation) => niveauDeCodeLheo(niveauSortie ?? '')
const alternanceDe = (une: Formation) => alternance(sessionsVisibles(une, JOUR))

/** Ce que dit la règle, l'étiquette qui le dit, et le filtre qui le trouve. */
const FAITS: readonly (readonly [string, string, (une: Formation) => boolean])[] = [
  [
    'Financée par la Région',
    'financement=region',
    (une) => estFinanceeParRegion({ actions: sessionsVisibles(une, JOUR).map(({ action }) => action) }),
  ],
  ['Apprentissage', 'alternance=apprentissage', (une) => alternanceDe(une).apprentissage],
  ['Contrat pro', 'alternance=contrat-pro', (une) => alternanceDe(une).contratPro],
  ...(['declaree', 'a-verifier'] as const).map(
    (statut) => [CPF[statut], `cpf=${statut}`, (une: Formation) => statutCpf(une, JOUR) === statut] as const,
  ),
  ['Certifiante', 'certifiante=oui', ({ certifiante }) => certifiante],
  ...(['3', '4', '5', '6', '7'] as const).map(
    (niveau) =>
      [
        libelleNiveauCourt(niveau),
        `niveau-sortie=${niveau}`,
        (une: Formation) => niveauDe(une) === niveau,
      ] as const,
  ),
]

it.each(FAITS)(
  '« %s » : étiquette, filtre (%s), compte, fiche, JSON et RSS s’accordent',
  async (libelle, filtre, vraie) => {
    const montrees = formations.filter((une) => sessionsVisibles(une, JOUR).length > 0)
    const attendues = montrees
      .filter(vraie)
      .map(({ numero }) => numero)
      .toSorted()
    expect(attendues.length).toBeGreaterThan(0)
    expect(attendues.length).toBeLessThan(montrees.length)
    const [id = '', valeur] = filtre.split('=')

    const compte = toutes.facettes
      .find((facette) => facette.id === id)
      ?.valeurs.find((une) => une.valeur === valeur)
    expect(compte?.nombre).toBe(attendues.length)
    expect(numeros(toutes.resultats.filter(({ etiquettes }) => etiquettes.includes(libelle)))).toEqual(
      attendues,
    )
    expect(numeros((await pages(`/formations.json?par-page=100&${filtre}`)).resultats)).toEqual(attendues)

    const fiches = montrees.filter((une) =>
      vueFormation(une, JOUR).etiquettes.some((etiquette) => etiquette.libelle === libelle),
    )
    expect(numeros(fiches)).toEqual(attendues)

    const { body } = await serveur.inject(`/formations.rss?${filtre}`)
    const articles = body.split('<item>').slice(1)
    expect(articles.length).toBe(Math.min(50, attendues.length))
    for (const article of articles) expect(article).toContain(libelle)
  },
)

it.each(['entree', 'sortie'] as const)(
  'niveau d’%s : la carte dit celui de la fiche, ou qu’il n’est pas précisé',
  (bout) => {
    const cle = bout === 'entree' ? 'niveauEntree' : 'niveauSortie'
    const { resultats } = toutes
    const ecrits = new Map(
      resultats.map(({ numero, faits }) => [
        numero,
        faits.find(({ nature }) => nature === 'Niveaux')?.contenu ?? '',
      ]),
    )
    const partage = Object.groupBy(
      formations.filter(({ numero }) => ecrits.has(numero)),
      (une) => (niveauDeCodeLheo(une[cle] ?? '') === undefined ? 'absent' : 'connu'),
    )
    expect(partage.connu?.length).toBeGreaterThan(0)
    expect(partage.absent?.length).toBeGreaterThan(0)
    const terme = bout === 'entree' ? 'Niveau d’entrée' : 'Niveau de sortie'
    const motif = bout === 'entree' ? /Entrée : non précisé/ : /sortie : non précisé/
    for (const [etat, liste = []] of Object.entries(partage)) {
      for (const une of liste) {
        const fiche = vueFormation(une, JOUR).essentiel.find((ligne) => ligne.terme === terme)?.valeurs
        expect(motif.test(ecrits.get(une.numero) ?? '')).toBe(etat === 'absent')
        expect(JSON.stringify(fiche).includes('Non précisé')).toBe(etat === 'absent')
      }
    }
  },
)

it('une session passée en apprentissage ne fait pas la formation, une session à venir la fait', () => {
  const deux = (passee: string) => formations.filter(({ numero }) => numero.startsWith(`cycle-${passee}-`))
  expect(deux('1').length).toBeGreaterThan(0)
  expect(deux('0').length).toBe(deux('1').length)
  for (const passee of deux('1')) expect(textesDeFiche(passee)).not.toMatch(/apprentissage/i)
  for (const aVenir of deux('0')) expect(textesDeFiche(aVenir)).toMatch(/Contrat d’apprentissage/)
})

/** Ce que la fiche dit de l'organisation et en étiquettes. */
function textesDeFiche(une: Formation): string {
  const { etiquettes, formules } = vueFormation(une, JOUR)
  const contrats = formules.flatMap(({ organisation }) =>
    organisation.filter(({ terme }) => terme === 'Alternance').flatMap(({ valeurs }) => valeurs),
  )
  return JSON.stringify([etiquettes, contrats.filter((valeur) => valeur.type !== 'html')])
}

interface PageJson {
  readonly resultats: readonly {
    readonly numero: string
    readonly etiquettes: readonly string[]
    readonly faits: readonly { readonly nature: string; readonly contenu: string }[]
  }[]
  readonly facettes: readonly {
    readonly id: string
    readonly valeurs: readonly { readonly valeur: string; readonly nombre: number }[]
  }[]
  readonly suivante?: string
}

/** Les résultats de toutes les pages. */
async function pages(adresse: string): Promise<PageJson> {
  const page: PageJson = (await serveur.inject(adresse)).json()
  if (page.suivante === undefined) return page
  const { pathname, search } = new URL(page.suivante)
  const suite = await pages(`${pathname}${search}`)
  return { ...page, resultats: [...page.resultats, ...suite.resultats] }
}

const numeros = (liste: readonly { readonly numero: string }[]): readonly string[] =>
  liste.map(({ numero }) => numero).toSorted()
