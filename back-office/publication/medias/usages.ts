import type { UsageMedia } from '../../../src/contenu/back-office.ts'

const ENUMERATION = new Intl.ListFormat('fr', { type: 'conjunction' })
const MONTRES = 5

/** « Ce média sert dans « Salon de Toulouse » (manifestation). » */
export function phraseDesUsages(usages: readonly UsageMedia[], nomDe: (type: string) => string): string {
  const montres = usages.slice(0, MONTRES).map(({ type, titre }) => `« ${titre} » (${nomDe(type)})`)
  const reste = usages.length - montres.length
  const autres = reste === 0 ? [] : [reste === 1 ? 'un autre contenu' : `${reste} autres contenus`]
  const ou = ENUMERATION.format([...montres, ...autres])
  return `Ce média sert dans ${ou}.`
}
