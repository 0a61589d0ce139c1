import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { afterAll, vi } from 'vitest'
import { lireInstance } from '../../src/instance/lire-instance.ts'
import type { Base } from '../../src/platform/db/base.ts'
import { baseDeTest } from '../../src/platform/db/base-de-test.fixture.ts'
import { configurer, type Variante } from '../configuration.ts'
import type { Messagerie } from '../courriel.ts'

export interface PayloadDeTest {
  readonly payload: Payload
  /** La même base, vue du portail : publications, catalogue, flux. */
  readonly base: Base
  readonly dossierDonnees: string
}

const INSTANCE_D_ESSAI = 'tests/instances/corse'

interface Essai extends Variante {
  readonly messagerie?: Messagerie
}

/** Un Payload sur une base neuve, portail et back-office migrés. À appeler au niveau du module. */
export async function payloadDeTest({ messagerie, ...variante }: Essai = {}): Promise<PayloadDeTest> {
  const base = await baseDeTest()
  const dossierDonnees = await mkdtemp(join(tmpdir(), 'back-office-'))
  afterAll(() => rm(dossierDonnees, { recursive: true, force: true }))
  const environnement = {
    instance: await lireInstance(INSTANCE_D_ESSAI),
    urlBase: base.url,
    cle: randomUUID().repeat(2),
    urlPublique: 'http://localhost:3000',
    dossierDonnees,
    televersementMaxOctets: 1_048_576,
    messagerie,
  }
  // Payload n'applique ses migrations au démarrage qu'en production, et n'y crée pas de table de lui-même.
  vi.stubEnv('NODE_ENV', variante.creerLesTables === true ? 'test' : 'production')
  const payload = await getPayload({ config: configurer(environnement, variante), key: base.url })
  afterAll(() => payload.destroy())
  return { payload, base, dossierDonnees }
}
