import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { baseDeTest } from '../../../platform/db/base-de-test.fixture.ts'
import { separerGenres } from '../../domain/genres.ts'
import { chargerRome } from '../charger-rome.ts'
import { creerMetiers } from '../metiers.pg.ts'

const { pool } = await baseDeTest()
const metiers = creerMetiers(pool)
const instant = new Date('2026-11-24T10:00:00Z')

let dossier = ''
beforeEach(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'rome-'))
  await pool.query('truncate metiers.metier, metiers.chargement')
})
afterEach(() => rm(dossier, { recursive: true }))

const CODES = `"code_rome","libelle_rome","transition_eco","transition_num","emploi_reglemente","emploi_cadre"
"J1506","Infirmier / Infirmière de soins généraux","Emploi Blanc","N","O","N"
"A1203","Jardinier / Jardinière","Emploi Vert","N","N","N"
`
const TEXTES = `"code_rome","code_compo_bloc","libelle_type_texte","position_phrase","libelle_texte"
"A1203","4","acces_metier","1","Cet emploi est accessible sans diplôme particulier."
"A1203","3","definition","2","Taille les arbres."
"A1203","3","definition","1","Entretient l''espace, ""sans"" pesticide."
"J1506","3","definition","1","Soigne les patients."
"Z9999","3","definition","1","Inconnu."
`

async function publication(fichiers: Record<string, string>): Promise<string> {
  for (const [nom, texte] of Object.entries(fichiers)) await writeFile(join(dossier, nom), texte)
  return dossier
}

const PETITE = {
  'unix_referentiel_code_rome_v460_utf8.csv': CODES,
  'unix_texte_v460_utf8.csv': TEXTES,
  'unix_rubrique_mobilite_v460_utf8.csv':
    '"code_rome","code_rome_cible","numero_ordre"\n"A1203","J1506","2"\n"A1203","A1203","1"\n',
}

const charger = (chemin: string, essai = false) => chargerRome(pool, { chemin, essai, instant })

