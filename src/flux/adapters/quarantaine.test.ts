import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { deposerEnQuarantaine } from './quarantaine.ts'

const racine = await mkdtemp(join(tmpdir(), 'me-former-quarantaine-'))
afterAll(() => rm(racine, { recursive: true, force: true }))
const dossier = join(racine, 'flux')

const aucune = async () => []

async function deposer(contenu: string, gardes = 2, publiees: readonly string[] = []) {
  const chemin = join(racine, 'recu.xml')
  await writeFile(chemin, contenu)
  return deposerEnQuarantaine(chemin, { dossier, gardes, publiees: async () => publiees })
}

describe('la quarantaine', () => {
  it('copie le fichier sous son empreinte SHA-256 et donne sa taille', async () => {
    const piece = await deposer('été')
    expect(piece.sha256).toBe(createHash('sha256').update('été').digest('hex'))
    expect(piece.octets).toBe(5)
    expect(await readFile(piece.chemin, 'utf8')).toBe('été')
  })

  it('n’a qu’une copie d’un flux reçu deux fois, et aucun reste de copie', async () => {
    await deposer('a', 9)
    const avant = await readdir(dossier)
    await deposer('a', 9)
    expect(await readdir(dossier)).toEqual(avant)
  })

  it('efface les plus anciennes au-delà du nombre gardé, jamais un fichier étranger', async () => {
    const ancienne = await deposer('ancienne', 9)
    await utimes(ancienne.chemin, new Date(0), new Date(0))
    await writeFile(join(dossier, 'notes.txt'), 'à garder')
    const recente = await deposer('récente', 1)
    expect((await readdir(dossier)).sort()).toEqual([recente.sha256, 'notes.txt'].sort())
  })

  it('un flux refusé n’en chasse pas un publié ; la copie d’un processus mort est effacée', async () => {
    const publiee = await deposer('publiée', 9)
    await utimes(publiee.chemin, new Date(0), new Date(0))
    await writeFile(join(dossier, '.attente-999999999'), 'reste')
    await deposer('refusée', 1, [publiee.sha256])
    const reste = await readdir(dossier)
    expect(reste).toContain(publiee.sha256)
    expect(reste).not.toContain('.attente-999999999')
  })

  it('annulée avant de commencer, ne laisse rien', async () => {
    const chemin = join(racine, 'recu.xml')
    const neuf = join(racine, 'annules')
    await writeFile(chemin, 'a')
    const options = { dossier: neuf, gardes: 9, publiees: aucune, signal: AbortSignal.abort() }
    await expect(deposerEnQuarantaine(chemin, options)).rejects.toThrow("n'a pas pu être copié")
    expect(await readdir(neuf)).toEqual([])
  })

  it('dit en une phrase pourquoi un fichier ne peut être lu', async () => {
    await expect(
      deposerEnQuarantaine(join(racine, 'absent.xml'), { dossier, gardes: 2, publiees: aucune }),
    ).rejects.toThrow(/absent\.xml n'existe pas ou ne peut pas être lu/)
    await expect(deposerEnQuarantaine(racine, { dossier, gardes: 2, publiees: aucune })).rejects.toThrow(
      "n'est pas un fichier",
    )
  })
})
