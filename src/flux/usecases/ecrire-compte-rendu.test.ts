import { describe, expect, it } from 'vitest'
import type { CompteRendu } from '../domain/compte-rendu.ts'
import { ecrireCompteRendu } from './ecrire-compte-rendu.ts'

const PUBLIE: CompteRendu = {
  execution: '7',
  demande: { chemin: 'flux.xml', partiel: false, essai: false, forcer: false },
  sha256: 'ab'.repeat(32),
  octets: 412_168_626,
  debut: new Date('2026-11-02T05:00:00.000Z'),
  fin: new Date('2026-11-02T05:00:19.800Z'),
  issue: { etat: 'publiee', version: '12' },
  volumes: {
    lues: 50_000,
    creees: 3,
    modifiees: 5,
    republiees: 1,
    inchangees: 49_989,
    rejetees: 2,
    retirees: 4,
  },
  anomalies: [{ code: 'siret-invalide', gravite: 'defaut', nombre: 1200 }],
  gardes: [],
}

/** Les espaces insécables des nombres deviennent des espaces. */
function ecrire(rendu: CompteRendu): string {
  return ecrireCompteRendu(rendu).replace(/[\u00a0\u202f]/g, ' ')
}

describe('le compte rendu en français', () => {
  it('donne la version, les volumes, les anomalies et la durée', () => {
    const texte = ecrire(PUBLIE)
    expect(texte).toMatch(/^Catalogue publié, version 12\./)
    expect(texte).toContain('  Lues        : 50 000\n  Créées      : 3\n  Modifiées   : 5')
    expect(texte).toContain('      1 200  SIRET faux (défaut, siret-invalide)')
    expect(texte).toContain('Exécution n° 7, 19,8 s')
  })

  it('dit qu’un flux partiel ne retire rien', () => {
    expect(ecrire({ ...PUBLIE, demande: { ...PUBLIE.demande, partiel: true } })).toContain(
      'Retirées    : aucune (flux partiel)',
    )
  })

  it('conseille --forcer quand une garde refuse, jamais pour un flux illisible', () => {
    const refus = { etat: 'refusee', phrase: 'Voilà pourquoi.' } as const
    const garde = ecrire({ ...PUBLIE, issue: { ...refus, code: 'trop-de-retraits' } })
    const illisible = ecrire({ ...PUBLIE, issue: { ...refus, code: 'tronque' } })
    expect(garde).toContain('Voilà pourquoi. Si c’est voulu, relancez avec --forcer.')
    expect(illisible).not.toContain('--forcer')
    expect(illisible).toContain("si l'import avait été publié")
  })

  it('ne montre pas de volumes quand rien n’a été lu', () => {
    const rendu = ecrire({ ...PUBLIE, volumes: { ...PUBLIE.volumes, lues: 0 } })
    expect(rendu).not.toContain('Créées')
  })
})
