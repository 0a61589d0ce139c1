import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jourAParis } from '../../kernel/jour.ts'
import { analyserRequete } from '../../liste/index.ts'
import { estFrancais } from '../adapters/mots-francais.ts'
import { IDS_MOTEURS, MOTEURS } from '../moteurs/moteurs.ts'
import { comprendreLaDemande } from './comprendre-la-demande.ts'
import { territoiresDeFrance as territoires } from './territoires.fixture.ts'

const OBJETS = [
  'soudeur',
  'aide-soignant',
  'CAP pâtissier',
  'anglais',
  'permis b',
  'C++',
  'BTS MCO',
  'femme de ménage',
  'R482',
  'éco-conception',
  'développeur .NET',
  'menuisier ébéniste',
  'T.I.G.',
  'marketing digital',
]
const LIEUX = ['Toulouse', 'Nîmes', 'Lozère', 'Montpellier', 'Saint-Gaudens', '31000', 'Tarbes'] as const
const INTRODUCTIONS = ['', 'à ', 'près de ', 'vers ', 'autour de ']
const FILTRES = [
  '',
  'en alternance',
  'à distance',
  'sans diplôme',
  'certifiante',
  'CPF',
  'bac +2',
  'en janvier',
  'à la rentrée',
]
const DEBUTS = [
  '',
  'je voudrais',
  'je veux devenir',
  'j’aimerais travailler comme',
  'bonjour, je cherche une formation de',
  'comment devenir',
  'quelles études pour être',
  'je souhaite me former à',
  'apprendre',
  'formation de',
  'où trouver une formation',
  'besoin d’une formation',
]
const FINS = ['', 'svp', 's’il vous plaît', 'merci d’avance']

const POLITESSES = ['svp', 'merci', 'bonjour', 's’il vous plaît', 'merci d’avance', 'merci beaucoup']
/** Les autres gardent les mots des filtres, à leur place : leur ordre est celui de la phrase. */
const MOTEURS_SANS_LES_MOTS_DES_FILTRES = IDS_MOTEURS.filter(
  (id) => MOTEURS[id].filtresEnMots !== undefined || MOTEURS[id].ecarteLesFiltres === true,
)

const CATALOGUE = new Set(OBJETS.flatMap((objet) => objet.toLowerCase().split(/[ -]/)))

const aujourdhui = jourAParis(new Date('2026-11-29T12:00:00Z'))

const comprendre = (parametres: Readonly<Record<string, string>> | URLSearchParams) =>
  comprendreLaDemande(
    {
      territoires,
      region: '76',
      connait: (mot) => CATALOGUE.has(mot),
      nomme: () => false,
      estFrancais,
      estUnTerme: () => false,
      aujourdhui,
    },
    new URLSearchParams(parametres),
  )

/** Ce que chaque moteur cherchera. */
const requetes = (demande: ReturnType<typeof comprendre>) =>
  IDS_MOTEURS.map((id) => analyserRequete(MOTEURS[id], demande.pour(id), territoires))

const joindre = (...parties: readonly string[]) => parties.filter((partie) => partie !== '').join(' ')

/** Ce qui est compris, et ce que chaque moteur cherchera. */
const sens = (demande: ReturnType<typeof comprendre>) => ({
  mots: demande.mots,
  lieu: demande.lieuRetenu?.code,
  filtres: demande.filtres.map(({ id, valeurs }) => [id, ...valeurs.toSorted()].join(' ')).toSorted(),
  orientation: demande.orientation,
  requetes: MOTEURS_SANS_LES_MOTS_DES_FILTRES.map((id) =>
    analyserRequete(MOTEURS[id], demande.pour(id), territoires),
  ),
})

const objets = fc.constantFrom(...OBJETS)
const filtres = fc.constantFrom(...FILTRES)
const lieux = fc.constantFrom(...LIEUX)
/** « conception à distance » nomme quelque chose ; « conception Toulouse à distance », une conception, à distance. */
const seSuivent = (objet: string, filtre: string): boolean =>
  objet === 'éco-conception' && filtre === 'à distance'

/** Une façon de demander, un objet, puis un filtre, un lieu et une politesse, dans n'importe quel ordre. */
const phrases = fc
  .record({
    debut: fc.constantFrom(...DEBUTS),
    objet: objets,
    filtre: fc.constantFrom(...FILTRES.filter((filtre) => filtre !== '')),
    intro: fc.constantFrom(...INTRODUCTIONS),
    ou: lieux,
    fin: fc.constantFrom(...FINS),
  })
  .filter(({ objet, filtre }) => !seSuivent(objet, filtre))
  .map(({ intro, ou, ...phrase }) => ({ ...phrase, lieu: `${intro}${ou}` }))
  .chain((phrase) =>
    fc
      .shuffledSubarray([phrase.filtre, phrase.lieu, phrase.fin], { minLength: 3 })
      .map((morceaux) => ({ ...phrase, morceaux })),
  )

