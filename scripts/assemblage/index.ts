import { build } from 'esbuild'
import { assemblerClient } from './client.ts'
import { optionsServeur } from './serveur.ts'

/** Assemble le portail et ce qu'il envoie aux navigateurs dans `dist/`. */
export async function assembler(): Promise<void> {
  await Promise.all([assemblerClient(), assemblerPortail()])
}

async function assemblerPortail(): Promise<void> {
  await build(await optionsServeur(['src/main.ts'], 'dist/serveur'))
}

/** Assemble une commande de `scripts/commandes/` et rend le chemin du fichier à exécuter. */
export async function assemblerCommande(nom: string): Promise<string> {
  const dossier = `dist/commandes/${nom}`
  await build(await optionsServeur([`scripts/commandes/${nom}.ts`], dossier))
  return `${dossier}/${nom}.js`
}
