import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { annoncer } from './annoncer.ts'
import { assemblerCommande } from './assemblage/index.ts'

/** `node scripts/lancer.ts NOM …` : assemble `scripts/commandes/NOM.ts` et l'exécute, arguments transmis. */
const [programme = '', , nom = '', ...parametres] = process.argv

if (!/^[a-z-]+$/.test(nom) || !existsSync(`scripts/commandes/${nom}.ts`)) {
  console.error(`Commande inconnue : « ${nom} ». Les commandes sont dans scripts/commandes/.`)
  process.exit(2)
}
const fichier = resolve(await assemblerCommande(nom))
process.argv = [programme, fichier, ...parametres]
await import(pathToFileURL(fichier).href).catch(annoncer)
