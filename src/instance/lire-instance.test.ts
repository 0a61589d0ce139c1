import { readFileSync } from 'node:fs'
import { cp, glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, test } from 'vitest'
import { instancesDe, lireInstance } from './lire-instance.ts'

/** Une copie de l'instance d'essai, à abîmer. */
async function copie(): Promise<string> {
  const racine = await mkdtemp(join(tmpdir(), 'me-former-instances-'))
  onTestFinished(() => rm(racine, { recursive: true }))
  const dossier = join(racine, 'essai')
  await cp('tests/instances/corse', dossier, { recursive: true })
  return dossier
}

async function remplacer(fichier: string, avant: string, apres: string): Promise<void> {
  await writeFile(fichier, (await readFile(fichier, 'utf8')).replace(avant, apres))
}

describe('lireInstance', () => {
  it('le nom et les départements viennent du code de la région', async () => {
    const { region } = await lireInstance('tests/instances/corse')
    expect(region).toEqual({ code: '94', nom: 'Corse', situee: 'en Corse', departements: ['2A', '2B'] })
  })

  it('l’adresse publique de la configuration remplace celle de l’instance', async () => {
    expect((await lireInstance('tests/instances/corse')).urlPublique).toBe('https://corse.example')
    const { urlPublique } = await lireInstance('tests/instances/corse', 'https://ailleurs.example')
    expect(urlPublique).toBe('https://ailleurs.example')
  })

  it('sans redirection → aucune', async () => {
    const dossier = await copie()
    await rm(join(dossier, 'redirections.yaml'))
    expect((await lireInstance(dossier)).redirections).toEqual({})
  })

  it('dossier absent → une phrase qui nomme celles qui existent', async () => {
    const lecture = lireInstance('tests/instances/bretagne')
    await expect(lecture).rejects.toThrow(
      'L’instance « bretagne » n’existe pas dans « tests/instances » (celles qui s’y trouvent : corse)',
    )
  })

  it.each([
    ['instance.yaml', "code: '94'", "code: '95'", 'instance.yaml : « region.code » manque ou est incorrect.'],
    [
      'instance.yaml',
      '  situee: en Corse\n',
      '',
      'instance.yaml : « region.situee » manque ou est incorrect.',
    ],
    ['instance.yaml', 'nom: Me', 'titre: a\nnom: Me', 'instance.yaml : « titre » est inconnu.'],
    ['instance.yaml', 'largeur: 44', 'large: 44', '« logos.portail.large » est inconnu'],
    ['instance.yaml', 'region:', 'region: [', 'instance.yaml : YAML illisible, ligne'],
    ['redirections.yaml', ': /formations', ': formations', 'redirections.yaml : « /ancienne-page »'],
    ['instance.yaml', 'tete-de-maure.svg', 'absent.svg', 'statique/absent.svg »'],
  ])('%s fautif (%s) → le fichier et le champ', async (fichier, avant, apres, phrase) => {
    const dossier = await copie()
    await remplacer(join(dossier, fichier), avant, apres)
    await expect(lireInstance(dossier)).rejects.toThrow(phrase)
  })
})

test('le code ne nomme aucune instance', async () => {
  const noms = await instancesDe('instances')
  expect(noms).toContain('occitanie')
  const sources = await Array.fromAsync(glob('{src,back-office,scripts,bench}/**/*.{ts,tsx,css,mjs}'))
  const nomme = (fichier: string) => /instances\/[a-z0-9-]+\//.test(readFileSync(fichier, 'utf8'))
  const produits = sources.filter((nom) => !/\.(test|fixture)\.tsx?$|\.next|node_modules/.test(nom))
  expect(produits.filter(nomme)).toEqual([])
})
