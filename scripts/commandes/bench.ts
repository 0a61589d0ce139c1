import { bancBackOffice } from '../../bench/back-office.ts'
import { type Banc, ecrireTableau, estTenue } from '../../bench/cadre.ts'
import { bancCentrale } from '../../bench/centrale.ts'
import { bancComprehension } from '../../bench/comprehension.ts'
import { bancDemarrage } from '../../bench/demarrage.ts'
import { bancFicheMetier } from '../../bench/fiche-metier.ts'
import { bancHttp } from '../../bench/http.ts'
import { bancImport } from '../../bench/import.ts'
import { bancQualite } from '../../bench/qualite.ts'
import { bancRafale } from '../../bench/rafale.ts'
import { bancRecherche } from '../../bench/recherche.ts'

/** Les bancs d'essai, par nom. */
const BANCS: Readonly<Record<string, Banc>> = {
  recherche: bancRecherche,
  centrale: bancCentrale,
  http: bancHttp,
  rafale: bancRafale,
  'fiche-metier': bancFicheMetier,
  import: bancImport,
  demarrage: bancDemarrage,
  'back-office': bancBackOffice,
  qualite: bancQualite,
  comprehension: bancComprehension,
}

/**
 * `npm run bench [-- NOM…] [-- --grand | --petit]` : mesure le portail et compare à ses cibles. Sans nom, tous les bancs. Sort avec
 * un code non nul si une cible est manquée.
 */
const parametres = process.argv.slice(2)
const options = parametres.filter((parametre) => parametre.startsWith('--'))
const noms = parametres.filter((parametre) => !parametre.startsWith('--'))
const inconnus = noms.filter((nom) => BANCS[nom] === undefined)
if (inconnus.length > 0) {
  console.error(`Banc inconnu : ${inconnus.join(', ')}. Bancs : ${Object.keys(BANCS).join(', ')}.`)
  process.exit(2)
}

for (const [nom, banc] of Object.entries(BANCS)) {
  if (noms.length > 0 && !noms.includes(nom)) continue
  console.log(`\n## ${nom}\n`)
  const mesures = await banc(options)
  console.log(ecrireTableau(mesures))
  if (!mesures.every(estTenue)) process.exitCode = 1
}
