import { describe, expect, test } from 'vitest'
import { action, formation, session } from '../src/catalogue/domain/formation.fixture.ts'
import { situerSessions } from '../src/catalogue/usecases/regrouper-actions.ts'
import { joursDeSession } from '../src/catalogue/web/agenda-ics.ts'
import { periode } from '../src/catalogue/web/fiche-complete.fixture.ts'
import { vueFormation } from '../src/catalogue/web/fiche-formation.view.ts'
import { jsonLdFormation } from '../src/catalogue/web/json-ld.ts'
import { vueSession } from '../src/catalogue/web/session.view.ts'
import { contexteDeTest } from '../src/gabarit/contexte.fixture.ts'
import { jourDeNumero } from '../src/kernel/jour.ts'
import { carteFormation } from '../src/recherche/moteurs/formations/carte.ts'
import { vueCarteFormation } from '../src/recherche/moteurs/formations/carte.view.ts'
import { carteDuJour } from '../src/recherche/moteurs/formations/carte-du-jour.ts'

const AUJOURDHUI = jourDeNumero(20_786) // 2026-11-29

/** Une même session sur toutes les surfaces ; le JSON et le flux RSS écrivent le fait de la carte. */
function surfaces(debut: string, fin: string, permanente: boolean) {
  const une = session({ periode: periode(debut, fin) })
  const catalogue = formation({ actions: [action({ entreesPermanentes: permanente, sessions: [une] })] })
  const [situee = expect.fail('une session')] = situerSessions(catalogue)
  const fiche = vueSession(catalogue.numero, situee, AUJOURDHUI)
  const carte = carteDuJour(carteFormation(catalogue), AUJOURDHUI)
  const faits = vueCarteFormation({ numero: catalogue.numero, carte }, AUJOURDHUI).faits
  const vue = vueFormation(catalogue, AUJOURDHUI)
  const jsonLd = JSON.stringify(jsonLdFormation(contexteDeTest(), catalogue, vue, AUJOURDHUI))
  return {
    fiche: `${fiche.etat.libelle} | ${fiche.dates}`,
    carte: faits.find(({ nature }) => nature === 'Prochaine session')?.contenu,
    jsonLd: /"startDate":"([^"]+)"/.exec(jsonLd)?.[1],
    finJsonLd: /"endDate":"([^"]+)"/.exec(jsonLd)?.[1],
    agenda: joursDeSession(une),
    lienAgenda: fiche.agenda !== undefined,
  }
}

describe('une session se dit de même sur la carte, la fiche, le JSON-LD et l’agenda', () => {
  test.each([
    ['20270104', '20270612', false, 'À venir | Du 4 janvier au 12 juin 2027', 'Du 4 janvier au 12 juin 2027'],
    [
      '20260901',
      '20270612',
      false,
      'En cours | Du 1er septembre 2026 au 12 juin 2027',
      'En cours, jusqu’au 12 juin 2027',
    ],
    [
      '20260901',
      '99999999',
      false,
      'En cours | Depuis le 1er septembre 2026',
      'En cours, depuis le 1er septembre 2026',
    ],
    ['20260900', '99999999', false, 'En cours | Depuis septembre 2026', 'En cours, depuis septembre 2026'],
    ['20261100', '20270600', false, 'À venir | De novembre 2026 à juin 2027', 'De novembre 2026 à juin 2027'],
    [
      '20270900',
      '20280700',
      false,
      'À venir | De septembre 2027 à juillet 2028',
      'De septembre 2027 à juillet 2028',
    ],
    ['20270000', '20270000', false, 'À venir | En 2027', 'En 2027'],
    ['20270104', '99999999', false, 'À venir | À partir du 4 janvier 2027', 'À partir du 4 janvier 2027'],
    ['00000000', '20270612', false, 'Début non communiqué | Jusqu’au 12 juin 2027', 'Jusqu’au 12 juin 2027'],
    [
      '00000000',
      '99999999',
      false,
      'Début non communiqué | Dates non communiquées',
      'Dates non communiquées',
    ],
    [
      '00000000',
      '99999999',
      true,
      'Entrée toute l’année | Entrée possible à tout moment',
      'Entrée possible à tout moment',
    ],
    [
      '20240101',
      '20270612',
      true,
      'Entrée toute l’année | Entrée possible à tout moment, jusqu’au 12 juin 2027',
      'Entrée possible à tout moment, jusqu’au 12 juin 2027',
    ],
    [
      '20270104',
      '20270612',
      true,
      'Entrée toute l’année | Entrée possible à tout moment, du 4 janvier au 12 juin 2027',
      'Entrée possible à tout moment, du 4 janvier au 12 juin 2027',
    ],
  ])('du %s au %s (permanente : %s)', (debut, fin, permanente, fiche, carte) => {
    const vues = surfaces(debut, fin, permanente)
    expect({ fiche: vues.fiche, carte: vues.carte }).toEqual({ fiche, carte })
    expect(vues.jsonLd).toBe(vues.agenda?.debut)
    expect(vues.lienAgenda).toBe(vues.agenda !== undefined)
    if (vues.agenda !== undefined && vues.finJsonLd !== undefined)
      expect(vues.finJsonLd).toBe(vues.agenda.fin)
  })

  test('un mois en cours n’a pas commencé : la carte met en avant la même session que la fiche', () => {
    const sessions = [
      session({ numero: 'commencee', periode: periode('20261001', '20270612') }),
      session({ numero: 'mois', periode: periode('20261100', '20270600') }),
    ]
    const catalogue = formation({ actions: [action({ sessions })] })
    const carte = carteDuJour(carteFormation(catalogue), AUJOURDHUI)
    expect(carte.prochaineSession.partielle).toEqual(periode('20261100', '20270600'))
  })
})
