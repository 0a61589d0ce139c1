import { echapperXml } from '../../kernel/xml.ts'

/** Un flux RSS 2.0 ; toutes les adresses sont complètes. */
export interface DocumentRss {
  readonly titre: string
  /** Page que le flux suit. */
  readonly page: string
  readonly description: string
  /** Adresse du flux lui-même. */
  readonly adresse: string
  readonly articles: readonly ArticleRss[]
}

export interface ArticleRss {
  readonly titre: string
  readonly adresse: string
  /** Ne change pas quand le titre, donc l'adresse, change. */
  readonly identite: string
  readonly description: string
  /** Absent : la source ne date pas sa publication. */
  readonly publieLe?: Date
}

export function ecrireRss({ titre, page, description, adresse, articles }: DocumentRss): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
${element('title', titre)}
${element('link', page)}
${element('description', description)}
<language>fr</language>
<ttl>60</ttl>
<atom:link href="${echapperXml(adresse)}" rel="self" type="application/rss+xml"/>
${articles.map(article).join('')}</channel>
</rss>
`
}

function article({ titre, adresse, identite, description, publieLe }: ArticleRss): string {
  return `<item>
${element('title', titre)}
${element('link', adresse)}
<guid isPermaLink="false">${echapperXml(identite)}</guid>
${element('description', description)}
${publieLe === undefined ? '' : `${element('pubDate', publieLe.toUTCString())}\n`}</item>
`
}

const element = (nom: string, texte: string): string => `<${nom}>${echapperXml(texte)}</${nom}>`
