import { describe, expect, it } from 'vitest'
import type { DemandeTemoin } from '../../../src/recherche/back-office.ts'
import { type Saisie, TEMOINS_AU_PLUS, verifierTemoin } from './verifier-temoin.ts'

const SAISIE: Saisie = {
  id: '',
  q: 'devenir toubib',
  groupe: 'metiers',
  contient: 'médecin, praticien ; médecins',
  parmi: '2',
  pourquoi: '',
}
const garde = (id: string, q: string): DemandeTemoin => ({
  id,
  q,
  groupe: 'metiers',
  contient: ['médecin'],
  parmi: 1,
  pourquoi: '',
  auteur: '7',
  modifieeLe: new Date(),
})
const verifier = (saisie: Partial<Saisie>, gardes: readonly DemandeTemoin[] = []) =>
  verifierTemoin({ ...SAISIE, ...saisie }, gardes)

describe('une demande témoin', () => {
  it('bonne, elle est lue', () => {
    expect(verifier({}, [garde('1', 'devenir médecin')])).toEqual({
      etat: 'bonne',
      temoin: {
        q: 'devenir toubib',
        groupe: 'metiers',
        contient: ['médecin', 'praticien', 'médecins'],
        parmi: 2,
        pourquoi: '',
      },
    })
  })

  it('se modifie sans être son propre double', () => {
    const gardes = [garde('1', 'Devenir TOUBIB')]
    expect(verifier({ id: '1' }, gardes)).toMatchObject({ etat: 'bonne', temoin: { id: '1' } })
    expect(verifier({ groupe: 'formations' }, gardes).etat).toBe('bonne')
  })

  it.each<[string, Partial<Saisie>, string]>([
    ['vide', { q: ' ' }, 'ce qu’une personne taperait'],
    ['sans mot', { q: '!?' }, 'ce qu’une personne taperait'],
    ['un courriel', { q: 'marie@exemple.fr' }, 'ce qu’une personne taperait'],
    ['un téléphone', { q: 'rappelez le 06.11.22.33' }, 'ce qu’une personne taperait'],
    ['trop longue', { q: 'a'.repeat(101) }, 'La demande dépasse 100 caractères'],
    ['déjà gardée', { q: 'Devenir Pâtissier' }, 'déjà gardée'],
    ['un moteur inconnu', { groupe: 'tout' }, 'où chercher'],
    ['aucun mot', { contient: ' , ' }, 'au moins un mot'],
    ['un mot sans lettre', { contient: 'médecin, ++' }, '« ++ »'],
    ['trop de mots', { contient: 'mot,'.repeat(80) }, 'mots attendus dépasse 300'],
    ['hors des cinq premiers', { parmi: '6' }, 'combien de titres'],
    ['une raison trop longue', { pourquoi: 'a'.repeat(201) }, 'La raison dépasse'],
  ])('%s : refusée', (_nom, saisie, raison) => {
    const verifiee = verifier(saisie, [garde('1', 'devenir patissier')])
    expect(verifiee).toMatchObject({ etat: 'refusee', raisons: [expect.stringContaining(raison)] })
  })

  it('une de trop est refusée, pas sa modification', () => {
    const gardes = Array.from({ length: TEMOINS_AU_PLUS }, (_, rang) => garde(`${rang}`, `demande ${rang}`))
    expect(verifier({}, gardes).etat).toBe('refusee')
    expect(verifier({}, gardes.slice(1)).etat).toBe('bonne')
    expect(verifier({ id: '3' }, gardes).etat).toBe('bonne')
  })
})
