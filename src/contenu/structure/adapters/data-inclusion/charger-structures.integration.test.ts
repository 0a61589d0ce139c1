import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { baseDeTest } from '../../../../platform/db/base-de-test.fixture.ts'
import { creerRepertoire, lireCommunes } from '../../../../referentiels/index.ts'
import { lireVersion } from '../../../socle/adapters/version.pg.ts'
import { creerStructures } from '../structures.pg.ts'
import { chargerStructures, type DemandeStructures } from './charger-structures.ts'

const communes = creerRepertoire(lireCommunes(), '76')
const { pool } = await baseDeTest()
const structures = creerStructures(pool)
const dossier = await mkdtemp(join(tmpdir(), 'structures-'))
afterAll(() => rm(dossier, { recursive: true }))

const instant = new Date('2026-11-24T10:00:00Z')

function enregistrement(id: string, champs: Readonly<Record<string, unknown>> = {}) {
  const lieu = { commune: 'Toulouse', code_postal: '31000', code_insee: '31555' }
  return { id, source: 'dora', nom: `Structure ${id}`, date_maj: '2026-01-01', ...lieu, ...champs }
}

async function ecrire(nom: string, contenu: string): Promise<string> {
  const chemin = join(dossier, nom)
  await writeFile(chemin, contenu)
  return chemin
}

async function charger(valeurs: readonly unknown[], options: Partial<DemandeStructures> = {}) {
  const fichier = await ecrire('structures.json', JSON.stringify(valeurs))
  return chargerStructures(pool, {
    fichier,
    instant,
    communes,
    ...options,
  })
}

async function valeur(id: string) {
  const trouvee = await structures.une(id)
  return trouvee.etat === 'inconnue' ? expect.fail(`${id} inconnue`) : trouvee.valeur
}

