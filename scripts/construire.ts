import { construireAuBesoin } from '../src/portail/back-office/construction.ts'
import { annoncer } from './annoncer.ts'
import { assembler } from './assemblage/index.ts'

/** `npm run build` : le portail dans `dist/`, le back-office dans `back-office/.next/` ; rien ne se construit ensuite au démarrage. */
const avancer = (phrase: string) => void process.stdout.write(`  ${phrase}\n`)
await assembler().catch(annoncer)
await construireAuBesoin({ avancer, signal: new AbortController().signal })
