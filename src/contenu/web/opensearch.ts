import { absolue, instanceEnService } from '../../platform/ui/index.ts'

const ECHAPPEMENTS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Description OpenSearch 1.1 : la recherche du portail dans la barre d'adresse du navigateur. */
export function opensearch(): string {
  const { nom, description } = instanceEnService()
  const nomCourt = nom.slice(0, 16).trim()
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xml(nomCourt)}</ShortName>
<LongName>${xml(nom)}</LongName>
<Description>${xml(description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>fr-FR</Language>
<Url type="text/html" template="${xml(absolue('/formations'))}?q={searchTerms}"/>
</OpenSearchDescription>
`
}

function xml(texte: string): string {
  return texte.replaceAll(/[&<>"]/g, (signe) => ECHAPPEMENTS[signe] ?? signe)
}
