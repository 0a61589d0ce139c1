import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ajouterJours, type Jour, jourAParis, lireJour } from '../../../kernel/jour.ts'
import { instantAParis } from '../../../kernel/moment.ts'
import { analyserRequete, executeurEnMemoire, type Requete, trouverTout } from '../../../liste/index.ts'
import { manifestationDEssai } from '../domain/manifestation.fixture.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import { demandePassees, listeAgenda, moisDemande, moisDeRangement, moisOccupes } from './liste-agenda.ts'

const MAINTENANT = new Date('2026-11-25T10:00:00Z')
const UNE_MINUTE = 60_000
const AUJOURDHUI = jourAParis(MAINTENANT)
const liste = listeAgenda(['31', '81'], MAINTENANT)
const TOUT = analyserRequete(liste, new URLSearchParams())
const jourProche = fc.integer({ min: -70, max: 70 }).map((ecart) => ajouterJours(AUJOURDHUI, ecart))
const parfois = <T>(arbitraire: fc.Arbitrary<T>) => fc.option(arbitraire, { nil: undefined, freq: 2 })
const parmi = <T>(...valeurs: readonly T[]) => fc.uniqueArray(fc.constantFrom(...valeurs), { maxLength: 2 })

const manifestations = fc
  .array(
    fc.record({
      jour: jourProche,
      duree: fc.constantFrom(0, 0, 1, 40),
      heures: parfois(fc.constantFrom(['09:00', '10:59'], ['11:00', '11:00'], ['14:00', '18:00'])),
      type: fc.constantFrom<Manifestation['type']>('salon', 'atelier', 'concours'),
      profils: parmi<Manifestation['profils'][number]>('lyceen', 'apprenti'),
      themes: parmi<Manifestation['themes'][number]>('metiers', 'orientation'),
      enLigne: fc.boolean(),
      departement: parfois(fc.constantFrom('31', '81', '75')),
    }),
    { maxLength: 25, size: 'max' },
  )
  .map((tirees) =>
    tirees.map(({ jour, duree, heures, departement, ...reste }, rang) => ({
      valeur: {
        ...sansLieu,
        ...reste,
        id: `m-${rang}`,
        debut: `${jour}${heures === undefined ? '' : `T${heures[0]}`}`,
        fin: `${ajouterJours(jour, duree)}${heures === undefined ? '' : `T${heures[1]}`}`,
        ...(departement === undefined ? {} : { lieu: { nom: 'Salle', commune: 'Ville', departement } }),
      },
      publieeLe: MAINTENANT,
      modifieeLe: MAINTENANT,
    })),
  )
const { lieu: _lieu, ...sansLieu } = manifestationDEssai

const requetes: fc.Arbitrary<Requete> = fc
  .record({
    profil: parmi('lyceen', 'apprenti', 'etudiant'),
    theme: parmi('metiers', 'mobilite'),
    type: parmi('salon', 'atelier'),
    departement: parmi('31', '81', 'sans-lieu'),
    'en-ligne': parmi('oui'),
    bornes: parfois(fc.tuple(jourProche, jourProche)),
    mois: parfois(fc.constantFrom('2026-10', '2026-11', '2026-12', '2027-01')),
    passes: fc.boolean(),
  })
  .map(({ bornes, mois, passes, ...cases }) => ({
    ...TOUT,
    facettes: Object.fromEntries(Object.entries(cases).filter(([, valeurs]) => valeurs.length > 0)),
    ...(bornes === undefined ? {} : { periode: ordonner(bornes) }),
    propres: { ...(mois === undefined ? {} : { mois }), ...(passes ? { passes: '1' } : {}) },
  }))

const ordonner = ([a, b]: readonly [Jour, Jour]) => (a <= b ? { du: a, au: b } : { du: b, au: a })

