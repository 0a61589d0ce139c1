import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { baseDeTest } from '../../../platform/db/base-de-test.fixture.ts'
import { ecouter } from '../../../platform/db/index.ts'
import { chargerSalaires } from './charger-salaires.ts'
import { salairesMedians } from './salaires-medians.pg.ts'

const { pool, url } = await baseDeTest()
const instant = new Date('2026-11-24T10:00:00Z')

let rang = 0
async function fichier(...lignes: readonly string[]): Promise<string> {
  rang += 1
  const chemin = join(tmpdir(), `salaires-${process.pid}-${rang}.csv`)
  await writeFile(chemin, lignes.join('\n'))
  return chemin
}

const ENTETE = 'code;annee;median;source'
const TABLE = ['code_fap;libelle_fap;code_rome', 'M2Z90;Informaticiens;M1805', 'M1Z80;;M1805', 'M2Z92;;M1802']

beforeEach(async () => {
  await pool.query('truncate metiers.salaire_median, metiers.fap_rome')
})

describe('chargerSalaires', () => {
  it('par famille : chaque métier reçoit les siennes, détaillées d’abord ; annonce le changement', async () => {
    const recus: string[] = []
    const ecoute = await ecouter(url, 'metiers_charges', (version) => void recus.push(version))
    const rapport = await chargerSalaires(pool, {
      fichier: await fichier(
        ENTETE,
        'M2Z90;2021;2500;A',
        'M1Z80;2021;nd;A',
        'M2Z;2021;2400;A',
        'A1101;2021;1700,5;A',
      ),
      fapRome: await fichier(...TABLE),
      instant,
    })
    expect(rapport).toEqual({ salaires: 4, nonDiffusables: 1, correspondances: 3 })
    expect(await salairesMedians(pool)).toEqual(
      new Map([
        ['A1101', [{ code: 'A1101', annee: 2021, montant: 1700.5, source: 'A' }]],
        ['M1802', [{ code: 'M2Z', annee: 2021, montant: 2400, source: 'A' }]],
        [
          'M1805',
          [
            { code: 'M1Z80', annee: 2021, montant: null, source: 'A' },
            { code: 'M2Z90', libelle: 'Informaticiens', annee: 2021, montant: 2500, source: 'A' },
          ],
        ],
      ]),
    )
    await expect.poll(() => recus.length).toBe(1)
    await ecoute.fermer()
  })

  it('des familles sans table : refusé avec la marche à suivre ; la table déjà chargée suffit ensuite', async () => {
    const salaires = await fichier(ENTETE, 'M2Z90;2021;2500;A')
    await expect(chargerSalaires(pool, { fichier: salaires, instant })).rejects.toThrow('--fap-rome')
    expect((await salairesMedians(pool)).size).toBe(0)
    await chargerSalaires(pool, { fichier: salaires, fapRome: await fichier(...TABLE), instant })
    await chargerSalaires(pool, { fichier: await fichier(ENTETE, 'M1Z80;2022;2100;B'), instant })
    expect([...(await salairesMedians(pool)).keys()]).toEqual(['M1805'])
  })

  it('une ligne fautive, un fichier absent : ce qui était chargé reste', async () => {
    await chargerSalaires(pool, { fichier: await fichier(ENTETE, 'M1805;2021;2500;A'), instant })
    const fautif = await fichier(ENTETE, 'M1805;2021;3000;A', 'M1802;2021;3000;')
    await expect(chargerSalaires(pool, { fichier: fautif, instant })).rejects.toThrow(
      /ligne 3 : source absente.*\nRien/,
    )
    await expect(chargerSalaires(pool, { fichier: '/absent.csv', instant })).rejects.toThrow(
      '« /absent.csv »',
    )
    expect((await salairesMedians(pool)).get('M1805')).toMatchObject([{ montant: 2500 }])
  })
})
