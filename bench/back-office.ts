import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { configurer } from '../back-office/configuration.ts'
import { essai, ouvrirEssais, VARIANTE_D_ESSAI } from '../back-office/publication/essais.fixture.ts'
import { migrer, ouvrirBase } from '../src/platform/db/index.ts'
import type { Banc, Mesure } from './cadre.ts'
import { dossierPassager } from './catalogue-de-mesure.ts'
import { centile } from './centiles.ts'

const NOMBRE = 30
const SERIES = 5

/** Trente publications par Payload, en série puis en même temps : débit, attente, et ce que le parallèle y gagne. */
export const bancBackOffice: Banc = async () => {
  await using dossier = await dossierPassager()
  const base = await ouvrirBase({ dossierDonnees: join(dossier.chemin, 'donnees') })
  try {
    await migrer(base.pool)
    // Payload ne crée les tables de la collection mesurée que hors production.
    Object.assign(process.env, { NODE_ENV: 'test' })
    const cle = randomBytes(32).toString('hex')
    const environnement = { urlBase: base.url, cle, urlPublique: 'http://localhost:3000', dossierDonnees: '' }
    const payload = await getPayload({ config: configurer(environnement, VARIANTE_D_ESSAI) })
    const mesures = await mesurer(payload)
    await payload.destroy()
    return mesures
  } finally {
    await base.fermer()
  }
}

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

const AU_MOINS = { sens: 'au-moins', unite: 'publications/s' } as const

async function chronometrer(travail: () => Promise<unknown>): Promise<number> {
  const debut = performance.now()
  await travail()
  return performance.now() - debut
}

const debit = (millisecondes: number): number => (NOMBRE * SERIES * 1_000) / millisecondes

function attentes(comment: string, durees: readonly number[]): readonly Mesure[] {
  return [0.5, 0.95].map((part) => ({
    quoi: `attente ${comment}, p${part * 100}`,
    sens: 'au-plus',
    mesure: centile(durees, part),
    unite: 'ms',
  }))
}
