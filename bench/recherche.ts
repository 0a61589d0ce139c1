import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Formation } from '../src/catalogue/index.ts'
import { type Jour, jourAParis } from '../src/kernel/jour.ts'
import { lireConfigDuProcessus } from '../src/portail/config.ts'
import {
  chargerMoteur,
  cheminInstantane,
  type MoteurCharge,
} from '../src/recherche/adapters/charger-moteur.ts'
import { ecrireMoteur } from '../src/recherche/adapters/ecrire-moteur.ts'
import { lireVocabulaire } from '../src/recherche/adapters/lire-vocabulaire.ts'
import { lesMotsFrancais } from '../src/recherche/adapters/mots-francais.ts'
import { ouvrirService } from '../src/recherche/adapters/service-recherche.ts'
import { planDuJour } from '../src/recherche/domain/interrogation/plan.ts'
import type { ServiceRecherche } from '../src/recherche/index.ts'
import { lireLeCatalogue } from '../src/recherche/moteurs/lire-le-catalogue.ts'
import type { IdMoteur } from '../src/recherche/moteurs/moteurs.ts'
import { type Commune, creerRepertoire } from '../src/referentiels/index.ts'
import type { Banc, Mesure } from './cadre.ts'
import { dossierPassager } from './catalogue-de-mesure.ts'
import { annoncerDuree, centile, direParGenre } from './centiles.ts'
import { inventerFormations, multiplier } from './recherche-catalogue.ts'
import { chronometrerRequetes, echantillon } from './recherche-chronometre.ts'
import { mesurerPostgresql } from './recherche-postgresql.ts'
import { type RequeteDeMesure, tirerRequetes } from './recherche-requetes.ts'
import { chronometrerSaisies, construireMetiers } from './recherche-suggestions.ts'

const PETIT = 50_000
const GRAND = 500_000
const REQUETES = 2_000
const REQUETES_POSTGRESQL = 200

/** La phrase comprise, puis le moteur en mémoire à 50 000 formations, et le même travail en PostgreSQL ; `--grand` : à 500 000 aussi. */
export const bancRecherche: Banc = async (options) => {
  const jour = jourAParis(new Date())
  await using dossier = await dossierPassager()
  const grand = options.includes('--grand') ? dossier.chemin : undefined
  const petit = await mesurerLePetit(jour, grand)
  if (grand === undefined) return petit
  return [...petit, ...(await mesurer(grand, { jour, nombre: GRAND, cibleMs: 12 })).mesures]
}

/**
 * Mesure à 50 000, contre PostgreSQL, et construit au passage le grand index : les formations inventées ne vivent plus
 * quand on le mesure, comme dans le portail.
 */
async function mesurerLePetit(jour: Jour, grand: string | undefined): Promise<readonly Mesure[]> {
  await using dossier = await dossierPassager()
  const modeles = await annoncerDuree(`invention de ${PETIT} formations`, () =>
    inventerFormations(PETIT, jour),
  )
  await construire(dossier.chemin, { modeles, jour, nombre: PETIT })
  const petit = await mesurer(dossier.chemin, { jour, nombre: PETIT, cibleMs: 2 })
  const rapport = await comparer(modeles, petit.requetes, petit.p95)
  if (grand !== undefined) await construire(grand, { modeles, jour, nombre: GRAND })
  return [...petit.mesures, rapport]
}

interface Taille {
  readonly jour: Jour
  readonly nombre: number
  readonly cibleMs: number
}

interface Releve {
  readonly mesures: readonly Mesure[]
  readonly requetes: readonly RequeteDeMesure[]
  /** Millisecondes. */
  readonly p95: number
}

async function mesurer(dossier: string, taille: Taille): Promise<Releve> {
  const { charge, ouvertureS } = ouvrir(dossier, 'formations', taille.jour)
  const { charge: metiers } = ouvrir(dossier, 'metiers', taille.jour)
  const vocabulaire = lireLeVocabulaire()
  lesMotsFrancais()
  const service = await ouvrirService(
    { journal: { info: () => undefined }, horloge: () => new Date(), vocabulaire: () => vocabulaire },
    async ({ voie }) => (voie === 'catalogue' ? { formations: charge, metiers } : {}),
  )
  const releve = mesurerService(service, taille)
  await service.fermer()
  return { ...releve, mesures: [...releve.mesures, ...mesuresDeLIndex(charge, ouvertureS, taille.nombre)] }
}

