import { describe, expect, it } from 'vitest'
import { jourAParis } from '../kernel/jour.ts'
import { DISPOSITIFS } from './genre.ts'

const OU = { nom: 'aide', aujourdhui: jourAParis(new Date()) }
const source = { url: 'https://source.example/', titre: 'Source' }
const preuve = { ...source, extrait: 'Jusqu’à mille.', consulteLe: '2026-10-06' }
const fichier = {
  nom: 'Aide',
  resume: 'Un résumé.',
  nature: 'cout-formation',
  financeur: 'region',
  organisme: 'Région',
  publics: ['salarie'],
  territoire: { type: 'national' },
  sources: [source],
  statut: 'a_confirmer',
  html: '<p>Texte.</p>',
}

function fautes(champs: Readonly<Record<string, unknown>>): readonly string[] {
  const lu = DISPOSITIFS.lireFichier({ ...fichier, ...champs }, OU)
  return lu.etat === 'erreur' ? lu.erreur : []
}

describe('fichier d’un dispositif', () => {
  it('le minimum suffit', () => {
    expect(fautes({})).toEqual([])
  })

  it.each([
    [{ montant: { libelle: 'mille' } }, 'champ « montant » : un montant demande'],
    [{ resume: 'Jusqu’à 1 000 €.' }, 'champ « resume » : un montant demande'],
    [{ html: '<p>De 240 euros par mois.</p>' }, 'champ « html » : un montant demande'],
    [{ conditionsTexte: ['Gagner moins de 2 000 €'] }, 'champ « conditionsTexte » : un montant demande'],
    [{ montant: { libelle: 'm' }, sources: [{ ...source, extrait: 'Sans date.' }] }, 'champ « montant »'],
    [{ statut: 'actif' }, 'champ « statut » : une source relue et datée'],
    [{ nature: 'autre' }, 'champ « nature » : une de ces valeurs est attendue : cout-formation,'],
    [{ publics: [] }, 'champ « publics » : une liste d’un élément au moins'],
    [{ sources: [{ ...source, url: 'source' }] }, 'champ « sources[0].url » : une adresse complète'],
    [{ sources: [{ ...source, consulteLe: '2026-02-30' }] }, 'champ « sources[0].consulteLe » : une date'],
    [{ territoire: { type: 'ville' } }, 'champ « territoire'],
    [{ nom: undefined }, 'champ « nom » : un texte est attendu'],
    [{ montants: 3 }, 'champ « montants » : ce champ n’existe pas'],
    [{ depot: { debut: 'hier' } }, 'champ « depot.debut » : une date AAAA-MM-JJ'],
  ])('%j → %s', (champs, attendu) => {
    expect(fautes(champs).join('\n')).toContain(attendu)
  })

  it('un montant prouvé et daté est accepté, et le dispositif peut être actif', () => {
    const champs = { montant: { libelle: 'Jusqu’à 1 000 €' }, sources: [preuve], statut: 'actif' }
    expect(fautes(champs)).toEqual([])
  })

  it('« actif » demande une source datée ; un montant, son extrait en plus', () => {
    const sources = [{ ...source, consulteLe: '2026-10-06' }]
    expect(fautes({ statut: 'actif', sources })).toEqual([])
    expect(fautes({ statut: 'actif', sources, montant: { libelle: 'mille' } })).toHaveLength(1)
  })

  it('un fichier qui n’est pas une fiche est refusé', () => {
    expect(DISPOSITIFS.lireFichier('texte', OU).etat).toBe('erreur')
  })
})
