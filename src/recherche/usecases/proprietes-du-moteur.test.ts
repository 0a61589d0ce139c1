import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jourAParis } from '../../kernel/jour.ts'
import { plier } from '../../kernel/plier.ts'
import type { Requete } from '../../liste/index.ts'
import { indexEnMemoire } from '../adapters/index-en-memoire.fixture.ts'
import { lireVocabulaire } from '../adapters/lire-vocabulaire.ts'
import { estFrancais } from '../adapters/mots-francais.ts'
import { catalogues, requetes } from '../domain/catalogues.fixture.ts'
import { corrections } from '../domain/interrogation/correction.ts'
import { PALIERS } from '../domain/interrogation/paliers.ts'
import { EXPOSITION, LIVRE_VIDE, type Livre, moteurLivres } from '../domain/moteur-d-essai.fixture.ts'
import { repondre } from './repondre.ts'

const JOUR = jourAParis(new Date('2027-03-10T12:00:00Z'))
const TOUT: Requete = {
  texte: '',
  litteral: false,
  facettes: {},
  tri: 'pertinence',
  page: 1,
  parPage: 50,
  expliquer: false,
}
const ESSAIS = { numRuns: 100, seed: 20270310 }

const livre = (titre: string, rang = 0): Livre => ({
  ...LIVRE_VIDE,
  numero: `${rang}`,
  titre,
  expositions: [EXPOSITION],
})
const ouvrir = (titres: readonly string[]) =>
  indexEnMemoire(
    moteurLivres,
    titres.map((titre, rang) => livre(titre, rang)),
    JOUR,
  )(JOUR)
type Ouvert = ReturnType<typeof ouvrir>
const trouver = (ouvert: Ouvert, texte: string) => repondre(ouvert, { ...TOUT, texte, expliquer: true })
const numeros = (ouvert: Ouvert, texte: string) =>
  trouver(ouvert, texte)
    .resultats.map(({ numero }) => Number(numero))
    .sort((a, b) => a - b)

const AUTRES = ['Anglais des affaires', 'CAP Pâtissier', 'Soudure à l’arc', 'Management d’équipe']

describe('écrit joint ou séparé', () => {
  const ECRITURES = [
    ['R482', 'R 482', 'R.482', 'r-482', 'R482.'],
    ['éco-conception', 'écoconception', 'éco conception', 'ECO CONCEPTION'],
    ['BP JEPS', 'bpjeps', 'BP-JEPS', 'BPJEPS'],
    ['B0 H0', 'b0h0', 'B0-H0', 'B0/H0'],
    ['micro-entreprise', 'micro entreprise', 'microentreprise'],
    ['Node.js', 'node js', 'nodejs', 'NodeJS'],
    ['web mobile', 'webmobile', 'web-mobile'],
    ['auto-école', 'auto école', 'autoécole'],
    ['HACCP', 'h.a.c.c.p.', 'H.A.C.C.P'],
    ['e-commerce', 'ecommerce', 'E-COMMERCE'],
    ['SSIAP1', 'SSIAP 1', 'ssiap-1'],
    ['CACES R489', 'CACES R 489', 'caces r.489'],
  ] as const
  const paires = fc
    .constantFrom<readonly string[]>(...ECRITURES)
    .chain((ecritures) => fc.tuple(fc.constantFrom(...ecritures), fc.constantFrom(...ecritures)))

  it('la question et le catalogue se rejoignent, dans les deux sens', () => {
    fc.assert(
      fc.property(
        paires,
        fc.constantFrom('', 'Initiation ', 'Titre professionnel '),
        ([dite, ecrite], avant) => {
          const ouvert = ouvrir([`${avant}${ecrite}`, ...AUTRES])
          expect([dite, ecrite, numeros(ouvert, dite)]).toEqual([dite, ecrite, [0]])
          expect([dite, ecrite, numeros(ouvert, `${avant}${dite}`)]).toEqual([dite, ecrite, [0]])
        },
      ),
      { ...ESSAIS, numRuns: 200 },
    )
  })

  it('toutes les façons de l’écrire donnent les mêmes résultats', () => {
    fc.assert(
      fc.property(paires, fc.subarray([...ECRITURES.flat()], { minLength: 8 }), ([une, autre], titres) => {
        const ouvert = ouvrir([...titres, ...AUTRES])
        expect([une, autre, numeros(ouvert, une)]).toEqual([une, autre, numeros(ouvert, autre)])
      }),
      ESSAIS,
    )
  })
})

