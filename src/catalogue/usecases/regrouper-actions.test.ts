import { describe, expect, it } from 'vitest'
import { action, session } from '../domain/formation.fixture.ts'
import type { LieuFormation } from '../domain/formation.ts'
import { regrouperActions, situerSessions } from './regrouper-actions.ts'

function lieu(ville: string): LieuFormation {
  const vides = { lignes: [], telephones: [], portables: [], fax: [], sites: [], extras: [] }
  const adresse = { attributs: {}, lignes: [], ville, extras: [] }
  return { attributs: {}, coordonnees: { attributs: {}, ...vides, adresse }, extras: [] }
}

describe('actions presque identiques', () => {
  it('lorsque seuls lieux, numéros et sessions diffèrent → un seul parcours, tous les lieux', () => {
    const albi = action({ numero: '1', lieux: [lieu('Albi')], sessions: [session({ numero: '1' })] })
    const auch = action({ numero: '2', lieux: [lieu('Auch'), lieu('ALBI')] })
    const [parcours, ...autres] = regrouperActions([albi, auch])
    expect(autres).toEqual([])
    expect(parcours?.lieux).toHaveLength(2)
    expect(parcours?.actions).toEqual([albi, auch])
  })

  it.each([
    [{ prixTotal: 100 }],
    [{ conditions: 'Avoir le permis' }],
    [{ modalitesEnseignement: '2' }],
    [{ publics: [{ code: '80006' }] }],
  ])('lorsque le visiteur verrait une différence → deux parcours (%o)', (difference) => {
    expect(regrouperActions([action({}), action(difference)])).toHaveLength(2)
  })
})

describe('sessions', () => {
  it('sans numéro, ou avec un numéro déjà pris, la clé est le rang', () => {
    const debut = { type: 'annee', annee: 2027 } as const
    const fin = { type: 'inconnue' } as const
    const sessions = [
      session({ numero: '7' }),
      session({ numero: '7', periode: { debut, fin } }),
      session({ modalitesInscription: 'Sur dossier' }),
    ]
    const cles = situerSessions({ actions: [action({ sessions })] }).map(({ cle }) => cle)
    expect(cles).toEqual(['7', 'rang-2', 'rang-3'])
  })

  it('une session redite mot pour mot au même endroit ne paraît qu’une fois', () => {
    const jumelles = [session({ numero: '1' }), session({ numero: '2' })]
    const ailleurs = action({ lieux: [lieu('Auch')], sessions: [session({ numero: '3' })] })
    const situees = situerSessions({ actions: [action({ sessions: jumelles }), ailleurs] })
    expect(situees.map(({ cle }) => cle)).toEqual(['1', '3'])
  })
})
