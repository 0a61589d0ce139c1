import { describe, expect, it } from 'vitest'
import type { Jour } from '../../kernel/jour.ts'
import { lireJour } from '../../kernel/jour.ts'
import type { Requete } from '../../liste/index.ts'
import { indexEnMemoire } from '../adapters/index-en-memoire.fixture.ts'
import { EXPOSITION, LIVRE_VIDE, type Livre, moteurLivres } from '../domain/moteur-d-essai.fixture.ts'
import { repondre } from './repondre.ts'

const jour = (texte: string): Jour => lireJour(texte) ?? expect.fail(`${texte} n'est pas un jour`)
const AUJOURDHUI = jour('2027-03-10')
const TOUT: Requete = {
  texte: '',
  litteral: false,
  facettes: {},
  tri: 'pertinence',
  page: 1,
  parPage: 20,
  expliquer: false,
}

const livres = (...titres: readonly string[]): Livre[] =>
  titres.map((titre, rang) => ({ ...LIVRE_VIDE, numero: `${rang}`, titre, expositions: [EXPOSITION] }))

function titresTrouves(sources: readonly Livre[], texte: string, plus: Partial<Requete> = {}): string[] {
  const ouvert = indexEnMemoire(moteurLivres, sources, AUJOURDHUI)(AUJOURDHUI)
  const { resultats } = repondre(ouvert, { ...TOUT, texte, ...plus })
  return resultats.map(({ numero }) => sources.find((source) => source.numero === numero)?.titre ?? '?')
}

describe('mots qui se rejoignent', () => {
  it.each([
    ['infirmier', 'infirmière', 'INFIRMIERE', 'infirmieres'],
    ['cuisinier', 'cuisinière'],
    ['coiffeur', 'coiffeuse'],
    ['vendeur', 'vendeuse'],
    ['formateur', 'formatrice'],
    ['électricité', 'electricite', 'ÉLECTRICITÉ'],
    ['boulanger', 'boulangère'],
    ['technicien', 'technicienne'],
    ['CAP', 'C.A.P.', 'certificat d’aptitude professionnelle'],
    ['Saint', 'St', 'sainte'],
    ['dangereux', 'dangereuses'],
    ['œuvre', 'OEUVRE'],
  ])('lorsque l’on cherche l’une des écritures de « %s » → on trouve toutes les autres', (...mots) => {
    for (const mot of mots) expect(titresTrouves(livres(...mots), mot).sort()).toEqual([...mots].sort())
  })
})

describe('mots qui ne se confondent pas', () => {
  it.each([
    ['vente', 'verte'],
    ['manager', 'manger'],
    ['vigile', 'vigie'],
  ])('lorsque l’on cherche « %s » → ne rend pas « %s »', (cherche, autre) => {
    expect(titresTrouves(livres('cuisine', autre), cherche)).toEqual([])
    expect(titresTrouves(livres(cherche, autre), cherche)).toEqual([cherche])
  })

  it('lorsque le mot voisin n’est qu’un nom propre → ne corrige pas', () => {
    const sources = [{ ...LIVRE_VIDE, titre: 'Roman', editeur: 'Plombiez', expositions: [EXPOSITION] }]
    expect(titresTrouves(sources, 'plombier')).toEqual([])
    expect(titresTrouves(sources, 'plombiez')).toEqual(['Roman'])
  })
})

