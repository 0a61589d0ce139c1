import type { Config } from '../types-payload.ts'

export type DocumentDe<Slug extends keyof Config['collections']> = Config['collections'][Slug]

type TenuParPayload = 'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | '_status'

/** Ce que l'équipe saisit dans un document, sans ce que Payload y tient. */
export type SaisieDe<Slug extends keyof Config['collections']> = Omit<DocumentDe<Slug>, TenuParPayload>
