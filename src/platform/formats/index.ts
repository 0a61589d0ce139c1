/** Les formats que plusieurs domaines lisent ou écrivent : agenda (iCalendar), flux (RSS), numéros de téléphone. */
export { type EvenementIcs, ecrireIcs } from './icalendar.ts'
export { type ArticleRss, ecrireRss } from './rss.ts'
export { estNumeroDeRemplissage, lireTelephones, type Telephone } from './telephone.ts'
