import { assembler } from './assemblage/index.ts'

await assembler()