describe('le total', () => {
  it('vaut au moins la page, et toutes les pages mises bout à bout', () => {
    fc.assert(
      fc.property(catalogues(JOUR), requetes(JOUR), fc.boolean(), (livres, requete, litteral) => {
        const ouvert = indexEnMemoire(moteurLivres, livres, JOUR)(JOUR)
        const { total, resultats } = repondre(ouvert, { ...requete, litteral })
        expect(total).toBeGreaterThanOrEqual(resultats.length)
        const pages = Array.from({ length: Math.ceil(total / requete.parPage) }, (_, rang) =>
          repondre(ouvert, { ...requete, litteral, page: rang + 1 }),
        )
        const tous = pages.flatMap((page) => page.resultats.map(({ numero }) => numero))
        expect(new Set(tous).size).toBe(total)
        expect(tous).toHaveLength(total)
      }),
      { ...ESSAIS, numRuns: 100 },
    )
  })
})

describe('la correction', () => {
  const MOTS = [
    'plomberie',
    'autonomie',
    'boulangerie',
    'comptabilité',
    'menuiserie',
    'informatique',
    'vente',
    'verte',
  ]
  const FRANCAIS = [
    'auto',
    'vente',
    'manger',
    'manager',
    'vigile',
    'idée',
    'verte',
    'boulange',
    'comptable',
    'menuisier',
    'informe',
    'autonome',
  ]

  it('ne change jamais un mot français, ni un mot d’un catalogue', () => {
    fc.assert(
      fc.property(
        fc.subarray(MOTS, { minLength: 1 }),
        fc.constantFrom(...FRANCAIS, ...MOTS),
        (titres, mot) => {
          expect(trouver(ouvrir(titres), mot).corrections).toEqual([])
        },
      ),
      ESSAIS,
    )
  })

  it('un mot que connaît un autre catalogue n’est pas une faute', () => {
    fc.assert(
      fc.property(fc.subarray(MOTS, { minLength: 1 }), fautes(MOTS), (titres, { ecrit }) => {
        const ouvert = ouvrir(titres)
        const vocabulaire = { ...ouvert.lecture.vocabulaire(), estMot: (mot: string) => mot === plier(ecrit) }
        const reponse = trouver(
          { ...ouvert, lecture: { ...ouvert.lecture, vocabulaire: () => vocabulaire } },
          ecrit,
        )
        expect(reponse.corrections).toEqual([])
      }),
      ESSAIS,
    )
  })

  it('ne mène qu’à ce qui répond avec les autres mots', () => {
    const autres = ['toulouse', 'albi', 'débutant']
    const titres = fc.array(
      fc.tuple(fc.constantFrom(...MOTS), fc.constantFrom(...autres)).map((mots) => mots.join(' ')),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(titres, fautes(MOTS), fc.constantFrom(...autres), (catalogue, { ecrit }, avec) => {
        const ouvert = ouvrir(catalogue)
        for (const { remplacement } of trouver(ouvert, `${ecrit} ${avec}`).corrections) {
          expect(remplacement).not.toBe(ecrit)
          expect(trouver(ouvert, `${remplacement} ${avec}`).total).toBeGreaterThan(0)
          expect(corrections(ouvert.index, ecrit)).toContain(remplacement)
        }
      }),
      ESSAIS,
    )
  })

  it('une lettre oubliée, doublée ou échangée dans un mot long se retrouve', () => {
    fc.assert(
      fc.property(fautes(MOTS.filter((mot) => mot.length > 8)), ({ mot, ecrit }) => {
        fc.pre(!estFrancais(ecrit))
        const ouvert = ouvrir([mot, ...AUTRES])
        expect([ecrit, numeros(ouvert, ecrit)]).toEqual([ecrit, [0]])
      }),
      ESSAIS,
    )
  })
})