describe('fichier data·inclusion', () => {
  it('tous les champs d’une structure et de ses services', async () => {
    const fichierServices = await ecrire(
      'services.ndjson',
      [
        {
          id: 's1',
          structure_id: 'dora--1',
          nom: 'Atelier CV',
          description: 'Deux heures.',
          type: 'atelier',
        },
        { id: 's2', structure_id: 'dora--1', nom: 'Permis', description: 'Code.', publics: ['jeunes'] },
        { id: 's3', structure_id: 'ailleurs', nom: 'Perdu', description: 'Perdu.' },
      ]
        .map((service) => JSON.stringify(service))
        .join('\n'),
    )
    const complete = enregistrement('dora--1', {
      latitude: 43.6,
      longitude: 1.44,
      telephone: '0536490000',
      site_web: 'exemple.fr',
      horaires_accueil: 'Mo-Fr 10:00-20:00',
      reseaux_porteurs: ['mission-locale', 'nouveau-reseau'],
    })
    const bilan = await charger([complete], { fichierServices })
    expect(bilan).toMatchObject({ lues: 1, gardees: 1, creees: 1, rejetees: 0 })
    expect([...bilan.anomalies]).toEqual([
      ['valeur-inconnue', 1],
      ['structure-inconnue', 1],
    ])
    expect(await valeur('dora--1')).toMatchObject({
      latitude: 43.6,
      siteWeb: 'https://exemple.fr/',
      reseaux: ['mission-locale', 'nouveau-reseau'],
      publics: ['jeunes'],
      services: [{ nom: 'Atelier CV' }, { nom: 'Permis' }],
    })
  })

  it('recharger le même fichier ne change rien ; une structure absente est retirée, puis revient', async () => {
    const deux = [enregistrement('dora--1'), enregistrement('dora--2')]
    await charger(deux)
    const version = await lireVersion(pool, 'structure')
    expect(await charger(deux)).toMatchObject({ creees: 0, modifiees: 0, retirees: 0 })
    expect(await lireVersion(pool, 'structure')).toBe(version)
    expect(await charger(deux.slice(0, 1))).toMatchObject({ retirees: 1 })
    expect(await structures.une('dora--2')).toMatchObject({ etat: 'retiree' })
    expect(await charger(deux)).toMatchObject({ modifiees: 1 })
    expect(await structures.une('dora--2')).toMatchObject({ etat: 'publiee' })
  })

  it('anomalies : coordonnées, commune, doublon, sans nom, illisible', async () => {
    const bilan = await charger([
      enregistrement('dora--1', { latitude: -20.07, longitude: 99.89 }),
      enregistrement('dora--1'),
      enregistrement('dora--3', { nom: '' }),
      enregistrement('dora--4', { code_insee: '31999' }),
      'texte',
    ])
    expect(bilan).toMatchObject({ lues: 5, gardees: 2, rejetees: 3 })
    expect(Object.fromEntries(bilan.anomalies)).toEqual({
      'coordonnees-hors-de-france': 1,
      'identifiant-en-double': 1,
      'nom-absent': 1,
      'commune-inconnue': 1,
      'enregistrement-illisible': 1,
    })
    const toulouse = { latitude: expect.closeTo(43.6, 1), codeInsee: '31555' }
    expect(await valeur('dora--1')).toMatchObject(toulouse)
    expect(await valeur('dora--4')).toMatchObject(toulouse)
  })

  it('la commune situe la structure qui n’a pas de coordonnées, ou de fausses', async () => {
    const bilan = await charger(
      [
        enregistrement('dora--1', { commune: 'TOULOUSE CEDEX 4', code_postal: '31077', code_insee: null }),
        enregistrement('dora--2', { latitude: 43.93, longitude: 2.15 }),
        enregistrement('dora--3', { code_insee: '34172' }),
        enregistrement('dora--4', { commune: 'Saint-Denis', code_postal: null, code_insee: null }),
      ],
      { departements: new Set(['31', '34']) },
    )
    expect(bilan).toMatchObject({ gardees: 3, horsPerimetre: 1 })
    expect(Object.fromEntries(bilan.anomalies)).toEqual({
      'coordonnees-loin-de-la-commune': 1,
      'adresse-contradictoire': 1,
    })
    for (const id of ['dora--1', 'dora--2', 'dora--3'])
      expect(await valeur(id)).toMatchObject({ latitude: expect.closeTo(43.6, 1), codeInsee: '31555' })
    const foix = { commune: 'Foix', code_postal: 9000, code_insee: 9122 }
    await charger([enregistrement('dora--5', foix)], { departements: new Set(['09']) })
    expect(await valeur('dora--5')).toMatchObject({ codePostal: '09000', codeInsee: '09122' })
    const partout = await charger([
      enregistrement('dora--4', { commune: 'Saint-Denis', code_postal: null, code_insee: null }),
    ])
    expect(Object.fromEntries(partout.anomalies)).toEqual({ 'commune-introuvable': 1 })
    expect(await valeur('dora--4')).not.toHaveProperty('latitude')
  })

  it('un nom encodé deux fois est remis d’aplomb, un mot de remplissage est absent', async () => {
    const bilan = await charger([
      enregistrement('dora--1', {
        nom: 'Association dâ€™insertion',
        telephone: 'NC',
        courriel: 'néant',
        site_web: 'xxx',
        description: 'Non renseigné',
      }),
      enregistrement('dora--2', { courriel: 'nc@nc.fr', siret: '12345678901234' }),
      enregistrement('dora--3', { courriel: 'a b@of.example', telephone: '0536490' }),
      enregistrement('dora--4', { telephone: '06 00 00 00 00' }),
    ])
    expect(Object.fromEntries(bilan.anomalies)).toEqual({
      'encodage-repare': 1,
      remplissage: 6,
      'siret-invalide': 1,
      'courriel-illisible': 1,
      'telephone-illisible': 1,
    })
    const lue = await valeur('dora--1')
    expect(lue.nom).toBe('Association d’insertion')
    for (const champ of ['telephone', 'courriel', 'siteWeb', 'description'])
      expect(lue).not.toHaveProperty(champ)
    for (const id of ['dora--2', 'dora--3']) expect(await valeur(id)).not.toHaveProperty('courriel')
    expect(await valeur('dora--2')).not.toHaveProperty('siret')
    expect(await valeur('dora--4')).not.toHaveProperty('telephone')
  })

  it('seuls les départements demandés sont gardés', async () => {
    const ailleurs = enregistrement('dora--75', {
      commune: 'Paris',
      code_postal: '75001',
      code_insee: '75056',
    })
    const bilan = await charger([enregistrement('dora--1'), ailleurs], { departements: new Set(['31']) })
    expect(bilan).toMatchObject({ gardees: 1, horsPerimetre: 1 })
  })

  it('rien à garder → refusé, rien n’est retiré', async () => {
    await charger([enregistrement('dora--1')])
    const vide = charger([], { departements: new Set(['31']) })
    await expect(vide).rejects.toThrow('aucune structure dans la région')
    expect(await structures.une('dora--1')).toMatchObject({ etat: 'publiee' })
  })

  it.each([
    ['tronque.json', '[{"id":"dora--9","nom":"Tronquée","code_insee":"31555"}'],
    ['faux.ndjson', 'ceci n’est pas du JSON'],
    ['autre.xlsx', ''],
  ])('%s : refusé en français, rien n’est changé', async (nom, contenu) => {
    const fichier = await ecrire(nom, contenu)
    const essai = chargerStructures(pool, { fichier, instant, communes })
    await expect(essai).rejects.toThrow(/ne peut être lu|est attendu/)
    expect(await structures.une('dora--1')).toMatchObject({ etat: 'publiee' })
  })

  it('fichier absent : refusé en français', async () => {
    const fichier = join(dossier, 'absent.json')
    const essai = chargerStructures(pool, { fichier, instant, communes })
    await expect(essai).rejects.toThrow('ne peut être lu')
  })

  it('un tableur donne les mêmes structures', async () => {
    const fichier = await ecrire(
      'structures.csv',
      'id,nom,code_insee,latitude,longitude,reseaux_porteurs\ndora--7,"Une, structure",31555,43.6,1.44,"[""plie"", ""afpa""]"\n',
    )
    await chargerStructures(pool, { fichier, instant, communes })
    expect(await valeur('dora--7')).toMatchObject({
      nom: 'Une, structure',
      reseaux: ['plie', 'afpa'],
      latitude: 43.6,
    })
  })

  it('caractères hostiles à PostgreSQL : gardés ou ôtés, jamais en échec', async () => {
    const nom = 'Tab\t\\N \u0000 \ud800 "guillemets"'
    await charger([enregistrement('dora--1', { nom })])
    expect((await valeur('dora--1')).nom).toContain('\\N')
  })
})
