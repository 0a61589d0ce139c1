import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { lireConfigDuProcessus } from '../../src/config.ts'
import { migrer, ouvrirBase } from '../../src/platform/db/index.ts'
import { ErreurDemarrage } from '../../src/platform/erreur-demarrage.ts'
import {
  enregistrerCentres,
  lireCentres,
  type ReleveCommune,
  rafraichirCommunes,
} from '../../src/referentiels/index.ts'

const USAGE = 'Usage : npm run referentiels -- communes [FICHIER]'

/**
 * `npm run referentiels -- communes [FICHIER]` : rafraîchit les communes depuis les paquets npm, puis enregistre les
 * centres officiels du fichier donné (geo.api.gouv.fr).
 */
const { positionals } = parseArgs({ allowPositionals: true })
const [referentiel, fichier, ...surplus] = positionals
if (referentiel !== 'communes' || surplus.length > 0) throw new ErreurDemarrage(USAGE)

const centres = fichier === undefined ? [] : await lireFichier(fichier)
const { databaseUrl, dossierDonnees } = lireConfigDuProcessus()
const base = await ouvrirBase({ dossierDonnees, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
try {
  await migrer(base.pool)
  console.log(`${await rafraichirCommunes(base.pool)} communes à jour.`)
  if (fichier !== undefined) await enregistrer(centres)
} finally {
  await base.fermer()
}

async function enregistrer(releves: readonly ReleveCommune[]): Promise<void> {
  const places = await enregistrerCentres(base.pool, releves)
  console.log(`${releves.length} centres lus, ${places} communes placées à leur centre officiel.`)
}

async function lireFichier(chemin: string): Promise<readonly ReleveCommune[]> {
  const texte = await readFile(chemin, 'utf8').catch((cause: unknown) => {
    throw new ErreurDemarrage(`Le fichier « ${chemin} » ne peut être lu.`, { cause })
  })
  const lu = lireCentres(texte)
  if (lu.etat === 'erreur') throw new ErreurDemarrage(`${chemin} : ${lu.erreur}.`)
  return lu.valeur
}
