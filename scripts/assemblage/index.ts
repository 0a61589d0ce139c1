import { build } from 'esbuild'
import { instancesDe } from '../../src/instance/lire-instance.ts'
import { dossiersDe, lireConfigDuProcessus } from '../../src/portail/config.ts'
import { assemblerClient } from './client.ts'
import { optionsServeur } from './serveur.ts'

/** Assemble le portail et ce qu'il envoie aux navigateurs dans `dist/`, pour chaque instance. */
export async function assembler(): Promise<void> {
  const { dossierInstances } = lireConfigDuProcessus()
  const clients = (await instancesDe(dossierInstances)).map((nom) =>
    assemblerClient(dossiersDe(dossierInstances, nom)),
  )
  await Promise.all([assemblerPortail(), ...clients])
}

async function assemblerPortail(): Promise<void> {
  await build(await optionsServeur(['src/main.ts'], 'dist/serveur'))
}

/** Assemble une commande de `scripts/commandes/` et rend le chemin du fichier à exécuter. */
export async function assemblerCommande(nom: string, dossier = `dist/commandes/${nom}`): Promise<string> {
  await build(await optionsServeur([`scripts/commandes/${nom}.ts`], dossier))
  return `${dossier}/${nom}.js`
}
