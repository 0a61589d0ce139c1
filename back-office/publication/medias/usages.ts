import type { TypePublication, UsageMedia } from '../../../src/contenu/back-office.ts'

const LIBELLES: Readonly<Record<TypePublication, string>> = {
  structure: 'structure',
  dispositif: 'dispositif',
  ressource: 'ressource',
  actualite: 'actualité',
  manifestation: 'manifestation',
  'page-infos': 'page d’information',
  parcours: 'parcours',
  question: 'question fréquente',
  encart: 'encart d’accueil',
  menu: 'menu',
  'page-legale': 'page légale',
  redirection: 'redirection',
}

const ENUMERATION = new Intl.ListFormat('fr', { type: 'conjunction' })
const MONTRES = 5

/** « Ce média sert dans « Salon de Toulouse » (manifestation). » */
export function phraseDesUsages(usages: readonly UsageMedia[]): string {
  const montres = usages.slice(0, MONTRES).map(({ type, titre }) => `« ${titre} » (${libelleDe(type)})`)
  const reste = usages.length - montres.length
  const autres = reste === 0 ? [] : [reste === 1 ? 'un autre contenu' : `${reste} autres contenus`]
  const ou = ENUMERATION.format([...montres, ...autres])
  return `Ce média sert dans ${ou}.`
}

const libelleDe = (type: string): string =>
  Object.entries(LIBELLES).find(([cle]) => cle === type)?.[1] ?? 'contenu'
