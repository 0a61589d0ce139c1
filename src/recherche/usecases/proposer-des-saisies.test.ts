import { beforeAll, describe, expect, it } from 'vitest'
import type { Dispositif } from '../../financement/index.ts'
import { lireJour } from '../../kernel/jour.ts'
import { nomenclatureDuRome } from '../../metiers/index.ts'
import { formationDuJour } from '../moteurs/formations/formation-du-jour.ts'
import type { IdMoteur } from '../moteurs/moteurs.ts'
import { formationsDEssai } from '../web/recherche-d-essai.fixture.ts'
import { rechercheDesSources } from '../web/recherche-des-sources.fixture.ts'
import { type DependancesDesPropositions, proposerDesSaisies } from './proposer-des-saisies.ts'
import { territoiresDeFrance } from './territoires.fixture.ts'

const dispositif = (nom: string, sigle: string): Dispositif => ({
  id: sigle,
  nom,
  sigles: [sigle],
  resume: '',
  html: '',
  nature: 'cout-formation',
  financeur: 'etat',
  organisme: '',
  publics: [],
  conditionsTexte: [],
  demarches: [],
  pieces: [],
  sources: [],
  anciensUrls: [],
  territoire: { type: 'national' },
  niveaux: [],
  statut: 'actif',
})

const INTITULES = [
  'Soudeur',
  'Chauffeurs routiers',
  'Soudage TIG',
  'Soudage MIG',
  'Soudure',
  'Souder',
  'Soudobrasage',
  'Soudage de lourdes pièces',
  'Soudage montant',
]

/** Soudeurs et chauffeurs. */
const METIERS = nomenclatureDuRome().metiers.filter(({ codeRome }) => /^(?:H29|N41)/.test(codeRome))

let deps: DependancesDesPropositions
beforeAll(async () => {
  const jour = lireJour('2026-11-24') ?? expect.fail('jour illisible')
  const formations = await formationsDEssai(INTITULES.map((intitule) => ({ intitule })))
  const sources = {
    formations: formations.map((formation) => formationDuJour(formation, jour)),
    metiers: METIERS.map((metier) => ({
      metier,
      nombreFormations: 0,
      departements: [],
    })),
    financements: [
      dispositif('Projet de transition professionnelle', 'PTP'),
      dispositif('Aide à la soudure', 'ASO'),
      dispositif('Le CPF, compte personnel de formation', 'CPF'),
    ],
  }
  deps = { recherche: rechercheDesSources(sources, jour), territoires: territoiresDeFrance }
})

const DEUX_VILLES = ['soudage à Montpellier (34) — lieu', 'soudage à Montauban (82) — lieu']

const proposer = (saisie: string, moteur: IdMoteur | 'tout' = 'tout') =>
  proposerDesSaisies(deps, saisie, moteur)
const lignes = (saisie: string, moteur?: IdMoteur) =>
  proposer(saisie, moteur).map(({ libelle, type }) => `${libelle} — ${type}`)

describe('métiers et dispositifs', () => {
  it.each(['formations', 'metiers', undefined] as const)('les appellations, moteur %s', (moteur) => {
    expect(lignes('chauffeuse rou', moteur)).toContain('Chauffeuse routière — métier')
  })

  it.each(['projet de trans', 'PTP', 'ptp', 'transition professionnel'])(
    '« %s » : le dispositif',
    (saisie) => {
      expect(proposer(saisie)).toEqual([
        { libelle: 'Projet de transition professionnelle (PTP)', type: 'financement' },
      ])
      expect(proposer(saisie, 'formations')).toEqual([
        {
          libelle: 'Projet de transition professionnelle (PTP)',
          type: 'financement',
          adresse: '/financements?q=Projet+de+transition+professionnelle+%28PTP%29',
        },
      ])
    },
  )

  it('un sigle que le nom porte déjà n’y est pas redit', () => {
    expect(lignes('cpf')).toContain('Le CPF, compte personnel de formation — financement')
  })

  it('un moteur sans voisin ne propose que les siens', () => {
    expect(lignes('ptp', 'metiers')).toEqual([])
    expect(lignes('soud', 'organismes')).toEqual([])
  })
})

describe('métier et lieu', () => {
  it.each([
    ['soudeur Toul', 'soudeur à Toulouse (31)', 'q=soudeur&lieu=31555'],
    ['soudeuses à toul', 'soudeuses à Toulouse (31)', 'q=soudeuses&lieu=31555'],
    ['chauffeur routier près de nim', 'chauffeur routier à Nîmes (30)', 'q=chauffeur+routier&lieu=30189'],
    ['Soudeur le vig', 'Soudeur au Vigan (30)', 'q=Soudeur&lieu=30350'],
    ['soudeur saint gau', 'soudeur à Saint-Gaudens (31)', 'q=soudeur&lieu=31483'],
    ['soudage 34000', 'soudage à Montpellier (34)', 'q=soudage&lieu=34172'],
    ['soudeur haute gar', 'soudeur, Haute-Garonne (31)', 'q=soudeur&lieu=D31'],
  ])('« %s » → « %s »', (saisie, libelle, parametres) => {
    expect(proposer(saisie)[0]).toEqual({ libelle, type: 'lieu', adresse: `/recherche?${parametres}` })
    expect(proposer(saisie, 'formations')[0]?.adresse).toBe(`/formations?${parametres}`)
  })

  it.each([
    ['des mots inconnus', 'zzz Toul'],
    ['des mots inachevés', 'soudeu Toul'],
    ['aucun mot', 'à Toul'],
    ['un lieu d’une autre région', 'soudeur Par'],
    ['un village', 'soudeur Aguts'],
    ['deux lettres', 'soudeur To'],
    ['un lieu seul', 'Toulouse'],
  ])('%s : « %s » ne propose aucun lieu', (_cas, saisie) => {
    expect(proposer(saisie).filter(({ type }) => type === 'lieu')).toEqual([])
  })

  it('une saisie déjà complétée ne se situe que dans une ville', () => {
    expect(lignes('soudeur lour')).toEqual(['soudeur à Lourdes (65) — lieu'])
    expect(lignes('soudage lour')).toEqual(['Soudage de lourdes pièces — formation'])
    expect(lignes('soudage mont')).toEqual(['Soudage montant — formation', ...DEUX_VILLES])
  })

  it('un moteur que le lieu ne concerne pas n’en propose pas', () => {
    expect(proposer('soudeur Toul', 'metiers')).toEqual([])
  })
})

describe('l’ordre et le partage', () => {
  it('aucune nature n’en chasse une autre ; ce qui commence ainsi passe devant', () => {
    const trouvees = proposer('soud')
    expect(trouvees).toHaveLength(8)
    const parType = Map.groupBy(trouvees, ({ type }) => type)
    expect([parType.get('formation')?.length, parType.get('métier')?.length]).toEqual([4, 3])
    for (const { libelle } of trouvees.slice(0, -1)) expect(libelle).toMatch(/^Soud/)
    expect(trouvees.at(-1)?.libelle).toBe('Aide à la soudure (ASO)')
  })

  it('un intitulé de formation et le métier du même nom, au nombre près, ne font qu’une ligne', () => {
    expect(
      lignes('chauffeur routier', 'formations').filter((ligne) => /^Chauffeurs? routiers? —/.test(ligne)),
    ).toEqual(['Chauffeur routier — métier'])
    expect(lignes('soudeur').filter((ligne) => ligne.startsWith('Soudeur —'))).toEqual([
      'Soudeur — formation',
    ])
  })
})
