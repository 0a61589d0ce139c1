import { z } from 'zod'
import { liste } from '../socle/adapters/schema.ts'
import { unLien } from '../socle/adapters/schema-editorial.ts'

export const DONNEES = z.strictObject({ liens: liste(unLien) })