describe('charger une publication du ROME', () => {
  it('lorsque la publication est un dossier → les métiers sont lus, textes en ordre et apostrophes rendues', async () => {
    const rapport = await charger(await publication(PETITE))
    expect(rapport.volumes).toEqual({ lus: 2, crees: 2, modifies: 0, inchanges: 0, retires: 0 })
    expect(rapport.release).toBe('460')
    expect(rapport.manques).toContain('les profils RIASEC')
    expect(rapport.ignorees).toEqual([{ fichier: 'textes', nombre: 1, raison: 'métier inconnu' }])
    expect(await metiers.metier('A1203')).toMatchObject({
      definition: ['Entretient l\'espace, "sans" pesticide.', 'Taille les arbres.'],
      sansDiplome: true,
      transitionEcologique: true,
      proches: ['J1506'],
      grandDomaine: { code: 'A' },
    })
    expect(await metiers.metier('Z9999')).toBeUndefined()
  })

  it('lorsqu’elle est une archive ZIP → le même résultat', async () => {
    const archive = join(dossier, 'rome.zip')
    const entrees = Object.entries(PETITE).map(
      ([nom, texte]) => [`export/${nom}`, Buffer.from(texte)] as const,
    )
    await writeFile(archive, zipSync(Object.fromEntries(entrees)))
    expect((await charger(archive)).volumes.crees).toBe(2)
  })

  it('lorsqu’on la charge deux fois → rien ne change, ni la version', async () => {
    const chemin = await publication(PETITE)
    await charger(chemin)
    const version = await metiers.version()
    expect((await charger(chemin)).volumes).toMatchObject({ inchanges: 2, modifies: 0 })
    expect(await metiers.version()).toBe(version)
  })

  it('lorsqu’un métier disparaît → il est retiré', async () => {
    await charger(await publication(PETITE))
    const sansJardinier = CODES.split('\n')
      .filter((ligne) => !ligne.includes('A1203'))
      .join('\n')
    const chemin = await publication({ ...PETITE, 'unix_referentiel_code_rome_v460_utf8.csv': sansJardinier })
    expect((await charger(chemin)).volumes).toMatchObject({ inchanges: 1, retires: 1 })
    expect(await metiers.plusieurs(['A1203', 'J1506'])).toHaveLength(1)
  })

  it('lorsque c’est un essai → rien n’est publié', async () => {
    expect((await charger(await publication(PETITE), true)).volumes.crees).toBe(2)
    expect(await metiers.statistiques()).toMatchObject({ metiers: 0 })
  })

  it.each([
    ['le chemin n’existe pas', async () => join(dossier, 'absent'), /n'existe pas/],
    [
      'le dossier n’est pas le ROME',
      () => publication({ 'autre.csv': 'a,b\n' }),
      /pas une publication du ROME/,
    ],
    [
      'l’archive est coupée',
      async () => {
        const archive = join(dossier, 'rome.zip')
        await writeFile(archive, Buffer.from(zipSync({ 'a.csv': Buffer.from(CODES) })).subarray(0, 60))
        return archive
      },
      /ni un dossier ni une archive ZIP/,
    ],
    [
      'deux publications sont mêlées',
      () => publication({ ...PETITE, 'unix_texte_v347_utf8.csv': TEXTES }),
      /mêle deux publications/,
    ],
    [
      'un fichier n’a pas ses colonnes',
      () => publication({ ...PETITE, 'unix_texte_v460_utf8.csv': 'a,b\n1,2\n' }),
      /n'a pas les colonnes attendues \(manque code_rome/,
    ],
    [
      'un fichier s’arrête entre deux lignes',
      () => publication({ ...PETITE, 'unix_texte_v460_utf8.csv': TEXTES.split('\n').slice(0, 3).join('\n') }),
      /semble coupé : 1 sur 2 métiers n’y sont pas/,
    ],
    [
      'un fichier est vide',
      () => publication({ ...PETITE, 'unix_texte_v460_utf8.csv': '' }),
      /ne contient aucune ligne/,
    ],
    [
      'un fichier n’est pas en UTF-8',
      async () => {
        await publication(PETITE)
        await writeFile(join(dossier, 'unix_texte_v460_utf8.csv'), Buffer.from(TEXTES, 'latin1'))
        return dossier
      },
      /pas en UTF-8/,
    ],
    [
      'un fichier est coupé',
      () => publication({ ...PETITE, 'unix_texte_v460_utf8.csv': TEXTES.slice(0, -20) }),
      /coupé ou mal formé.*rien n'a été chargé/,
    ],
  ])('lorsque %s → une phrase, et ce qui était publié reste', async (_, preparer, phrase) => {
    await charger(await publication(PETITE))
    await rm(dossier, { recursive: true })
    dossier = await mkdtemp(join(tmpdir(), 'rome-'))
    await expect(charger(await preparer())).rejects.toThrow(phrase)
    expect(await metiers.statistiques()).toMatchObject({ metiers: 2 })
  })
})

const V460 = '../shared/data/rome'
const V347 = '../shared/data/rome-v347'
const presentes = existsSync(V460) && existsSync(V347)
if (!presentes) process.stderr.write(`Vraies publications du ROME non vérifiées : ${V460} absent.\n`)

describe.runIf(presentes)('les vraies publications', () => {
  it('ROME 4.0, version 460 : 1 584 fiches et 13 120 appellations en moins de 15 secondes', async () => {
    const debut = performance.now()
    const rapport = await charger(V460)
    expect(performance.now() - debut).toBeLessThan(15_000)
    expect(rapport).toMatchObject({
      release: '460',
      appellations: 13_120,
      volumes: { lus: 1584, crees: 1584 },
    })
    const infirmier = await metiers.metier('J1506')
    expect(infirmier).toMatchObject({ emploiReglemente: true, grandDomaine: { code: 'J' } })
    expect(infirmier?.definition[0]).toMatch(/^L’infirmier/)
    expect((await metiers.metier('D1106'))?.niveauxAcces).toEqual(['3', '4'])
    for await (const { appellations } of metiers.parcourir()) {
      for (const { libelle } of appellations) {
        const { masculin, feminin } = separerGenres(libelle)
        expect(masculin).not.toBe('')
        expect(feminin).not.toBe('')
      }
    }
  })

  it('ROME 3, version 347 : 531 fiches, avec compétences et profils RIASEC', async () => {
    const rapport = await charger(V347)
    expect(rapport).toMatchObject({ release: '347', volumes: { lus: 531 } })
    expect(await metiers.metier('A1101')).toMatchObject({ riasec: { majeur: 'R', mineur: 'I' } })
    expect((await metiers.metier('A1101'))?.evolutions.length).toBeGreaterThan(0)
    expect(await readdir(V347)).toContain('unix_coherence_item_v347_utf8.csv')
    expect((await metiers.metier('C1401'))?.savoirs.length).toBeGreaterThan(0)
    expect(await readFile(join(V347, 'unix_texte_v347_utf8.csv'), 'utf8')).toContain('cond_exercice_activite')
    expect((await metiers.metier('A1101'))?.contextes.length).toBeGreaterThan(0)
  })
})
