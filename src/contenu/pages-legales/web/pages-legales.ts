import { type ContexteDeRendu, type HabillageEditorial, rendre } from '../../../gabarit/index.ts'
import type { Jour } from '../../../kernel/jour.ts'
import type { Menu } from '../../menu/domain/menu.ts'
import { declaration as declarationParDefaut } from '../domain/declaration.ts'
import {
  type DeclarationAccessibilite,
  etatConformite,
  libelleConformite,
} from '../domain/declaration-accessibilite.ts'
import type { PageLegale } from '../domain/page-legale.ts'
import type { IdPageLegale } from '../domain/pages-legales.ts'
import { PageAccessibilite } from './accessibilite.page.tsx'
import { vueAccessibilite } from './accessibilite.view.ts'
import { PageDonneesPersonnelles } from './donnees-personnelles.page.tsx'
import { PageEcoConception } from './eco-conception.page.tsx'
import { vueEcoConception } from './eco-conception.view.ts'
import { PageMentionsLegales } from './mentions-legales.page.tsx'
import { vueMentions } from './mentions-legales.view.ts'
import type { APlanifier } from './plan-du-site.view.ts'

/** Rend une page obligatoire ; sans rien de publié, son gabarit seul. */
export type RenduLegal = (contexte: ContexteDeRendu, page: PageLegale | undefined, aujourdhui: Jour) => string

export const RENDUS_LEGAUX: Readonly<Record<IdPageLegale, RenduLegal>> = {
  accessibilite: (contexte, page, aujourdhui) =>
    rendre(contexte, PageAccessibilite, {
      vue: vueAccessibilite(declarationDe(page), aujourdhui),
      complement: page?.html ?? '',
    }),
  'mentions-legales': (contexte, page) =>
    rendre(contexte, PageMentionsLegales, {
      mentions: vueMentions(contexte.instance, page?.mentions),
      complement: page?.html ?? '',
    }),
  'donnees-personnelles': (contexte, page) =>
    rendre(contexte, PageDonneesPersonnelles, {
      delegue: contexte.instance.editeur.delegueProtectionDonnees,
      complement: page?.html ?? '',
    }),
  'eco-conception': (contexte, page) =>
    rendre(contexte, PageEcoConception, {
      vue: vueEcoConception(page?.ecoConception),
      complement: page?.html ?? '',
    }),
}

/** Les pages obligatoires que l'équipe a complétées. */
export interface PagesPubliees {
  readonly pagesLegales: Readonly<Partial<Record<IdPageLegale, PageLegale>>>
}

/** Sans déclaration publiée : « non conforme », aucun audit. */
function declarationDe(page: PageLegale | undefined): DeclarationAccessibilite {
  return page?.declaration ?? declarationParDefaut
}

type Habillant = PagesPubliees & Pick<APlanifier, 'menus'> & { readonly rubriquesDuMenu: Menu['rubriques'] }

/** L'habillage du jour, le même objet tant que l'équipe ne publie rien : ce qui en est rendu se garde. */
export function suivreHabillage(
  editorial: () => Habillant,
  aujourdhui: () => Jour,
): () => HabillageEditorial {
  let vu:
    | { readonly editorial: Habillant; readonly jour: Jour; readonly habillage: HabillageEditorial }
    | undefined
  return () => {
    const [actuel, jour] = [editorial(), aujourdhui()]
    if (vu?.editorial !== actuel || vu.jour !== jour)
      vu = { editorial: actuel, jour, habillage: habillageDe(actuel, jour) }
    return vu.habillage
  }
}

/** Ce que toutes les pages montrent : les menus, et l'état de conformité de la déclaration en vigueur. */
function habillageDe(
  { menus, rubriquesDuMenu, pagesLegales }: Habillant,
  aujourdhui: Jour,
): HabillageEditorial {
  return {
    menuPrincipal: menus.principal,
    menuPied: menus.pied,
    rubriques: rubriquesDuMenu,
    conformite: libelleConformite(etatConformite(declarationDe(pagesLegales.accessibilite), aujourdhui)),
  }
}
