import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ecrireAuFil } from './ecrire-au-fil.ts'

const dossier = await mkdtemp(join(tmpdir(), 'ecrire-au-fil-'))
afterAll(() => rm(dossier, { recursive: true, force: true }))

/** Vrai si ce processus tient le fichier ouvert, effacé ou non. */
function estOuvert(chemin: string): boolean {
  return readdirSync('/proc/self/fd').some((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(chemin)
    } catch {
      return false
    }
  })
}

describe('écrire un fichier au fil de l’eau', () => {
  it('l’ouvre avant de lire le premier morceau, et le referme au retour', async () => {
    const chemin = join(dossier, 'complet')
    async function* morceaux() {
      expect(existsSync(chemin)).toBe(true)
      yield 'un '
      yield Buffer.from('deux')
    }
    await ecrireAuFil(chemin, morceaux())
    expect(await readFile(chemin, 'utf8')).toBe('un deux')
    expect(estOuvert(chemin)).toBe(false)
  })

  it.each([
    ['une lecture en échec', undefined],
    ['une annulation demandée avant', AbortSignal.abort()],
  ])('après %s, rien ne peut le recréer', async (_cas, signal) => {
    const chemin = join(dossier, 'coupe')
    async function* morceaux() {
      yield 'un'
      throw new Error('coupure')
    }
    await expect(ecrireAuFil(chemin, morceaux(), signal)).rejects.toThrow()
    expect(existsSync(chemin)).toBe(true)
    expect(estOuvert(chemin)).toBe(false)
  })
})
