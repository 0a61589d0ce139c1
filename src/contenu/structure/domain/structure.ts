import type { Lu } from '../../socle/adapters/declarer-genre.ts'
import type { DONNEES, SERVICE } from '../schema.ts'

export type Structure = Lu<typeof DONNEES>

export type ServiceDeStructure = Lu<typeof SERVICE>
