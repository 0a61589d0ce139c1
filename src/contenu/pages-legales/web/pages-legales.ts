import { type HabillageEditorial, instanceEnService } from '../../../gabarit/index.ts'
import type { Jour } from '../../../kernel/jour.ts'
import { declaration as declarationParDefaut } from '../domain/declaration.ts'
import {
  type DeclarationAccessibilite,
  etatConformite,
  libelleConformite,
} from '../domain/declaration-accessibilite.ts'
import type { PageLegale } from '../domain/page-legale.ts'
import type { IdPageLegale } from '../domain/pages-legales.ts'
import { vueAccessibilite } from './accessibilite.view.ts'
import { vueEcoConception } from './eco-conception.view.ts'
import { vueMentions } from './mentions-legales.view.ts'
import {
  htmlAccessibilite,
  htmlDonneesPersonnelles,
  htmlEcoConception,
  htmlMentionsLegales,
} from './pages-fixes.page.tsx'
import type { APlanifier } from './plan-du-site.view.ts'

/** Rend une page obligatoire ; sans rien de publié, son gabarit seul. */
export type RenduLegal = (page: PageLegale | undefined, aujourdhui: Jour) => string

export const RENDUS_LEGAUX: Readonly<Record<IdPageLegale, RenduLegal>> = {
  accessibilite: (page, aujourdhui) =>
    htmlAccessibilite({
      vue: vueAccessibilite(declarationDe(page), aujourdhui),
      complement: page?.html ?? '',
    }),
  'mentions-legales': (page) =>
    htmlMentionsLegales({
      mentions: vueMentions(instanceEnService(), page?.mentions),
      complement: page?.html ?? '',
    }),
  'donnees-personnelles': (page) =>
    htmlDonneesPersonnelles({
      delegue: instanceEnService().editeur.delegueProtectionDonnees,
      complement: page?.html ?? '',
    }),
  'eco-conception': (page) =>
    htmlEcoConception({ vue: vueEcoConception(page?.ecoConception), complement: page?.html ?? '' }),
}

/** Les pages obligatoires que l'équipe a complétées. */
export interface PagesPubliees {
  readonly pagesLegales: Readonly<Partial<Record<IdPageLegale, PageLegale>>>
}

/** Sans déclaration publiée : « non conforme », aucun audit. */
function declarationDe(page: PageLegale | undefined): DeclarationAccessibilite {
  return page?.declaration ?? declarationParDefaut
}

/** Ce que toutes les pages montrent : les menus, et l'état de conformité de la déclaration en vigueur. */
export function habillageDe(
  { menus, pagesLegales }: PagesPubliees & Pick<APlanifier, 'menus'>,
  aujourdhui: Jour,
): HabillageEditorial {
  return {
    menuPrincipal: menus.principal,
    menuPied: menus.pied,
    conformite: libelleConformite(etatConformite(declarationDe(pagesLegales.accessibilite), aujourdhui)),
  }
}
