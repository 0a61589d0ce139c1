import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { assemblerClient } from './assemblage/client.ts'
import { assemblerCommande } from './assemblage/index.ts'

/** `npm start` : assemble le portail (moins d'une seconde) et le démarre dans ce processus, catalogue de démonstration compris. */
process.stdout.write('\n  Me Former\n\n')
process.env.AFFICHAGE ||= 'terminal'
const [fichier] = await Promise.all([assemblerCommande('portail'), assemblerClient()])
await import(pathToFileURL(resolve(fichier)).href)
