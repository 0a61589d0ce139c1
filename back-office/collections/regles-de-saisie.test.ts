import { describe, expect, it } from 'vitest'
import { DISPOSITIFS } from '../../src/financement/genre.ts'
import { relire } from './controler.ts'
import { validerPeriode } from './dispositifs/champs.ts'
import { traduire as traduireDispositif } from './dispositifs/traduire.ts'
import { CORPS } from './editorial.fixture.ts'
import { traduireLien } from './liens.ts'
import { validerFin } from './manifestations/regles.ts'
import { formeUnCycle } from './pages-infos/arbre.ts'
import { CRITERES_RGESN, critereRgesn } from './pages-legales/criteres-rgesn.ts'
import { validerReponses, validerRespectes } from './pages-legales/regles.ts'
import { regleAncienneAdresse } from './redirections/regles.ts'
import { texteDeLEditeur } from './texte-de-l-editeur.ts'

describe('dates', () => {
  const matin = '2026-12-07T08:00:00.000Z'
  const soir = '2026-12-07T18:00:00.000Z'
  it.each([
    [soir, { debut: matin }, true],
    [matin, { debut: soir }, 'La fin précède le début.'],
    [matin, { debut: soir, journeesEntieres: true }, true],
    [undefined, { debut: soir }, 'Ce champ est obligatoire.'],
  ])('fin %s après %j', (fin, dates, attendu) => {
    expect(validerFin(fin, dates)).toBe(attendu)
  })

  it('une période peut rester ouverte, jamais à l’envers', () => {
    expect(validerPeriode(undefined, { debut: soir })).toBe(true)
    expect(validerPeriode(matin, { debut: soir })).toBe('La fin de la période précède son début.')
  })
})

describe('arbre des pages', () => {
  const parents = new Map([
    [3, 2],
    [2, 1],
  ])
  const parentDe = async (id: number) => parents.get(id)

  it.each([
    [1, 3, true],
    [1, 1, true],
    [3, 1, false],
    [4, 3, false],
  ])('la page %i sous la page %i : cycle %s', async (id, parent, attendu) => {
    expect(await formeUnCycle(id, parent, parentDe)).toBe(attendu)
  })

  it('un cycle déjà en base n’arrête pas la recherche', async () => {
    expect(await formeUnCycle(9, 1, async (id) => (id === 1 ? 2 : 1))).toBe(false)
  })
})

describe('redirections', () => {
  it.each([
    '/',
    '/admin',
    '/admin/collections',
    '/api/v1',
    '/medias/a.webp',
    '/sitemap-pages.xml',
    '/a#b',
    'a',
  ])('%s n’est pas une ancienne adresse', (de) => {
    expect(regleAncienneAdresse(de)).toMatch(/\.$/)
  })

  it.each(['/ancienne?id=1', '/administration', '/apiculture'])('%s peut l’être', (de) => {
    expect(regleAncienneAdresse(de)).toBeUndefined()
  })
})

describe('dispositif', () => {
  const saisie: Parameters<typeof traduireDispositif>[0] = {
    identifiant: 'aide',
    nom: 'Aide',
    resume: 'Un résumé.',
    corps: CORPS,
    nature: 'cout-formation',
    financeur: 'region',
    organisme: 'Région',
    publics: ['salarie'],
    territoire: { type: 'national' },
    sources: [{ titre: 'Source', url: 'https://source.example.fr/' }],
    statut: 'a_confirmer',
  }
  const fautes = (champs: Partial<typeof saisie>, html = '<p>Texte.</p>') =>
    relire(traduireDispositif({ ...saisie, ...champs }, { html }), DISPOSITIFS).map(({ chemin }) => chemin)

  it.each([
    ['le minimum suffit', {}, []],
    ['un montant sans preuve', { montant: { libelle: 'Jusqu’à 1 000 €' } }, ['montant.libelle']],
    ['une somme dans le chapeau', { resume: '1 000 € par an.' }, ['resume']],
    ['vérifié sans preuve', { statut: 'actif' as const }, ['statut']],
    ['sans source', { sources: [] }, ['sources']],
    ['un contact sans nom', { contact: { url: 'https://a.example.fr/' } }, ['contact.nom']],
  ])('%s', (_, champs, attendues) => {
    expect(fautes(champs)).toEqual(attendues)
  })

  it('une somme dans le texte est refusée au champ du texte', () => {
    expect(fautes({}, texteDeLEditeur({ root: { children: [{ text: 'De 240 euros' }] } }))).toEqual(['corps'])
  })

  it('un montant prouvé et daté est accepté', () => {
    const source = { titre: 'Source', url: 'https://source.example.fr/', extrait: 'Mille euros.' }
    const sources = [{ ...source, consulteLe: '2026-10-06T12:00:00.000Z' }]
    expect(fautes({ montant: { libelle: '1 000 €' }, sources, statut: 'actif' })).toEqual([])
  })
})

describe('pages légales', () => {
  it('le RGESN a 78 critères, chacun sa priorité et sa question', () => {
    const parTheme = CRITERES_RGESN.map(({ id }) => id.split('.')[0])
    const nombres = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      (theme) => parTheme.filter((t) => t === `${theme}`).length,
    )
    expect(nombres).toEqual([10, 10, 7, 15, 8, 7, 4, 10, 7])
    expect(CRITERES_RGESN.every(({ question }) => question.endsWith('\u00a0?'))).toBe(true)
    expect(critereRgesn('1.10')?.priorite).toBe('recommande')
  })

  it.each([
    [3, { criteresApplicables: 2 }, /plus de critères respectés/],
    [undefined, { criteresApplicables: 2 }, /nombre de critères respectés/],
    [1, {}, /critères applicables/],
  ])('%s respectés sur %j', (respectes, audit, attendu) => {
    expect(validerRespectes(respectes, audit)).toMatch(attendu)
    expect(validerRespectes(1, { criteresApplicables: 2 })).toBe(true)
  })

  it('un critère n’a qu’une réponse', () => {
    expect(validerReponses([{ critere: '1.1' }, { critere: '1.2' }])).toBe(true)
    expect(validerReponses([{ critere: '1.1' }, { critere: '1.1' }])).toMatch(/1\.1/)
  })
})

describe('liens', () => {
  const versContenu = {
    libelle: 'Lire',
    vers: 'contenu' as const,
    contenu: { relationTo: 'actualites' as const, value: 12 },
  }

  it('un contenu publié donne son adresse ; retiré, le lien disparaît', () => {
    const lien = { libelle: 'Lire', adresse: '/actualites/a/a' }
    expect(traduireLien(versContenu, new Map([['actualites:12', '/actualites/a/a']]))).toEqual(lien)
    expect(traduireLien(versContenu, new Map())).toBeUndefined()
  })

  it('une adresse saisie l’emporte sur le contenu choisi auparavant', () => {
    const lien = { ...versContenu, vers: 'adresse' as const, adresse: '/agenda' }
    expect(traduireLien(lien, new Map())).toEqual({ libelle: 'Lire', adresse: '/agenda' })
  })
})
