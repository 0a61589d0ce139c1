import fc from 'fast-check'
import { expect, it } from 'vitest'
import { action, formation, session } from '../src/catalogue/domain/formation.fixture.ts'
import { faitsEtiquetes } from '../src/catalogue/web/etiquettes.view.ts'
import { jourAParis } from '../src/kernel/jour.ts'
import { carteFormation } from '../src/recherche/moteurs/formations/carte.ts'
import { carteDuJour } from '../src/recherche/moteurs/formations/carte-du-jour.ts'
import { facettesFormations } from '../src/recherche/moteurs/formations/facettes.ts'
import { occurrencesDeFormation } from '../src/recherche/moteurs/formations/occurrences.ts'

const JOUR = jourAParis(new Date('2026-11-29T12:00:00Z'))

const uneSession = fc
  .constantFrom(2020, 2026, 2027)
  .map((annee) => session({ periode: { debut: { type: 'annee', annee }, fin: { type: 'annee', annee } } }))
const uneAction = fc
  .record({
    region: fc.boolean(),
    apprentissage: fc.boolean(),
    contratPro: fc.boolean(),
    modalitesEnseignement: fc.constantFrom('0', '1', '2'),
    sessions: fc.array(uneSession, { maxLength: 3 }),
  })
  .map(({ region, ...autres }) =>
    action({ ...autres, financeurs: region ? [{ attributs: {}, code: '2', extras: [] }] : [] }),
  )

/** Ce que les filtres trouvent : les valeurs des occurrences encore montrées. */
function valeursFiltrees(une: ReturnType<typeof formation>, id: string): ReadonlySet<string> {
  const facette = facettesFormations.find((connue) => connue.id === id)
  if (facette?.portee !== 'occurrence') throw new Error(id)
  const visibles = occurrencesDeFormation(une).filter(
    ({ visibleJusquau }) => visibleJusquau === undefined || visibleJusquau >= JOUR,
  )
  return new Set(visibles.flatMap((occurrence) => facette.valeurs(occurrence)))
}

it('la carte, la fiche et les filtres disent la même chose, quelles que soient les sessions', () => {
  fc.assert(
    fc.property(fc.array(uneAction, { minLength: 1, maxLength: 4 }), (actions) => {
      const une = formation({ actions })
      const { etiquettes } = carteDuJour(carteFormation(une), JOUR)
      const fiche = faitsEtiquetes(une, JOUR)
      const alternances = valeursFiltrees(une, 'alternance')
      const attendues = {
        region: valeursFiltrees(une, 'financement').has('region'),
        apprentissage: alternances.has('apprentissage'),
        contratPro: alternances.has('contrat-pro'),
      }
      expect(etiquettes).toMatchObject(attendues)
      expect(fiche).toMatchObject(attendues)
      expect(etiquettes.aDistance).toBe(fiche.aDistance)
      const modalites = valeursFiltrees(une, 'modalite')
      expect(etiquettes.aDistance !== 'non').toBe(modalites.has('a-distance') || modalites.has('mixte'))
    }),
  )
})
