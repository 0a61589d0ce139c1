import { decoderEntites } from '../../../../kernel/entites.ts'

const HREF = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i
const PERMIS = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$)/i

/** L'adresse d'un lien si elle est de celles qu'on publie (http, https, mailto) ; sinon rien. */
export function hrefSur(attributs: string): string | undefined {
  const [, double, simple, nu] = HREF.exec(attributs) ?? []
  const href = decoderEntites(double ?? simple ?? nu ?? '').trim()
  return PERMIS.test(href) && !/[\s<>"\\]/.test(href) ? href : undefined
}
