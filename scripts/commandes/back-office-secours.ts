import { preparerSecours, type SecoursPrepare } from '../../back-office/acces/secours/secours.pg.ts'
import { enTransaction, migrer, ouvrirBase } from '../../src/platform/db/index.ts'
import { ErreurDemarrage } from '../../src/platform/erreur-demarrage.ts'
import { type Config, lireConfigDuProcessus } from '../../src/portail/config.ts'

const USAGE = `Usage : npm run back-office:secours -- COURRIEL
  Imprime un lien à usage unique, valable une heure, qui choisit un nouveau mot de passe. Le second facteur, l'ancien mot de
  passe et les sessions de ce compte ne valent plus. Consigné au journal d'audit.`

/** `npm run back-office:secours` : quand plus aucun administrateur ne peut entrer. */
const [courriel, ...trop] = process.argv.slice(2)
if (courriel === undefined || !courriel.includes('@') || trop.length > 0) throw new ErreurDemarrage(USAGE)
const config = lireConfigDuProcessus()
const { databaseUrl, dossierDonnees } = config
const base = await ouvrirBase({ dossierDonnees, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
try {
  await migrer(base.pool)
  const secours = { courriel, instant: new Date() }
  const prepare = await enTransaction(base.pool, (executant) => preparerSecours(executant, secours))
  console.log(`${adresseDuPortail(config)}${cheminOuRefus(prepare)}`)
} finally {
  await base.fermer()
}

function cheminOuRefus(prepare: SecoursPrepare): string {
  switch (prepare.etat) {
    case 'lien':
      return prepare.chemin
    case 'inconnu':
      throw new ErreurDemarrage('Aucun compte du back-office ne porte ce courriel.')
    case 'sans-comptes':
      throw new ErreurDemarrage('Cette base n’a encore aucun compte : démarrez d’abord le back-office.')
  }
}

function adresseDuPortail({ urlPublique, hote, port }: Config): string {
  const nom = hote === '0.0.0.0' || hote === '::' ? 'localhost' : hote
  return urlPublique ?? `http://${nom}:${port}`
}
