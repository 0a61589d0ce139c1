import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import type { Mesure } from '../../bench/cadre.ts'
import { centile } from '../../bench/centiles.ts'
import { migrer, ouvrirBase } from '../../src/platform/db/index.ts'
import { configurer } from '../configuration.ts'
import { essai, ouvrirEssais, VARIANTE_D_ESSAI } from '../publication/essais.fixture.ts'

const NOMBRE = 30
const SERIES = 5
const AU_MOINS = { sens: 'au-moins', unite: 'publications/s' } as const

/**
 * `node publications-mesurees.js DOSSIER` : trente publications par Payload, en série puis en même temps, sur une base
 * neuve dans DOSSIER ; les mesures s'écrivent dans `mesures.json`.
 */
const [, , dossier = ''] = process.argv
const base = await ouvrirBase({ dossierDonnees: join(dossier, 'donnees') })
await migrer(base.pool)
const cle = randomBytes(32).toString('hex')
const environnement = {
  instance: { nom: 'Essai', videos: { hotes: [] } },
  urlBase: base.url,
  cle,
  urlPublique: 'http://localhost:3000',
  dossierDonnees: '',
  televersementMaxOctets: 0,
}
const payload = await getPayload({ config: configurer(environnement, VARIANTE_D_ESSAI) })
await writeFile(join(dossier, 'mesures.json'), JSON.stringify(await mesurer(payload)))
await payload.destroy()
await base.fermer()
process.exit(0)

async function mesurer(payload: Payload): Promise<readonly Mesure[]> {
  const { creer } = ouvrirEssais(payload)
  const publier = (titre: string) => chronometrer(() => creer({ donnees: essai(titre) }))
  await publier('Mise en route')
  const serie: number[] = []
  const parallele: number[] = []
  let serieMs = 0
  let paralleleMs = 0
  for (let tour = 0; tour < SERIES; tour++) {
    const titres = Array.from({ length: NOMBRE }, (_, rang) => `${tour} ${rang}`)
    serieMs += await chronometrer(async () => {
      for (const titre of titres) serie.push(await publier(`Série ${titre}`))
    })
    paralleleMs += await chronometrer(async () => {
      parallele.push(...(await Promise.all(titres.map((titre) => publier(`Parallèle ${titre}`)))))
    })
  }
  const enParallele = debit(paralleleMs)
  return [
    { quoi: 'publications en série', ...AU_MOINS, mesure: debit(serieMs) },
    { quoi: '30 publications en parallèle', ...AU_MOINS, mesure: enParallele },
    {
      quoi: 'débit en parallèle, rapporté à la série',
      sens: 'au-moins',
      cible: 1,
      mesure: enParallele / debit(serieMs),
      unite: '×',
    },
    ...attentes('en série', serie),
    ...attentes('en parallèle', parallele),
  ]
}

async function chronometrer(travail: () => Promise<unknown>): Promise<number> {
  const debut = performance.now()
  await travail()
  return performance.now() - debut
}

function debit(millisecondes: number): number {
  return (NOMBRE * SERIES * 1_000) / millisecondes
}

function attentes(comment: string, durees: readonly number[]): readonly Mesure[] {
  return [0.5, 0.95].map((part) => ({
    quoi: `attente ${comment}, p${part * 100}`,
    sens: 'au-plus',
    mesure: centile(durees, part),
    unite: 'ms',
  }))
}
