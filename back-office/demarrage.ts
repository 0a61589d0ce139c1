import config from '@payload-config'
import { getPayload } from 'payload'

/** Ouvre Payload (ses migrations s'appliquent). */
export async function demarrer(): Promise<void> {
  await getPayload({ config })
}
