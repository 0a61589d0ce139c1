import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { assemblerMetiers } from '../../domain/rome/assembler.ts'
import { extraireNomenclature } from './extraire-nomenclature.ts'
import { lirePublication } from './lire-publication.ts'
import { nomenclatureDuRome } from './nomenclature.ts'

const LIVREE = 'nomenclature/rome'
const { release, metiers } = nomenclatureDuRome()
const codes = new Set(metiers.map(({ codeRome }) => codeRome))
const passager = await mkdtemp(join(tmpdir(), 'nomenclature-'))
afterAll(() => rm(passager, { recursive: true }))

/** Chaque ligne d'une table, sans l'en-tête, coupée en colonnes. */
async function lignes(table: string): Promise<readonly (readonly string[])[]> {
  const texte = await readFile(join(LIVREE, `${table}.tsv`), 'utf8')
  return texte
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((ligne) => ligne.split('\t'))
}

describe('la nomenclature du ROME livrée', () => {
  it('la version 460 : 1 584 métiers de 14 grands domaines, 13 120 appellations', () => {
    expect(release).toBe('460')
    expect(codes.size).toBe(1584)
    expect(new Set(metiers.map(({ grandDomaine }) => grandDomaine.libelle)).size).toBe(14)
    const appellations = metiers.flatMap((metier) => metier.appellations.map(({ code }) => code))
    expect(appellations).toHaveLength(13_120)
    expect(new Set(appellations).size).toBe(13_120)
  })

  it('rien n’y cite un code qu’elle n’a pas, et chaque lettre est connue', async () => {
    const connus = async (table: string) => new Set((await lignes(table)).map(([code = '']) => code))
    const [domaines, interets, contextes] = await Promise.all([
      connus('domaines'),
      connus('interets'),
      connus('contextes'),
    ])
    const tous = (cites: string, ou: ReadonlySet<string>) =>
      cites.split(' ').every((code) => ou.has(code.replace('*', '')))
    const fautifs = (await lignes('metiers')).filter(
      ([code = '', traits = '', riasec = '', cites = '', proches = '', exerce = '', libelle = '']) =>
        !domaines.has(code.slice(0, 3)) ||
        !tous(cites, interets) ||
        !tous(proches, codes) ||
        !(exerce === '' || tous(exerce, contextes)) ||
        !/^[RIASEC]{1,2}$/.test(riasec) ||
        !/^[VSB]?N?D?R?C?$/.test(traits) ||
        libelle === '',
    )
    expect(fautifs).toEqual([])
    const fautives = (await lignes('appellations')).filter(
      ([metier = '', , marques = '', , libelle = '']) =>
        !codes.has(metier) || !/^P?U?$/.test(marques) || libelle === '',
    )
    expect(fautives).toEqual([])
  })

  it('chaque métier porte le nom d’une appellation, a un centre d’intérêt principal et des métiers proches', () => {
    const fautifs = metiers.filter(
      ({ intitule, appellations: [premiere], centresInteret, proches, domaine }) =>
        premiere?.libelle !== intitule ||
        !premiere.principale ||
        centresInteret.filter(({ principal }) => principal).length !== 1 ||
        proches.length === 0 ||
        domaine.libelle === domaine.code,
    )
    expect(fautifs.map(({ codeRome }) => codeRome)).toEqual([])
  })

  it('pas un texte de fiche : des faits seulement', () => {
    const ecrits = metiers.filter(
      ({ definition, acces, competences, savoirs }) =>
        definition.length + acces.length + competences.length + savoirs.length > 0,
    )
    expect(ecrits).toEqual([])
  })
})

it('lorsqu’un fichier manque à la publication → une phrase, et rien n’est écrit', async () => {
  const codesSeuls = '"code_rome","libelle_rome"\n"A1203","Jardinier"\n'
  await writeFile(join(passager, 'unix_referentiel_code_rome_v460_utf8.csv'), codesSeuls)
  const refusee = join(passager, 'refusee')
  await expect(extraireNomenclature(passager, refusee)).rejects.toThrow(/il manquerait les appellations$/)
  expect(existsSync(refusee)).toBe(false)
})

const V460 = '../shared/data/rome'
const presente = existsSync(V460)
if (!presente) process.stderr.write(`Nomenclature du ROME non comparée à sa source : ${V460} absent.\n`)

describe.runIf(presente)('la nomenclature et sa publication', () => {
  it('refaite, les mêmes octets', async () => {
    const refaite = join(passager, 'refaite')
    await extraireNomenclature(V460, refaite)
    const noms = (await readdir(refaite)).sort()
    expect((await readdir(LIVREE)).filter((nom) => !nom.endsWith('.md')).sort()).toEqual(noms)
    for (const nom of noms) {
      expect(await readFile(join(refaite, nom), 'utf8'), nom).toBe(await readFile(join(LIVREE, nom), 'utf8'))
    }
  })

  it('les métiers de la publication, à leurs textes, compétences et savoirs près', async () => {
    const { tables } = await lirePublication(V460)
    const faits = { ...tables, textes: [], competences: [], savoirs: [] }
    expect(metiers).toEqual(assemblerMetiers(faits))
  })
})
