import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/**
 * `npm run back-office:migration -- NOM` : met à jour ce qui se déduit des collections : les types, la table des
 * composants d'écran, et dans `back-office/migrations/` ce qui sépare la dernière migration des collections
 * d'aujourd'hui. Aucune base n'est lue.
 */
const [nom = 'suite'] = process.argv.slice(2)
const COMMANDES = [['generate:types'], ['generate:importmap'], ['migrate:create', nom, '--skip-empty']]
for (const commande of COMMANDES) {
  execFileSync(process.execPath, ['node_modules/payload/bin.js', ...commande], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PAYLOAD_CONFIG_PATH: 'back-office/payload.config.ts',
      PAYLOAD_TSCONFIG_PATH: 'back-office/tsconfig.json',
      BACK_OFFICE_CONSTRUCTION: 'oui',
    },
  })
}

// Payload écrit « .js », que Turbopack ne ramène pas au fichier TypeScript.
const SOMMAIRE = 'back-office/migrations/index.ts'
writeFileSync(SOMMAIRE, readFileSync(SOMMAIRE, 'utf8').replaceAll(".js'", ".ts'"))
