import { rendre } from '../../platform/ui/index.ts'
import { PageAccessibilite, type PageAccessibiliteProps } from './accessibilite.page.tsx'
import { PageClassement } from './classement.page.tsx'
import { PageDonneesPersonnelles } from './donnees-personnelles.page.tsx'
import { PageMentionsLegales } from './mentions-legales.page.tsx'
import { PagePlanDuSite } from './plan-du-site.page.tsx'

export function htmlAccessibilite(props: PageAccessibiliteProps): string {
  return rendre(<PageAccessibilite {...props} />)
}

/** Chemin et rendu des pages qui ne dépendent que de l'instance. */
export const PAGES: readonly (readonly [chemin: string, html: () => string])[] = [
  ['/mentions-legales', () => rendre(<PageMentionsLegales />)],
  ['/donnees-personnelles', () => rendre(<PageDonneesPersonnelles />)],
  ['/plan-du-site', () => rendre(<PagePlanDuSite />)],
  ['/classement', () => rendre(<PageClassement />)],
]
