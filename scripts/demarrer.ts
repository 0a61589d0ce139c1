import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lireConfigDuProcessus } from '../src/portail/config.ts'
import { annoncer } from './annoncer.ts'
import { assemblerClient } from './assemblage/client.ts'
import { assemblerCommande } from './assemblage/index.ts'

/** `npm start` : assemble le portail (moins d'une seconde) et le démarre dans ce processus, catalogue de démonstration compris. */
process.stdout.write('\n  Me Former\n\n')
process.env.AFFICHAGE ||= 'terminal'
await demarrer().catch(annoncer)

async function demarrer(): Promise<void> {
  const config = lireConfigDuProcessus()
  const [fichier] = await Promise.all([assemblerCommande('portail'), assemblerClient(config)])
  await import(pathToFileURL(resolve(fichier)).href)
}
