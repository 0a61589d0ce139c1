import type { IncomingHttpHeaders } from 'node:http'

/** La réponse de Fastify, quel que soit son serveur. */
export interface ReponseRelayee {
  readonly request: {
    readonly url: string
    readonly headers: IncomingHttpHeaders
    readonly raw: { readonly destroyed: boolean; readonly complete: boolean }
  }
  readonly code: (statut: number) => unknown
  readonly headers: (entetes: Readonly<Record<string, string>>) => unknown
  readonly send: (corps: unknown) => unknown
}
