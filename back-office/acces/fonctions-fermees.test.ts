import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { FONCTIONS_FERMEES } from './fonctions-fermees.ts'

const AIGUILLAGE = 'node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js'

test.each(Object.keys(FONCTIONS_FERMEES))(
  '%s : une action de Payload, qui refuse tout le monde',
  async (nom) => {
    expect(await readFile(AIGUILLAGE, 'utf8')).toContain(`'${nom}': `)
    const appel = async () => FONCTIONS_FERMEES[nom]?.(JSON.parse('{}'))
    await expect(appel()).rejects.toMatchObject({ status: 403 })
  },
)
