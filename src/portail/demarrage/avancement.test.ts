import { expect, test } from 'vitest'
import { journalDeTest } from '../../platform/log/journal-de-test.fixture.ts'
import { avancementJournal, avancementTerminal } from './avancement.ts'

test('le lien du premier compte n’est pas au journal, qui dit même au niveau « warn » où le lire', () => {
  const { journal, lignes } = journalDeTest('premier-compte')
  const gardes: string[] = []
  const garder = (lien: string) => {
    gardes.push(lien)
    return 'donnees/premier-compte'
  }
  avancementJournal(journal, garder).premierCompte('http://localhost:3000/admin/premier-compte?jeton=x')
  expect(lignes).toMatchObject([{ level: 'warn', lienDansLeFichier: 'donnees/premier-compte' }])
  expect(JSON.stringify(lignes)).not.toContain('jeton')
  expect(gardes).toEqual(['http://localhost:3000/admin/premier-compte?jeton=x'])
})

test('un réglage à revoir se lit au journal comme sur un terminal', () => {
  const { journal, lignes } = journalDeTest('reglage-a-revoir')
  avancementJournal(journal, () => '').avertir('Réglez ceci.')
  expect(lignes).toMatchObject([{ level: 'warn', message: 'Réglez ceci.' }])
  const ecrit: string[] = []
  const sortie = { isTTY: false, write: (texte: string | Uint8Array) => ecrit.push(String(texte)) > 0 }
  avancementTerminal(sortie, () => 0).avertir('Réglez ceci.')
  expect(ecrit.join('')).toContain('Attention : Réglez ceci.')
})
