import { LIBELLES_CHAMPS } from './libelles/champs.ts'
import { LIBELLES_COMPTE } from './libelles/compte.ts'
import { LIBELLES_AIDE, LIBELLES_ERREURS } from './libelles/erreurs.ts'
import { LIBELLES_GENERAUX } from './libelles/general.ts'
import { LIBELLES_VERSIONS } from './libelles/versions.ts'
import { phrasesInsecables } from './typographie.ts'

/**
 * Les phrases de Payload réécrites pour tout l'écran. `{{label}}` y est toujours un nom avec son article (« une
 * actualité ») : le libellé au singulier d'une collection ou d'une liste. Une phrase qui compte ne le reprend pas.
 */
export const LIBELLES_FR = phrasesInsecables({
  general: LIBELLES_GENERAUX,
  fields: LIBELLES_CHAMPS,
  version: LIBELLES_VERSIONS,
  authentication: LIBELLES_COMPTE,
  ...LIBELLES_ERREURS,
  ...LIBELLES_AIDE,
})

/** « 25 novembre 2026 à 14:05 », syntaxe de date-fns. */
export const FORMAT_DES_DATES = "d MMMM yyyy 'à' HH:mm"
