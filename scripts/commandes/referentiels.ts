import { readFile } from 'node:fs/promises'
import type pg from 'pg'
import { migrer, ouvrirBase } from '../../src/platform/db/index.ts'
import { ErreurDemarrage } from '../../src/platform/erreur-demarrage.ts'
import { lireConfigDuProcessus } from '../../src/portail/config.ts'
import {
  enregistrerCentres,
  lireCentres,
  type ReleveCommune,
  rafraichirCommunes,
} from '../../src/referentiels/index.ts'
import { commandeNomenclatureRome, USAGE_NOMENCLATURE_ROME } from './referentiels/nomenclature-rome.ts'
import { commandeRome, USAGE_ROME } from './referentiels/rome.ts'
import { commandeSalaires, USAGE_SALAIRES } from './referentiels/salaires.ts'
import { commandeStructures, USAGE_STRUCTURES } from './referentiels/structures.ts'

const USAGE = `Usage : npm run referentiels -- communes [FICHIER]\n        ${USAGE_ROME}\n        ${USAGE_NOMENCLATURE_ROME}\n        ${USAGE_SALAIRES}\n        ${USAGE_STRUCTURES}`

/** Une sous-commande par référentiel ; chacune reçoit la base migrée et ses arguments. */
const COMMANDES: Readonly<Record<string, (pool: pg.Pool, args: readonly string[]) => Promise<void>>> = {
  communes: commandeCommunes,
  rome: commandeRome,
  salaires: commandeSalaires,
  structures: commandeStructures,
}

const [referentiel = '', ...args] = process.argv.slice(2)
if (referentiel === 'nomenclature-rome') await commandeNomenclatureRome(args)
else await commander(referentiel, args)

async function commander(referentiel: string, args: readonly string[]): Promise<void> {
  const commande = COMMANDES[referentiel]
  if (commande === undefined) throw new ErreurDemarrage(USAGE)
  const { databaseUrl, dossierDonnees } = lireConfigDuProcessus()
  const base = await ouvrirBase({ dossierDonnees, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
  try {
    await migrer(base.pool)
    await commande(base.pool, args)
  } finally {
    await base.fermer()
  }
}

/**
 * `npm run referentiels -- communes [FICHIER]` : rafraîchit les communes depuis les paquets npm, puis enregistre les
 * centres officiels du fichier donné (geo.api.gouv.fr).
 */
async function commandeCommunes(pool: pg.Pool, [fichier, ...surplus]: readonly string[]): Promise<void> {
  if (surplus.length > 0) throw new ErreurDemarrage(USAGE)
  const centres = fichier === undefined ? [] : await lireFichier(fichier)
  console.log(`${await rafraichirCommunes(pool)} communes à jour.`)
  if (fichier === undefined) return
  const places = await enregistrerCentres(pool, centres)
  console.log(`${centres.length} centres lus, ${places} communes placées à leur centre officiel.`)
}

async function lireFichier(chemin: string): Promise<readonly ReleveCommune[]> {
  const texte = await readFile(chemin, 'utf8').catch((cause: unknown) => {
    throw new ErreurDemarrage(`Le fichier « ${chemin} » ne peut être lu.`, { cause })
  })
  const lu = lireCentres(texte)
  if (lu.etat === 'erreur') throw new ErreurDemarrage(`${chemin} : ${lu.erreur}.`)
  return lu.valeur
}
