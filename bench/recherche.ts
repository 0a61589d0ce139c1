import { jourAParis } from '../src/kernel/jour.ts'
import { chargerMoteurs, type MoteursCharges } from '../src/recherche/adapters/charger-moteur.ts'
import { construireInstantanes } from '../src/recherche/adapters/construire-instantanes.ts'
import { ouvrirService } from '../src/recherche/adapters/service-recherche.ts'
import type { ServiceRecherche } from '../src/recherche/index.ts'
import { type Commune, creerTerritoires } from '../src/referentiels/index.ts'
import type { Banc, Mesure } from './cadre.ts'
import { dossierPassager } from './catalogue-de-mesure.ts'
import { centile, direCentiles } from './centiles.ts'
import { formationsInventees } from './recherche-catalogue.ts'
import { mesurerPostgresql } from './recherche-postgresql.ts'
import { type RequeteDeMesure, tirerRequetes } from './recherche-requetes.ts'

const PETIT = 50_000
const GRAND = 500_000
const REQUETES = 2_000
const ECHAUFFEMENT = 400

/** Le moteur en mémoire à 50 000 formations et le même travail en PostgreSQL ; `--grand` : à 500 000 aussi. */
export const bancRecherche: Banc = async (options) => {
  const petit = await mesurer({ nombre: PETIT, cibleMs: 2, postgresql: true })
  if (!options.includes('--grand')) return petit
  return [...petit, ...(await mesurer({ nombre: GRAND, cibleMs: 12, postgresql: false }))]
}

interface Taille {
  readonly nombre: number
  readonly cibleMs: number
  readonly postgresql: boolean
}

async function mesurer({ nombre, cibleMs, postgresql }: Taille): Promise<readonly Mesure[]> {
  await using dossier = await dossierPassager()
  await chronometrer(`construction de l'index de ${nombre} formations`, () =>
    construire(dossier.chemin, nombre),
  )
  const { charges, ouvertureS } = ouvrir(dossier.chemin)
  const service = await ouvrirService(
    { journal: { info: () => undefined }, horloge: () => new Date() },
    async () => charges,
  )
  const requetes = tirerRequetes(echantillon(service), REQUETES)
  const durees = chronometrerRequetes(service, requetes)
  const saisies = chronometrerSaisies(service, requetes)
  const nom = nombre.toLocaleString('fr-FR')
  const mesures: Mesure[] = [
    {
      quoi: `recherche, ${nom}, p95`,
      sens: 'au-plus',
      cible: cibleMs,
      mesure: centile(durees, 0.95),
      unite: 'ms',
    },
    {
      quoi: `suggestion, ${nom}, p95`,
      sens: 'au-plus',
      cible: 1,
      mesure: centile(saisies, 0.95),
      unite: 'ms',
    },
    {
      quoi: `mémoire de l'index, ${nom}`,
      sens: 'au-plus',
      cible: 500,
      mesure: memoireMo(charges),
      unite: 'Mo',
    },
    { quoi: `ouverture de l'instantané, ${nom}`, sens: 'au-plus', cible: 1, mesure: ouvertureS, unite: 's' },
  ]
  await service.fermer()
  if (!postgresql) return mesures
  const enBase = await mesurerPostgresql(dossier.chemin, { nombre, requetes })
  const rapport = centile(enBase, 0.95) / centile(durees, 0.95)
  return [
    ...mesures,
    {
      quoi: `fois plus rapide que PostgreSQL, ${nom}`,
      sens: 'au-moins',
      cible: 10,
      mesure: rapport,
      unite: '×',
    },
  ]
}

const AUCUNE_COMMUNE: readonly Commune[] = []

async function construire(dossier: string, nombre: number): Promise<void> {
  const instant = new Date()
  const jour = jourAParis(instant)
  const catalogue = {
    version: async () => '1',
    parcourirFormations: () => formationsInventees(nombre, jour),
    async *parcourirOrganismes() {},
  }
  const territoires = creerTerritoires(AUCUNE_COMMUNE)
  await construireInstantanes(dossier, { catalogue, territoires, instant, jour })
}

function ouvrir(dossier: string): { charges: MoteursCharges; ouvertureS: number } {
  const debut = performance.now()
  const charges = chargerMoteurs(dossier, '1', jourAParis(new Date()))
  if (charges === undefined) throw new Error('instantané refusé')
  return { charges, ouvertureS: (performance.now() - debut) / 1000 }
}

function echantillon(service: ServiceRecherche) {
  const requete = {
    texte: '',
    litteral: false,
    facettes: {},
    tri: 'intitule',
    parPage: 100,
    expliquer: false,
  }
  const total = service.rechercher('formations', { ...requete, page: 1 }).total
  const pages = [1, 2, 3, 4].map((part) => Math.ceil((part * Math.min(total, 10_000)) / 400))
  return pages.flatMap((page) =>
    service.rechercher('formations', { ...requete, page }).resultats.map(({ carte }) => carte),
  )
}

function chronometrerRequetes(
  service: ServiceRecherche,
  requetes: readonly RequeteDeMesure[],
): readonly number[] {
  for (const { requete } of requetes.slice(0, ECHAUFFEMENT)) service.rechercher('formations', requete)
  const mesurees = requetes.map(({ genre, requete }) => {
    const debut = performance.now()
    service.rechercher('formations', requete)
    return { genre, duree: performance.now() - debut }
  })
  for (const [genre, ceux] of Map.groupBy(mesurees, (mesuree) => mesuree.genre)) {
    console.log(`${genre.padEnd(8)} ${direCentiles(ceux.map(({ duree }) => duree))}`)
  }
  const durees = mesurees.map(({ duree }) => duree)
  console.log(`ensemble ${direCentiles(durees)}`)
  return durees
}

/** Chaque mot tapé lettre après lettre, à partir de trois. */
function chronometrerSaisies(
  service: ServiceRecherche,
  requetes: readonly RequeteDeMesure[],
): readonly number[] {
  const textes = requetes.slice(0, ECHAUFFEMENT).map(({ mots }) => mots.join(' '))
  const saisies = textes.flatMap((texte) =>
    Array.from({ length: texte.length }, (_, i) => texte.slice(0, i + 1)),
  )
  const durees = saisies
    .filter((saisie) => saisie.length >= 3)
    .map((saisie) => {
      const debut = performance.now()
      service.suggerer('formations', saisie, 8)
      return performance.now() - debut
    })
  console.log(`suggestion ${direCentiles(durees)}`)
  return durees
}

function memoireMo({ formations: { index, etat } }: MoteursCharges): number {
  const colonnes = Object.values(index.colonnes).reduce((somme, { byteLength }) => somme + byteLength, 0)
  const jour = etat.drapeaux.byteLength + etat.cles.byteLength
  const unions = etat.unions.reduce((somme, { colonne }) => somme + colonne.byteLength, 0)
  return (colonnes + jour + unions) / 1_048_576
}

async function chronometrer(quoi: string, travail: () => Promise<void>): Promise<void> {
  const debut = performance.now()
  await travail()
  console.log(`${quoi} : ${((performance.now() - debut) / 1000).toFixed(1)} s`)
}