describe('mots qui ne distinguent rien', () => {
  const communs = Array.from({ length: 160 }, (_, rang) => ({
    ...LIVRE_VIDE,
    numero: `${rang}`,
    titre: rang === 0 ? 'Préparer un concours' : `Titre ${rang}`,
    resume: rang < 120 ? 'préparer une classe' : 'rien',
    expositions: [EXPOSITION],
  }))

  it('lorsque presque tout le catalogue en parle → seuls les titres répondent', () => {
    expect(titresTrouves(communs, 'préparer')).toEqual(['Préparer un concours'])
    expect(titresTrouves(communs, 'préparer classe')).toEqual(['Préparer un concours'])
  })

  it('lorsque aucun titre n’a le seul mot cherché → les descriptions répondent', () => {
    expect(titresTrouves(communs, 'classe').length).toBeGreaterThan(1)
  })

  it.each([
    ['roman loto', ['Un roman']],
    ['résultat loto', []],
  ])(
    '« %s » : un mot inconnu mis de côté, ce que l’autre n’a que de loin ne répond pas',
    (saisie, attendus) => {
      const sources = [
        ...livres('Un roman'),
        { ...LIVRE_VIDE, numero: '9', titre: 'Calcul', resume: 'un résultat', expositions: [EXPOSITION] },
      ]
      expect(titresTrouves(sources, saisie)).toEqual(attendus)
      expect(titresTrouves(sources, 'résultat')).toEqual(['Calcul'])
    },
  )
})

describe('saisies de tous les jours', () => {
  it.each(['logistic', 'logistik', 'logistike', 'LOGISTIC'])('« %s » s’entend « logistique »', (saisie) => {
    expect(titresTrouves(livres('Logistique', 'Loge'), saisie)).toEqual(['Logistique'])
  })

  const catalogue = livres(
    'BTS Comptabilité et gestion',
    'BTS Tourisme',
    'CAP Pâtissier',
    'CAP Maçon',
    'Infirmier en soins généraux',
    'Développeur web et web mobile Toulouse',
    'Développement web Rodez',
    'Permis B',
    'Programmation C++',
    'Bac pro commerce',
    'Baccalauréat professionnel Commerce et vente',
  )
  it.each([
    ['bts compta', 'BTS Comptabilité et gestion'],
    ['cap patissier', 'CAP Pâtissier'],
    ['infirmere', 'Infirmier en soins généraux'],
    ['developpeur web tolouse', 'Développeur web et web mobile Toulouse'],
    ['permis b', 'Permis B'],
    ['c++', 'Programmation C++'],
  ])('lorsque l’on tape « %s » → le premier résultat est « %s »', (saisie, attendu) => {
    expect(titresTrouves(catalogue, saisie)[0]).toBe(attendu)
  })

  it.each([
    ['infirmier', 'infirmière', 'INFIRMIERE', 'infirmieres', 'infirmiers'],
    ['cuisinier', 'cuisinière', 'cuisinieres'],
    ['coiffeur', 'coiffeuse', 'coiffeuses'],
    ['vendeur', 'vendeuse', 'vendeuses'],
    ['formateur', 'formatrice', 'formateurs'],
    ['électricité', 'electricite', 'ÉLECTRICITÉ'],
  ])('lorsque l’on tape « %s » ou « %s » → les mêmes résultats, synonymes compris', (...ecritures) => {
    const parMetier = livres(
      'Infirmier en soins généraux',
      'Infirmière de bloc',
      'Entrée en IFSI',
      'Cuisinier',
      'Cuisine du monde',
      'Coiffeuse visagiste',
      'CAP Coiffure',
      'Vendeur conseil',
      'Vente à distance',
      'Formatrice pour adultes',
      'Électricité du bâtiment',
      'Électricien',
    )
    const [attendus, ...autres] = ecritures.map((saisie) => titresTrouves(parMetier, saisie))
    expect(attendus?.length).toBeGreaterThan(0)
    for (const trouves of autres) expect(trouves).toEqual(attendus)
  })

  it.each([
    ['licence psychologie', 'Psychologie au travail'],
    ['psychologie licence', 'Psychologie au travail'],
  ])('quand rien n’a le grade et le sujet de « %s » → le sujet d’abord', (saisie, premier) => {
    const sansLeGrade = livres('Licence Commerce', 'Licence Droit', 'Psychologie au travail')
    expect(titresTrouves(sansLeGrade, saisie)[0]).toBe(premier)
  })

  it.each(['bac pro xyzk', 'cap xyzk'])('« %s » : sans son sujet, un grade ne dit rien', (saisie) => {
    expect(titresTrouves(catalogue, saisie)).toEqual([])
  })

  it('lorsque l’on tape « bac pro commerce » → trouve aussi le baccalauréat professionnel', () => {
    expect(titresTrouves(catalogue, 'bac pro commerce').sort()).toEqual([
      'Bac pro commerce',
      'Baccalauréat professionnel Commerce et vente',
    ])
  })

  it('lorsque la faute est corrigée → le dit, sauf à la lettre', () => {
    const ouvert = indexEnMemoire(moteurLivres, catalogue, AUJOURDHUI)(AUJOURDHUI)
    const corrige = repondre(ouvert, { ...TOUT, texte: 'tolouse' })
    expect(corrige.corrections).toEqual([{ mot: 'tolouse', remplacement: 'toulouse' }])
    const litteral = repondre(ouvert, { ...TOUT, texte: 'tolouse', litteral: true })
    expect(litteral).toMatchObject({ total: 0, corrections: [] })
  })

  it('lorsque le texte n’a que des mots vides → rend tout le catalogue', () => {
    expect(titresTrouves(catalogue, 'le livre de la')).toHaveLength(catalogue.length)
  })

  it('lorsque le texte a 500 mots → répond vite', () => {
    const texte = Array.from({ length: 500 }, (_, rang) => `mot${rang} infirmere`).join(' ')
    const debut = performance.now()
    titresTrouves(catalogue, texte)
    expect(performance.now() - debut).toBeLessThan(200)
  })
})

