import { parseArgs } from 'node:util'
import { lireJour } from '../../src/kernel/jour.ts'
import { migrer, ouvrirBase } from '../../src/platform/db/index.ts'
import { ErreurDemarrage } from '../../src/platform/erreur-demarrage.ts'
import { lireConfigDuProcessus } from '../../src/portail/config.ts'
import { listerRequetes } from '../../src/recherche/index.ts'

const USAGE = `Usage : npm run requetes -- [--sans-resultat] [--depuis AAAA-MM-JJ] [--limite N]
  --sans-resultat  seulement les recherches qui n'ont rien trouvé
  --depuis         à partir de ce jour (tous les jours gardés par défaut)
  --limite         nombre de lignes, de 1 à 10 000 (50 par défaut)`

/** `npm run requetes` : les recherches les plus faites, une par ligne : nombre, résultats, moteur, texte. */
const demande = lireDemande()
const { databaseUrl, dossierDonnees } = lireConfigDuProcessus()
const base = await ouvrirBase({ dossierDonnees, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
try {
  await migrer(base.pool)
  const requetes = await listerRequetes(base.pool, demande)
  console.log('nombre\trésultats\tmoteur\ttexte')
  for (const { nombre, total, moteur, texte } of requetes) {
    console.log([nombre, total, moteur, texte].join('\t'))
  }
} finally {
  await base.fermer()
}

function lireDemande() {
  const { 'sans-resultat': sansResultat = false, depuis, limite = '50' } = lireArguments()
  const jour = depuis === undefined ? undefined : lireJour(depuis)
  const nombre = /^\d{1,5}$/.test(limite) ? Number(limite) : 0
  if ((depuis !== undefined && jour === undefined) || nombre < 1 || nombre > 10_000)
    throw new ErreurDemarrage(USAGE)
  return { sansResultat, limite: nombre, ...(jour === undefined ? {} : { depuis: jour }) }
}

function lireArguments() {
  const texte = { type: 'string' } as const
  const options = { 'sans-resultat': { type: 'boolean' }, depuis: texte, limite: texte } as const
  try {
    return parseArgs({ options }).values
  } catch (cause) {
    throw new ErreurDemarrage(USAGE, { cause })
  }
}
