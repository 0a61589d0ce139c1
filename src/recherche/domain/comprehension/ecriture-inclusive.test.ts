import { describe, expect, it } from 'vitest'
import { sansEcritureInclusive } from './ecriture-inclusive.ts'

describe('écriture inclusive', () => {
  it.each([
    ['infirmier·ère', 'infirmier'],
    ['infirmier.ère', 'infirmier'],
    ['infirmier-ère', 'infirmier'],
    ['infirmier(ère)', 'infirmier'],
    ['infirmier/ière', 'infirmier'],
    ['infirmier/infirmière', 'infirmier'],
    ['infirmier / infirmière', 'infirmier'],
    ['infirmière ou infirmier', 'infirmier'],
    ['infirmier·ère·s', 'infirmiers'],
    ['infirmier(e)s', 'infirmiers'],
    ['coiffeur-euse', 'coiffeur'],
    ['coiffeur/se', 'coiffeur'],
    ['vendeur(euse)', 'vendeur'],
    ['vendeur / vendeuse en boulangerie', 'vendeur en boulangerie'],
    ['formateur·rice', 'formateur'],
    ['formateur.trice d’adultes', 'formateur d’adultes'],
    ['éducateur/trice spécialisé(e)', 'éducateur spécialisé'],
    ['agent·e d’entretien', 'agent d’entretien'],
    ['agent.e.s', 'agents'],
    ['technicien·ne', 'technicien'],
    ['technicien/technicienne', 'technicien'],
    ['électricien(ne)', 'électricien'],
    ['magasinier.e', 'magasinier'],
    ['chargé(e) de recrutement', 'chargé de recrutement'],
    ['chargé·e·s', 'chargés'],
    ['apprenti·e', 'apprenti'],
    ['aide-soignant·e', 'aide-soignant'],
    ['aide-soignant(e)', 'aide-soignant'],
    ['professionnel·le', 'professionnel'],
    ['sportif·ve', 'sportif'],
    ['directeur/directrice', 'directeur'],
    ['maître·sse', 'maître'],
    ['pharmacien•ne', 'pharmacien'],
  ])('%s → %s', (ecrit, attendu) => {
    expect(sansEcritureInclusive(ecrit)).toBe(attendu)
  })

  it.each([
    'C.A.P.',
    'T.I.G.',
    'node.js',
    'mi-temps',
    'aide-soignant',
    'auto-entrepreneur',
    'R.482',
    'c++',
    'R&D',
    'e-learning',
    'allemand (A1)',
    'bac/brevet',
    'achats/ventes',
    'vendeur ou coiffeur',
    'A.E.S.',
    'micro-crèche',
    'préparateur/vendeur',
    'asp.net',
    'week-end',
  ])('%s ne change pas', (ecrit) => {
    expect(sansEcritureInclusive(ecrit)).toBe(ecrit)
  })

  it('refaite, ne change plus rien', () => {
    const une = sansEcritureInclusive('conseiller·ère de vente ou vendeur(euse)')
    expect(sansEcritureInclusive(une)).toBe(une)
  })
})