const ESSAIS = { numRuns: 400, seed: 20270310 }

describe('ce qui est compris', () => {
  it('ne change pas avec la façon de demander', () => {
    fc.assert(
      fc.property(
        fc.record({
          debuts: fc.array(fc.constantFrom(...DEBUTS), { minLength: 1, maxLength: 2 }),
          objet: objets,
          filtre: filtres,
          fins: fc.oneof(
            fc.constantFrom('', ...LIEUX).map((lieu) => ({ lieu, fin: '' })),
            fc.constantFrom(...FINS).map((fin) => ({ lieu: '', fin })),
          ),
        }),
        ({ debuts, objet, filtre, fins: { lieu, fin } }) => {
          const seul = comprendre({ q: joindre(objet, filtre, lieu) })
          const demande = comprendre({ q: joindre(...debuts, objet, filtre, lieu, fin) })
          expect(demande.mots).toBe(seul.mots)
          expect(demande.lieu?.lieu.code).toBe(seul.lieu?.lieu.code)
          expect(demande.filtres.map(({ id, valeurs }) => [id, valeurs])).toEqual(
            seul.filtres.map(({ id, valeurs }) => [id, valeurs]),
          )
          expect(requetes(demande)).toEqual(requetes(seul))
        },
      ),
      ESSAIS,
    )
  })

  it('ne change pas avec l’écriture inclusive', () => {
    const paires = [
      ['infirmier', 'ère'],
      ['coiffeur', 'euse'],
      ['formateur', 'trice'],
      ['technicien', 'ne'],
      ['agent', 'e'],
      ['professionnel', 'le'],
      ['sportif', 've'],
      ['apprenti', 'e'],
      ['vendeur', 'se'],
      ['pharmacien', 'enne'],
      ['boulanger', 'ère'],
    ] as const
    const ecritures: readonly ((masculin: string, suffixe: string) => string)[] = [
      (masculin, suffixe) => `${masculin}·${suffixe}`,
      (masculin, suffixe) => `${masculin}.${suffixe}`,
      (masculin, suffixe) => `${masculin}-${suffixe}`,
      (masculin, suffixe) => `${masculin}/${suffixe}`,
      (masculin, suffixe) => `${masculin}(${suffixe})`,
      (masculin, suffixe) => `${masculin}•${suffixe}`,
      (masculin, suffixe) => `${masculin}⋅${suffixe}`,
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...paires),
        fc.constantFrom(...ecritures),
        fc.constantFrom('', ...LIEUX.map((lieu) => `à ${lieu}`)),
        filtres,
        fc.boolean(),
        ([masculin, suffixe], ecrire, lieu, filtre, capitales) => {
          const ecrit = ecrire(masculin, suffixe)
          const inclusif = comprendre({ q: joindre(capitales ? ecrit.toUpperCase() : ecrit, filtre, lieu) })
          const simple = comprendre({
            q: joindre(capitales ? masculin.toUpperCase() : masculin, filtre, lieu),
          })
          expect(requetes(inclusif)).toEqual(requetes(simple))
        },
      ),
      ESSAIS,
    )
  })

  it('est le même quand le lieu est dans la phrase et quand il est dans son champ', () => {
    fc.assert(
      fc.property(objets, filtres, lieux, fc.constantFrom(...INTRODUCTIONS), (objet, filtre, lieu, intro) => {
        const phrase = comprendre({ q: joindre(objet, filtre, `${intro}${lieu}`) })
        const champ = comprendre({ q: joindre(objet, filtre), ou: lieu })
        expect(phrase.lieuRetenu).toEqual(champ.lieuRetenu)
        expect(requetes(phrase)).toEqual(requetes(champ))
      }),
      ESSAIS,
    )
  })

  it('une fois compris, ne change plus', () => {
    const enPhrase = INTRODUCTIONS.flatMap((intro) => LIEUX.map((lieu) => `${intro}${lieu}`))
    const lieux = fc.oneof(
      fc.constantFrom('', ...enPhrase).map((lieu) => ({ lieu, champ: {} })),
      fc.constantFrom('Albi', 'figac').map((ou) => ({ lieu: '', champ: { ou } })),
    )
    const sansObjet = ['infirmier·ère', 'formation', 'Condom', 'GRETA de Tarbes']
    const tous = fc.constantFrom(...OBJETS, ...sansObjet)
    fc.assert(
      fc.property(
        fc.constantFrom(...DEBUTS),
        tous,
        filtres,
        lieux,
        (debut, objet, filtre, { lieu, champ }) => {
          const demande = comprendre({ q: joindre(debut, objet, filtre, lieu), ...champ })
          for (const id of IDS_MOTEURS) {
            const une = demande.pour(id)
            expect([id, ...comprendre(une).pour(id)]).toEqual([id, ...une])
          }
        },
      ),
      ESSAIS,
    )
  })

  it('ne dépend pas de l’ordre des morceaux', () => {
    fc.assert(
      fc.property(phrases, ({ debut, objet, filtre, lieu, fin, morceaux }) => {
        const range = comprendre({ q: joindre(debut, objet, filtre, lieu, fin) })
        expect(sens(comprendre({ q: joindre(debut, objet, ...morceaux) }))).toEqual(sens(range))
      }),
      ESSAIS,
    )
  })

  it('est le même quand le lieu, puis le filtre, ouvrent la phrase', () => {
    fc.assert(
      fc.property(objets, filtres, lieux, (objet, filtre, lieu) => {
        fc.pre(!seSuivent(objet, filtre))
        const seul = sens(comprendre({ q: joindre(objet, filtre, lieu) }))
        expect(sens(comprendre({ q: joindre(lieu, objet, filtre) }))).toEqual(seul)
        expect(sens(comprendre({ q: joindre(filtre, lieu, objet) }))).toEqual(seul)
      }),
      ESSAIS,
    )
  })

  it('ne change pas avec une politesse, où qu’elle soit entre les mots', () => {
    fc.assert(
      fc.property(phrases, fc.constantFrom(...POLITESSES), fc.nat(), (phrase, politesse, place) => {
        const morceaux = [phrase.debut, phrase.objet, ...phrase.morceaux].filter((partie) => partie !== '')
        const polie = morceaux.toSpliced(place % (morceaux.length + 1), 0, politesse)
        expect(sens(comprendre({ q: joindre(...polie) }))).toEqual(
          sens(comprendre({ q: joindre(...morceaux) })),
        )
      }),
      ESSAIS,
    )
  })

  it('un filtre ou un lieu dits deux fois le sont une', () => {
    fc.assert(
      fc.property(phrases, fc.nat(), (phrase, place) => {
        const morceaux = phrase.morceaux.filter((morceau) => morceau !== '')
        const redit = morceaux[place % morceaux.length] ?? ''
        const une = comprendre({ q: joindre(phrase.objet, ...morceaux) })
        expect(sens(comprendre({ q: joindre(phrase.objet, ...morceaux, redit) }))).toEqual(sens(une))
        expect(sens(comprendre({ q: joindre(phrase.objet, redit, ...morceaux) }))).toEqual(sens(une))
      }),
      ESSAIS,
    )
  })

  it('le lieu du champ, redit dans la phrase, n’y est plus un mot ; un autre n’en est jamais un pour un métier', () => {
    fc.assert(
      fc.property(phrases, fc.constantFrom(...LIEUX), ({ objet, filtre, lieu }, ou) => {
        const redit = comprendre({ q: joindre(objet, filtre, ou), ou })
        const champ = comprendre({ q: joindre(objet, filtre), ou })
        expect(redit.mots).toBe(champ.mots)
        expect(requetes(redit)).toEqual(requetes(champ))
        const metiers = comprendre({ q: joindre(objet, filtre, lieu), ou }).pour('metiers')
        expect([...metiers]).toEqual([...champ.pour('metiers')])
      }),
      ESSAIS,
    )
  })

  it('sans l’un de ses morceaux, est ce que dit la phrase sans lui', () => {
    fc.assert(
      fc.property(phrases, ({ debut, objet, filtre, lieu, morceaux }) => {
        const demande = comprendre({ q: joindre(debut, objet, ...morceaux) })
        const sansLieu = joindre(debut, objet, ...morceaux.filter((morceau) => morceau !== lieu))
        expect(sens(comprendre({ q: demande.lieu?.sans ?? '' }))).toEqual(sens(comprendre({ q: sansLieu })))
        const sansFiltre = joindre(debut, objet, ...morceaux.filter((morceau) => morceau !== filtre))
        expect(sens(comprendre({ q: (demande.filtres[0] ?? demande.periode)?.sans ?? '' }))).toEqual(
          sens(comprendre({ q: sansFiltre })),
        )
      }),
      ESSAIS,
    )
  })
})