/** Un mot, et le même avec une lettre oubliée, doublée ou échangée avec la suivante (jamais la première). */
function fautes(mots: readonly string[]) {
  const gestes = [
    (mot: string, rang: number) => mot.slice(0, rang) + mot.slice(rang + 1),
    (mot: string, rang: number) => mot.slice(0, rang) + mot.slice(rang - 1),
    (mot: string, rang: number) =>
      mot.slice(0, rang) + (mot[rang + 1] ?? '') + (mot[rang] ?? '') + mot.slice(rang + 2),
  ] as const
  return fc
    .tuple(fc.constantFrom(...mots), fc.constantFrom(...gestes), fc.nat())
    .map(([mot, faire, tirage]) => ({ mot, ecrit: faire(mot, 1 + (tirage % (mot.length - 2))) }))
    .filter(({ mot, ecrit }) => mot !== ecrit)
}

describe('un synonyme', () => {
  const mots = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'golf']
  const groupes = fc.array(fc.uniqueArray(fc.constantFrom(...mots), { minLength: 2, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  const avec = (ouvert: Ouvert, groupes: readonly (readonly string[])[]): Ouvert => {
    const lu = lireVocabulaire(JSON.stringify({ groupes, sens: [], sigles: [] }))
    if (lu.etat === 'erreur') throw new Error(lu.erreur.join())
    return { ...ouvert, lecture: { ...ouvert.lecture, vocabulaire: () => lu.valeur } }
  }

  it('ne devance jamais le mot lui-même', () => {
    const titres = fc.array(
      fc
        .array(fc.constantFrom(...mots, 'suite', 'complet'), { minLength: 1, maxLength: 3 })
        .map((un) => un.join(' ')),
      { minLength: 2, maxLength: 12 },
    )
    fc.assert(
      fc.property(titres, groupes, fc.constantFrom(...mots), (catalogue, voisins, mot) => {
        const rangs = trouver(avec(ouvrir(catalogue), voisins), mot).resultats.map(
          ({ numero, explication }) => ({
            seul: catalogue[Number(numero)]?.split(' ').includes(mot) === true,
            palier: PALIERS.findIndex(({ id }) => id === explication?.palier),
          }),
        )
        const premier = rangs.findIndex(({ seul }) => !seul)
        if (premier >= 0) expect(rangs.slice(premier).some(({ seul }) => seul)).toBe(false)
        for (const { seul, palier } of rangs) expect(palier <= 1).toBe(seul)
      }),
      ESSAIS,
    )
  })

  it('dans l’intitulé, devance ce qui n’a le mot que dans son thème ; ailleurs, le suit ou l’égale', () => {
    const champs = moteurLivres.champs.map((champ) =>
      champ.id === 'resume' ? { ...champ, force: 'theme' as const } : champ,
    )
    const livres = [
      { ...livre('suite', 0), resume: 'alpha' },
      { ...livre('suite', 1), editeur: 'bravo' },
      livre('bravo', 2),
      { ...livre('suite', 3), editeur: 'alpha' },
    ]
    const ouvert = indexEnMemoire({ ...moteurLivres, champs }, livres, JOUR)(JOUR)
    const paliers = new Map(
      trouver(avec(ouvert, [['alpha', 'bravo']]), 'alpha').resultats.map(({ numero, explication }) => [
        numero,
        explication?.palier,
      ]),
    )
    expect(paliers.get('2')).toBe('champs-forts')
    expect(paliers.get('3')).toBe('champs-forts')
    expect(paliers.get('0')).toBe('synonyme')
    expect(paliers.get('1')).toBe('synonyme')
  })

  it('ne s’enchaîne pas', () => {
    fc.assert(
      fc.property(groupes, fc.constantFrom(...mots), (voisins, mot) => {
        const attendus = mots.filter(
          (autre) =>
            autre === mot || voisins.some((groupe) => groupe.includes(mot) && groupe.includes(autre)),
        )
        const trouves = trouver(avec(ouvrir(mots), voisins), mot).resultats.map(
          ({ numero }) => mots[Number(numero)],
        )
        expect(trouves.toSorted()).toEqual(attendus.toSorted())
      }),
      ESSAIS,
    )
  })
})

describe('ce qui n’est pas un mot', () => {
  const TITRES = [
    'DU de gestion de crise',
    'CE et CSE',
    'Vente en ligne',
    'BTS ME',
    'Les métiers du bois',
    'Anglais',
  ]

  it.each(['CE', 'DU', 'ME', 'AS', 'ES', 'SI', 'ce', 'du', 'as'])(
    '« %s » n’est jamais tout le catalogue',
    (sigle) => {
      expect(trouver(ouvrir(TITRES), sigle).total).toBeLessThan(2)
      expect(trouver(ouvrir(AUTRES), sigle).total).toBe(0)
    },
  )

  it('des mots outils en capitales, seuls ou ensemble, ne rendent pas tout', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('CE', 'DU', 'ME', 'AS', 'ES', 'SI', 'ON', 'EN'), { minLength: 1 }),
        (sigles) => {
          expect(trouver(ouvrir(AUTRES), sigles.join(' ')).total).toBe(0)
        },
      ),
      ESSAIS,
    )
  })

  it.each(['pour la', 'de la', 'les', 'Quel est le', 'pour', 'avec vous'])(
    '« %s » ne trouve rien, même dans des titres où ces mots sont en capitales',
    (outils) => {
      const titres = [
        'Former LES équipes',
        'Agir POUR LA ville',
        'Pourlat',
        'Sigle POUR siglela',
        'Sigleles',
        ...TITRES,
      ]
      expect(trouver(ouvrir(titres), outils).total).toBe(0)
    },
  )

  it('un texte d’une autre écriture ne trouve rien', () => {
    const lettres = fc.constantFrom(...'日本語フランス語корпусعربيةעבריתไทย한국어ελλ')
    fc.assert(
      fc.property(fc.array(lettres, { minLength: 1, maxLength: 12 }), fc.boolean(), (choisies, espaces) => {
        const texte = choisies.join(espaces ? ' ' : '')
        expect(trouver(ouvrir(TITRES), texte).total).toBe(0)
      }),
      ESSAIS,
    )
  })

  it('ni des signes seuls', () => {
    const signes = fc.constantFrom(...'?!…*%€$@&/\\|~^"()[]{}<>=_;:,😀→')
    fc.assert(
      fc.property(fc.array(signes, { minLength: 1, maxLength: 8 }), (choisis) => {
        expect(trouver(ouvrir(TITRES), choisis.join('')).total).toBe(0)
      }),
      ESSAIS,
    )
  })
})

