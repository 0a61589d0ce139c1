import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ajouterJours, jourAParis } from '../../kernel/jour.ts'
import type { Declaration } from '../domain/declaration.ts'
import type { Requete } from '../domain/requete.ts'
import { analyserRequete } from './analyser-requete.ts'
import { ecrireRequete } from './ecrire-requete.ts'
import { filtresActifs, sansFiltre } from './filtres-actifs.ts'

const LISTE: Declaration = {
  id: 'essai',
  libelles: { singulier: 'objet', pluriel: 'objets', feminin: false },
  facettes: [
    {
      id: 'couleur',
      libelle: 'Couleur',
      libelleValeur: (valeur) => valeur,
      ordre: ['rouge', 'vert', 'bleu'],
    },
    { id: 'code', libelle: 'Code', libelleValeur: (valeur) => valeur },
  ],
  tris: [
    { id: 'pertinence', libelle: 'Pertinence' },
    { id: 'nom', libelle: 'Nom' },
  ],
  dates: { du: 'debut-du', au: 'debut-au', legende: 'Dates', quoi: 'début' },
  propres: [
    { id: 'mois', convient: (valeur) => /^\d{4}-\d\d$/.test(valeur), sans: 'Tous les mois' },
    { id: 'passes', convient: (valeur) => valeur === '1' },
  ],
}
/** La même sans mots à chercher ni dates, comme les actualités. */
const SIMPLE: Declaration = {
  id: 'essai',
  libelles: LISTE.libelles,
  facettes: LISTE.facettes,
  tris: [],
  parPage: 12,
}

const jour = fc
  .nat({ max: 400 })
  .map((rang) => ajouterJours(jourAParis(new Date('2026-11-25T10:00:00Z')), rang))
const parfois = <T>(arbitraire: fc.Arbitrary<T>) => fc.option(arbitraire, { nil: undefined, freq: 1 })
const requetes = fc
  .record({
    texte: fc.constantFrom('', 'soudeur', 'bac & plus + 2'),
    litteral: fc.boolean(),
    couleur: fc.subarray(['bleu', 'rouge', 'vert']),
    code: fc.subarray(['A1', 'B 2']),
    bornes: fc.tuple(parfois(jour), parfois(jour)),
    mois: parfois(fc.constantFrom('2026-12', '2027-01')),
    passes: fc.boolean(),
    tri: fc.constantFrom('pertinence', 'nom'),
    page: fc.integer({ min: 1, max: 9 }),
    parPage: fc.integer({ min: 1, max: 100 }),
    expliquer: fc.boolean(),
  })
  .map(({ couleur, code, bornes, mois, passes, ...reste }): Requete => {
    const [du, au] = bornes.toSorted((a, b) => (a === undefined || b === undefined || a <= b ? -1 : 1))
    const periode = { ...(du === undefined ? {} : { du }), ...(au === undefined ? {} : { au }) }
    return {
      ...reste,
      facettes: {
        ...(couleur.length === 0 ? {} : { couleur }),
        ...(code.length === 0 ? {} : { code }),
      },
      ...(du === undefined && au === undefined ? {} : { periode }),
      propres: { ...(mois === undefined ? {} : { mois }), ...(passes ? { passes: '1' } : {}) },
    }
  })

const lire = (liste: Declaration, adresse: string) => analyserRequete(liste, new URLSearchParams(adresse))

describe('une requête et son adresse', () => {
  it('lire ce qu’on a écrit rend la même requête', () => {
    fc.assert(
      fc.property(requetes, (requete) => {
        expect(lire(LISTE, ecrireRequete(LISTE, requete))).toEqual(requete)
      }),
    )
  })

  it('toute adresse se lit, et sa forme canonique ne change plus', () => {
    const nom = fc.constantFrom(
      'q',
      'couleur',
      'code',
      'debut-du',
      'debut-au',
      'mois',
      'passes',
      'tri',
      'page',
    )
    const valeur = fc.oneof(fc.string(), fc.constantFrom('1', 'rouge', 'nom', '2026-12', '2027-01-02', '-3'))
    fc.assert(
      fc.property(fc.array(fc.tuple(nom, valeur)), (paires) => {
        const canonique = ecrireRequete(LISTE, lire(LISTE, new URLSearchParams(paires).toString()))
        expect(ecrireRequete(LISTE, lire(LISTE, canonique))).toBe(canonique)
      }),
    )
  })

  it('une liste sans mots ni dates ignore ce qui ne la regarde pas', () => {
    const adresse =
      'q=x&tri=nom&par-page=3&expliquer=1&litteral=1&debut-du=2027-01-01&mois=2026-12&couleur=vert&page=2'
    expect(ecrireRequete(SIMPLE, lire(SIMPLE, adresse))).toBe('couleur=vert&page=2')
    expect(lire(SIMPLE, adresse).parPage).toBe(12)
  })

  it('retirer chaque filtre, l’un après l’autre ou tous ensemble, laisse la même demande', () => {
    fc.assert(
      fc.property(requetes, (requete) => {
        const premiere = { ...requete, page: 1, propres: { passes: '1' } }
        let restante = premiere
        for (let [actif] = filtresActifs(LISTE, restante); actif !== undefined; ) {
          restante = { ...actif.requete, page: 1, propres: { passes: '1' } }
          ;[actif] = filtresActifs(LISTE, restante)
        }
        const sans = sansFiltre(LISTE, { ...premiere, propres: { passes: '1', mois: '2026-12' } })
        expect(ecrireRequete(LISTE, sans)).toBe(ecrireRequete(LISTE, restante))
      }),
    )
  })

  it('un filtre se dit avec sa facette, une période avec ce qui est daté', () => {
    const requete = lire(LISTE, 'couleur=vert&debut-au=2027-01-05')
    expect(filtresActifs(LISTE, requete).map(({ libelle, court }) => [libelle, court])).toEqual([
      ['Couleur : vert', 'vert'],
      ['Début jusqu’au 5 janvier 2027', 'début jusqu’au 5 janvier 2027'],
    ])
  })
})
