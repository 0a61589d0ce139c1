import { rendre } from '../../../gabarit/index.ts'
import { PageAccessibilite, type PageAccessibiliteProps } from './accessibilite.page.tsx'
import { PageClassement } from './classement.page.tsx'
import { PageDonneesPersonnelles, type PageDonneesPersonnellesProps } from './donnees-personnelles.page.tsx'
import { PageEcoConception, type PageEcoConceptionProps } from './eco-conception.page.tsx'
import { PageMentionsLegales, type PageMentionsLegalesProps } from './mentions-legales.page.tsx'
import { PagePlanDuSite } from './plan-du-site.page.tsx'
import type { VuePlan } from './plan-du-site.view.ts'

export const htmlAccessibilite = (props: PageAccessibiliteProps): string =>
  rendre(<PageAccessibilite {...props} />)

export const htmlMentionsLegales = (props: PageMentionsLegalesProps): string =>
  rendre(<PageMentionsLegales {...props} />)

export const htmlDonneesPersonnelles = (props: PageDonneesPersonnellesProps): string =>
  rendre(<PageDonneesPersonnelles {...props} />)

export const htmlEcoConception = (props: PageEcoConceptionProps): string =>
  rendre(<PageEcoConception {...props} />)

export const htmlPlanDuSite = (vue: VuePlan): string => rendre(<PagePlanDuSite vue={vue} />)

export const htmlClassement = (): string => rendre(<PageClassement />)
