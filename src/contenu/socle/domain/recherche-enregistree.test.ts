import { describe, expect, it } from 'vitest'
import { LISTES_EDITORIALES, lireRecherche } from './recherche-enregistree.ts'

const LISTES = ['formations', 'metiers', 'financements', 'ressources', ...LISTES_EDITORIALES]

describe('recherche enregistrée', () => {
  it.each([
    ['/formations?q=soudeur&ou=Toulouse', { liste: 'formations', requete: 'q=soudeur&ou=Toulouse' }],
    ['https://www.exemple.fr/formations?q=soudeur&page=3', { liste: 'formations', requete: 'q=soudeur' }],
    ['/formations?q=soudeur&par-page=50&expliquer=1', { liste: 'formations', requete: 'q=soudeur' }],
    ['/metiers', { liste: 'metiers', requete: '' }],
    ['/financements/?profil=jeune&q=', { liste: 'financements', requete: 'profil=jeune' }],
    ['/agenda?type=salon&type=atelier', { liste: 'agenda', requete: 'type=salon&type=atelier' }],
    [' /ressources?q=Nîmes ', { liste: 'ressources', requete: 'q=N%C3%AEmes' }],
  ])('%s', (adresse, attendue) => {
    expect(lireRecherche(adresse, LISTES)).toEqual(attendue)
  })

  it.each([
    '',
    '/',
    '/formations/12/soudeur',
    '/compte?q=a',
    '/structures',
    'javascript:alert(1)',
    'mailto:a@b.fr',
    '/constructor',
  ])('%s → refusée', (adresse) => {
    expect(lireRecherche(adresse, LISTES)).toBeUndefined()
  })
})