describe('explication', () => {
  it('lorsque l’on demande pourquoi → donne palier, points et champs', () => {
    const sources = [
      { ...LIVRE_VIDE, titre: 'Plomberie', resume: 'Soudure', prime: true, expositions: [EXPOSITION] },
    ]
    const ouvert = indexEnMemoire(moteurLivres, sources, AUJOURDHUI)(AUJOURDHUI)
    const [premier] = repondre(ouvert, { ...TOUT, texte: 'soudure plomberie', expliquer: true }).resultats
    expect(premier?.explication).toMatchObject({
      palier: 'texte',
      priorite: true,
      mots: [
        { mot: 'soudure', champs: ['Résumé'] },
        { mot: 'plomberie', champs: ['Titre'] },
      ],
    })
    const points = premier?.explication?.mots.reduce((somme, mot) => somme + mot.points, 0)
    expect(points).toBe(premier?.explication?.score)
  })
})

describe('sans mot cherché', () => {
  const livre = (titre: string, exposition: Partial<typeof EXPOSITION>, prime = false): Livre => ({
    ...LIVRE_VIDE,
    numero: titre,
    titre,
    prime,
    expositions: [{ ...EXPOSITION, permanente: false, ...exposition }],
  })
  const [avril, mai] = [{ debut: jour('2027-04-01') }, { debut: jour('2027-05-01') }]

  it('la prochaine session ouverte d’abord ; la priorité ne départage que le même jour', () => {
    const sources = [
      livre('mai', mai, true),
      livre('avril', avril),
      livre('avril prioritaire', avril, true),
      livre('avril complet', { ...avril, ouverte: false }, true),
      livre('déjà commencé', { debut: jour('2027-01-01') }, true),
    ]
    expect(titresTrouves(sources, '')).toEqual([
      'avril prioritaire',
      'avril',
      'mai',
      'déjà commencé',
      'avril complet',
    ])
  })

  it('autour d’un lieu, la plus proche à dix kilomètres près', () => {
    const a = (kilometres: number) => ({ latitude: 44 + kilometres / 111.19, longitude: 2 })
    const sources = [
      livre('loin', { ...avril, ...a(25) }),
      livre('à 8 km', { ...avril, ...a(8) }),
      livre('à 2 km, plus tard', { ...mai, ...a(2) }),
      livre('à distance', { ...avril, aDistance: true }),
    ]
    const lieu = { code: 'x', libelle: 'x', latitude: 44, longitude: 2, rayonKm: 30 }
    expect(titresTrouves(sources, '', { lieu })).toEqual([
      'à 8 km',
      'à 2 km, plus tard',
      'loin',
      'à distance',
    ])
  })
})
