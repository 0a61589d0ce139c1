import type { FastifyInstance } from 'fastify'
import type { ContexteDeRendu } from '../../gabarit/index.ts'
import { echapperXml } from '../../kernel/xml.ts'

const UN_JOUR = 'public, max-age=86400'

export interface DependancesOpenSearch {
  readonly contexte: ContexteDeRendu
}

/** `/opensearch.xml` : le navigateur peut chercher une formation depuis sa barre d'adresse (OpenSearch 1.1). */
export function enregistrerOpenSearch(serveur: FastifyInstance, { contexte }: DependancesOpenSearch): void {
  serveur.get('/opensearch.xml', async (_appel, reponse) =>
    reponse
      .type('application/opensearchdescription+xml; charset=utf-8')
      .header('cache-control', UN_JOUR)
      .send(decrire(contexte)),
  )
}

function decrire({ instance, absolue }: ContexteDeRendu): string {
  const { nom } = instance
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${echapperXml(nomCourt(nom))}</ShortName>
  <LongName>${echapperXml(nom.slice(0, 48))}</LongName>
  <Description>${echapperXml(`Chercher une formation avec ${nom}`)}</Description>
  <Language>fr</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${echapperXml(absolue('/formations'))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${echapperXml(absolue('/opensearch.xml'))}"/>
</OpenSearchDescription>
`
}

/** OpenSearch 1.1 : seize caractères au plus, coupés entre deux mots. */
function nomCourt(nom: string): string {
  return nom.length <= NOM_COURT_MAX
    ? nom
    : nom.slice(0, NOM_COURT_MAX + 1).replace(/(?:\s+\S{0,3})?\s+\S*$/, '')
}

const NOM_COURT_MAX = 16