describe('les paires qui ne se confondent pas', () => {
  const PAIRES = [
    ['vente', 'verte'],
    ['manager', 'manger'],
    ['vigile', 'Vigier'],
    ['C++', 'C#'],
    ['C++', 'C'],
    ['C#', 'C'],
    ['.NET', 'net'],
    ['R&D', 'permis D'],
    ['développeur', 'développement durable'],
    ['compte', 'comptabilité'],
    ['idée', 'IDE'],
    ['auto', 'autonomie'],
    ['mer', 'mère'],
    ['compta', 'compte'],
  ] as const

  it('quoi qu’il y ait d’autre au catalogue', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAIRES),
        fc.subarray(AUTRES.slice(0, 3)),
        fc.boolean(),
        ([une, autre], reste, retourner) => {
          const [cherche, confondu] = retourner ? [autre, une] : [une, autre]
          expect([cherche, confondu, numeros(ouvrir([confondu, cherche, ...reste]), cherche)]).toEqual([
            cherche,
            confondu,
            [1],
          ])
          expect([cherche, confondu, numeros(ouvrir([confondu, ...reste]), cherche)]).toEqual([
            cherche,
            confondu,
            [],
          ])
        },
      ),
      ESSAIS,
    )
  })

  it.each([
    ['bœuf', 'BOEUF'],
    ['bœuf', 'boeufs'],
    ['T.I.G.', 'TIG'],
    ['R&D', 'r & d'],
    ['.NET', '.net'],
    ['C++', 'c++.'],
    ['cœur', 'COEUR'],
  ])('« %s » et « %s » sont le même mot', (une, autre) => {
    for (const [dite, ecrite] of [
      [une, autre],
      [autre, une],
    ] as const)
      expect(numeros(ouvrir([...AUTRES, ecrite]), dite)).toEqual([AUTRES.length])
  })
})
