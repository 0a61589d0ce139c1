import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { cheminDuFichier, listerReception, trouverEnReception } from './depots.ts'
import { oublierTeleversement, televerser } from './televerser.ts'

const XML = '<?xml version="1.0"?><lheo/>'

async function* morceaux(...octets: readonly (string | Buffer)[]) {
  for (const morceau of octets) yield Buffer.from(morceau)
}

function nouveauDossier(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'televersement-'))
}

async function deposes(dossier: string): Promise<string[]> {
  return readdir(join(dossier, 'televersements'))
}

describe('téléverser', () => {
  it('écrit le corps tel quel et rend son empreinte', async () => {
    const dossierDonnees = await nouveauDossier()
    const options = { dossierDonnees, nom: 'C:\\flux\\../jour.xml', maximum: 1000 }
    const recu = await televerser(morceaux(XML.slice(0, 5), XML.slice(5)), options)
    const sha256 = createHash('sha256').update(XML).digest('hex')
    expect(recu).toMatchObject({ etat: 'recu', fichier: 'jour.xml', octets: XML.length, sha256 })
    const [nom = ''] = await deposes(dossierDonnees)
    expect(await readFile(join(dossierDonnees, 'televersements', nom), 'utf8')).toBe(XML)
    const chemin = await cheminDuFichier(dossierDonnees, { provenance: 'televerse', nomStocke: nom })
    expect(chemin).toBe(join(dossierDonnees, 'televersements', nom))
    await oublierTeleversement(dossierDonnees, nom)
    expect(await deposes(dossierDonnees)).toEqual([])
  })

  it.each([
    ['gzip', gzipSync(XML), 'flux.gz'],
    ['UTF-16 avec sa marque', Buffer.from(`\uFEFF${XML}`, 'utf16le'), 'flux.xml'],
    ['UTF-8 avec sa marque', `\uFEFF\n ${XML}`, 'flux.xml'],
  ])('accepte %s', async (_cas, contenu, fichier) => {
    const options = { dossierDonnees: await nouveauDossier(), nom: 'flux', maximum: 1000 }
    expect(await televerser(morceaux(contenu), options)).toMatchObject({ etat: 'recu', fichier })
  })

  it.each([
    ['un fichier vide', '', 'vide'],
    ['un PDF', '%PDF-1.7 <x>', 'type-inconnu'],
    ['un ZIP', 'PK\u0003\u0004<x>', 'type-inconnu'],
    ['un fichier trop gros', `<${'x'.repeat(2000)}`, 'trop-gros'],
  ])('refuse %s sans rien laisser', async (_cas, contenu, code) => {
    const dossierDonnees = await nouveauDossier()
    const options = { dossierDonnees, nom: 'a.xml', maximum: 1000 }
    expect(await televerser(morceaux(contenu), options)).toMatchObject({ etat: 'refuse', code })
    expect(await deposes(dossierDonnees)).toEqual([])
  })

  it('ouvre le fichier avant de lire, pour que rien ne le recrée après un refus', async () => {
    const dossierDonnees = await nouveauDossier()
    let presents: readonly string[] = []
    async function* refuse() {
      presents = readdirSync(join(dossierDonnees, 'televersements'))
      yield Buffer.from('PK\u0003\u0004<x>')
    }
    await televerser(refuse(), { dossierDonnees, nom: 'a.xml', maximum: 1000 })
    expect(presents).toHaveLength(1)
    expect(await deposes(dossierDonnees)).toEqual([])
  })

  it('un envoi interrompu ne laisse rien', async () => {
    const dossierDonnees = await nouveauDossier()
    async function* coupe() {
      yield Buffer.from(XML)
      throw new Error('connexion coupée')
    }
    const envoi = televerser(coupe(), { dossierDonnees, nom: 'a.xml', maximum: 1000 })
    await expect(envoi).rejects.toThrow('connexion coupée')
    expect(await deposes(dossierDonnees)).toEqual([])
  })
})

describe('la boîte de réception', () => {
  it('ne montre que les flux, les plus récents d’abord', async () => {
    const dossier = await nouveauDossier()
    expect(await listerReception(dossier)).toEqual([])
    const reception = join(dossier, 'reception')
    await mkdir(reception)
    for (const nom of ['ancien.xml', 'jour.xml.gz', 'notes.txt', '.cache.xml']) {
      await writeFile(join(reception, nom), XML)
    }
    await utimes(join(reception, 'ancien.xml'), 1, 1)
    await writeFile(join(dossier, 'secret.xml'), XML)
    await symlink(join(dossier, 'secret.xml'), join(reception, 'lien.xml'))
    expect((await listerReception(dossier)).map(({ nom }) => nom)).toEqual(['jour.xml.gz', 'ancien.xml'])
  })

  it.each([
    '../secret.xml',
    '..\\secret.xml',
    '/etc/passwd',
    'lien.xml',
    '.cache.xml',
    'a\u0000.xml',
    'a.zip',
    '',
  ])('refuse « %s »', async (nom) => {
    const dossier = await nouveauDossier()
    const reception = join(dossier, 'reception')
    await mkdir(reception)
    await writeFile(join(dossier, 'secret.xml'), XML)
    await writeFile(join(reception, '.cache.xml'), XML)
    await writeFile(join(reception, 'a.zip'), XML)
    await symlink(join(dossier, 'secret.xml'), join(reception, 'lien.xml'))
    expect(await trouverEnReception(dossier, nom)).toBeUndefined()
    const chemin = cheminDuFichier(dossier, { provenance: 'reception', nomStocke: nom })
    expect(await chemin).toBeUndefined()
  })
})