/** Oracle naïf : énumère les jours de la manifestation, un par un, et relit chaque règle à la lettre. */
function repond(m: Manifestation, requete: Requete): boolean {
  const { facettes: cochees, periode: { du, au } = {} } = requete
  const mois = moisDemande(requete)
  const jours: string[] = []
  let un = lireJour(m.debut.slice(0, 10))
  while (un !== undefined && un <= m.fin.slice(0, 10)) {
    jours.push(un)
    un = ajouterJours(un, 1)
  }
  const finie = m.fin.includes('T')
    ? instantAParis(m.fin).getTime() <= MAINTENANT.getTime()
    : m.fin < AUJOURDHUI
  const coche = (id: string, valeurs: readonly string[]) =>
    cochees[id] === undefined || cochees[id].some((valeur) => valeurs.includes(valeur))
  return (
    finie === demandePassees(requete) &&
    jours.some((jour) => mois === undefined || jour.startsWith(mois)) &&
    jours.some((jour) => du === undefined || jour >= du) &&
    jours.some((jour) => au === undefined || jour <= au) &&
    (m.profils.length === 0 || coche('profil', m.profils)) &&
    coche('theme', m.themes) &&
    coche('type', [m.type]) &&
    coche('departement', [
      ...(m.lieu?.departement === undefined ? [] : [m.lieu.departement]),
      ...(m.enLigne || m.lieu === undefined ? ['sans-lieu'] : []),
    ]) &&
    coche('en-ligne', m.enLigne ? ['oui'] : [])
  )
}

/** Dans un des départements demandés, s'il y en a ; ce qui n'est nulle part vient après. */
function estIci(m: Manifestation, { facettes: { departement = [] } }: Requete): boolean {
  const codes = departement.filter((code) => code !== 'sans-lieu')
  return codes.length === 0 || codes.includes(m.lieu?.departement ?? '')
}

const demandes = fc.record({ toutes: manifestations, requete: requetes })

describe('filtres de l’agenda', { timeout: UNE_MINUTE }, () => {
  it('donnent exactement ce que donne une lecture naïve, dans l’ordre des dates', () => {
    fc.assert(
      fc.property(demandes, ({ toutes, requete }) => {
        const trouvees = trouverTout(liste, toutes, requete).map(({ valeur }) => valeur)
        const attendues = toutes.map(({ valeur }) => valeur).filter((m) => repond(m, requete))
        expect(trouvees.map(({ id }) => id).sort()).toEqual(attendues.map(({ id }) => id).sort())
        expect(trouvees.map((m) => estIci(m, requete))).toEqual(
          trouvees.map((m) => estIci(m, requete)).toSorted((a, b) => Number(b) - Number(a)),
        )
        for (const ici of [true, false]) {
          const debuts = trouvees.filter((m) => estIci(m, requete) === ici).map(({ debut }) => debut)
          expect(demandePassees(requete) ? debuts.toReversed() : debuts).toEqual(debuts.toSorted())
        }
      }),
      { numRuns: 300 },
    )
  })

  it('cocher une valeur donne exactement son nombre', () => {
    fc.assert(
      fc.property(demandes, ({ toutes, requete }) => {
        for (const { id, valeurs } of executeurEnMemoire(liste, toutes).rechercher(requete).facettes) {
          for (const { valeur, nombre } of valeurs) {
            const cochee = { ...requete, facettes: { ...requete.facettes, [id]: [valeur] } }
            expect(toutes.filter(({ valeur: m }) => repond(m, cochee))).toHaveLength(nombre)
          }
        }
      }),
      { numRuns: 120 },
    )
  })

  it('les mois proposés sont ceux qui ont quelque chose, et les groupes se suivent', () => {
    fc.assert(
      fc.property(demandes, ({ toutes, requete }) => {
        const { mois: _mois, ...gardes } = requete.propres ?? {}
        const sansMois = trouverTout(liste, toutes, { ...requete, propres: gardes })
        for (const mois of moisOccupes(sansMois, requete, MAINTENANT)) {
          const duMois = { ...requete, propres: { ...gardes, mois } }
          expect(trouverTout(liste, toutes, duMois).length).toBeGreaterThan(0)
        }
        const ranges = trouverTout(liste, toutes, requete)
          .filter(({ valeur }) => estIci(valeur, requete))
          .map((une) => moisDeRangement(une, requete, MAINTENANT))
        const ordonnes = demandePassees(requete) ? ranges.toSorted().toReversed() : ranges.toSorted()
        expect(ranges).toEqual(ordonnes)
      }),
      { numRuns: 120 },
    )
  })
})