function lireLeVocabulaire() {
  const lu = lireVocabulaire(
    readFileSync(join(lireConfigDuProcessus().dossierInstance, 'synonymes.yaml'), 'utf8'),
  )
  if (lu.etat === 'erreur') throw new Error(lu.erreur.join('\n'))
  return lu.valeur
}

function mesurerService(service: ServiceRecherche, { nombre, cibleMs }: Taille): Releve {
  const requetes = tirerRequetes(echantillon(service), REQUETES)
  const durees = chronometrerRequetes(service, requetes)
  const saisies = chronometrerSaisies(service, requetes)
  const p95 = p95De(durees)
  return {
    requetes,
    p95,
    mesures: [
      auPlus(`recherche, phrase comprise, ${enLettres(nombre)}, p95`, cibleMs, [p95, 'ms']),
      auPlus(`suggestion, ${enLettres(nombre)}, p95`, 1, [p95De(saisies), 'ms']),
    ],
  }
}

const mesuresDeLIndex = (charge: MoteurCharge, ouvertureS: number, nombre: number): readonly Mesure[] => [
  auPlus(`mémoire de l'index, ${enLettres(nombre)}`, 500, [memoireMo(charge), 'Mo']),
  auPlus(`ouverture de l'instantané, ${enLettres(nombre)}`, 1, [ouvertureS, 's']),
]

const auPlus = (quoi: string, cible: number, [mesure, unite]: readonly [number, string]): Mesure => ({
  quoi,
  sens: 'au-plus',
  cible,
  mesure,
  unite,
})

const p95De = (durees: readonly { readonly duree: number }[]): number =>
  centile(
    durees.map(({ duree }) => duree),
    0.95,
  )

const enLettres = (nombre: number): string => nombre.toLocaleString('fr-FR')

async function comparer(
  formations: readonly Formation[],
  requetes: readonly RequeteDeMesure[],
  p95: number,
): Promise<Mesure> {
  await using dossier = await dossierPassager()
  const mesurees = requetes.slice(0, REQUETES_POSTGRESQL)
  const durees = await mesurerPostgresql(dossier.chemin, { formations, requetes: mesurees })
  console.log(`PostgreSQL, ${mesurees.length} requêtes :`)
  direParGenre(durees)
  const enBase = p95De(durees)
  const quoi = `fois plus rapide que PostgreSQL, ${enLettres(formations.length)}`
  return { quoi, sens: 'au-moins', cible: 50, mesure: enBase / p95, unite: '×' }
}

const AUCUNE_COMMUNE: readonly Commune[] = []

interface Construction extends Pick<Taille, 'jour' | 'nombre'> {
  readonly modeles: readonly Formation[]
}

async function construire(dossier: string, { modeles, jour, nombre }: Construction): Promise<void> {
  const catalogue = {
    parcourirFormations: () => multiplier(modeles, nombre),
    async *parcourirOrganismes() {},
  }
  const repertoire = creerRepertoire(AUCUNE_COMMUNE)
  await construireMetiers(dossier, new Date())
  const chantier = { dossier, communes: async () => repertoire, instant: new Date(), jour }
  await annoncerDuree(`construction de l'index de ${nombre} formations`, () =>
    ecrireMoteur('formations', { ...chantier, version: '1' }, async (constructeur) => {
      for await (const formation of lireLeCatalogue(catalogue, chantier).formations())
        constructeur.ajouter(formation)
    }),
  )
}

function ouvrir(dossier: string, moteur: IdMoteur, jour: Jour): { charge: MoteurCharge; ouvertureS: number } {
  const debut = performance.now()
  const charge = chargerMoteur(cheminInstantane(dossier, moteur), '1', jour)
  if (charge === undefined) throw new Error('instantané refusé')
  return { charge, ouvertureS: (performance.now() - debut) / 1000 }
}

/** Colonnes, état du jour et ce que les requêtes en dérivent. */
function memoireMo({ index, etat }: MoteurCharge): number {
  const plan = planDuJour(index, etat)
  const tableaux = [index.colonnes, etat, plan, plan.lignes, plan.tampons].flatMap((objet) =>
    Object.values(objet),
  )
  const unions = etat.unions.map(({ colonne }) => colonne)
  const octets = [...tableaux, ...unions].filter(ArrayBuffer.isView).map(({ byteLength }) => byteLength)
  return octets.reduce((somme, taille) => somme + taille, 0) / 1_048_576
}
