import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Requete } from '../domain/requete.ts'
import { analyserRequete } from './analyser-requete.ts'
import { executeurEnMemoire, facetteDe, type ListeEnMemoire } from './executeur-en-memoire.ts'

interface Objet {
  readonly rang: number
  readonly couleurs: readonly string[]
  readonly taille: string
}

const COULEURS = ['rouge', 'vert', 'bleu'] as const
const TAILLES = ['petit', 'grand'] as const
const libelles = (cles: readonly string[]) => Object.fromEntries(cles.map((cle) => [cle, `« ${cle} »`]))

const LISTE: ListeEnMemoire<Objet> = {
  id: 'essai',
  libelles: { singulier: 'objet', pluriel: 'objets', feminin: false },
  facettes: [
    facetteDe('couleur', 'Couleur', libelles(COULEURS), ({ couleurs }) => couleurs),
    facetteDe('taille', 'Taille', libelles(TAILLES), ({ taille }) => [taille]),
  ],
  tris: [],
  propres: [{ id: 'pairs', convient: (valeur) => valeur === '1' }],
  retenir: ({ rang }, { propres }) => propres?.pairs !== '1' || rang % 2 === 0,
  comparer: (a, b) => b.rang - a.rang,
}
const TOUT = analyserRequete(LISTE, new URLSearchParams())

const sousEnsemble = (valeurs: readonly string[]) => fc.subarray([...valeurs])
const objets = fc
  .array(
    fc.record({ couleurs: fc.array(fc.constantFrom(...COULEURS)), taille: fc.constantFrom(...TAILLES) }),
    {
      maxLength: 20,
      size: 'max',
    },
  )
  .map((tires) => tires.map((tire, rang): Objet => ({ ...tire, rang })))
const requetes = fc
  .record({
    couleur: sousEnsemble(COULEURS),
    taille: sousEnsemble(TAILLES),
    pairs: fc.boolean(),
    page: fc.integer({ min: 1, max: 4 }),
    parPage: fc.integer({ min: 1, max: 7 }),
  })
  .map(
    ({ couleur, taille, pairs, ...pages }): Requete => ({
      ...TOUT,
      ...pages,
      facettes: { couleur, taille },
      propres: pairs ? { pairs: '1' } : {},
    }),
  )

/** Oracle naïf : chaque règle relue à la lettre. */
function repond({ rang, couleurs, taille }: Objet, { facettes, propres }: Requete): boolean {
  const { couleur = [], taille: tailles = [] } = facettes
  return (
    (propres?.pairs === undefined || rang % 2 === 0) &&
    (couleur.length === 0 || couleur.some((une) => couleurs.includes(une))) &&
    (tailles.length === 0 || tailles.includes(taille))
  )
}

describe('le compteur d’une liste en mémoire', () => {
  it('trouve, ordonne et pagine comme une lecture naïve', () => {
    fc.assert(
      fc.property(objets, requetes, (tires, requete) => {
        const attendus = tires.filter((objet) => repond(objet, requete)).toReversed()
        const executeur = executeurEnMemoire(LISTE, tires)
        const { total, resultats } = executeur.rechercher(requete)
        expect(total).toBe(attendus.length)
        expect(executeur.compter(requete)).toBe(total)
        const debut = (requete.page - 1) * requete.parPage
        expect(resultats).toEqual(attendus.slice(debut, debut + requete.parPage))
      }),
    )
  })

  it('cocher seule une valeur de nombre n donne n objets ; une valeur qui donne quelque chose est montrée', () => {
    fc.assert(
      fc.property(objets, requetes, (tires, requete) => {
        const { facettes } = executeurEnMemoire(LISTE, tires).rechercher(requete)
        for (const [id, cles] of [['couleur', COULEURS] as const, ['taille', TAILLES] as const]) {
          const comptees = facettes.find((facette) => facette.id === id)?.valeurs ?? []
          const cochees = requete.facettes[id] ?? []
          const attendues = cles
            .map((valeur) => {
              const cochee = { ...requete, facettes: { ...requete.facettes, [id]: [valeur] } }
              const nombre = tires.filter((objet) => repond(objet, cochee)).length
              return { valeur, libelle: `« ${valeur} »`, nombre, cochee: cochees.includes(valeur) }
            })
            .filter(({ nombre, cochee }) => nombre > 0 || cochee)
          expect(comptees).toEqual(attendues)
        }
      }),
    )
  })
})
