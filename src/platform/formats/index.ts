/** Les formats d'échange que plusieurs domaines écrivent : agenda (iCalendar) et flux (RSS). */
export { type EvenementIcs, ecrireIcs } from './icalendar.ts'
export { type ArticleRss, ecrireRss } from './rss.ts'
