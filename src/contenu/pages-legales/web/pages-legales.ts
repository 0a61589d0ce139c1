import { type ContexteDeRendu, type HabillageEditorial, rendre } from '../../../gabarit/index.ts'
import type { Jour } from '../../../kernel/jour.ts'
import type { Editorial } from '../../socle/domain/editorial.ts'
import type { IdPageLegale } from '../../socle/domain/vocabulaire-editorial.ts'
import { declaration as declarationParDefaut } from '../domain/declaration.ts'
import {
  type DeclarationAccessibilite,
  etatConformite,
  libelleConformite,
} from '../domain/declaration-accessibilite.ts'
import type { PageLegale } from '../domain/page-legale.ts'
import { PageAccessibilite } from './accessibilite.page.tsx'
import { vueAccessibilite } from './accessibilite.view.ts'
import { PageDonneesPersonnelles } from './donnees-personnelles.page.tsx'
import { PageEcoConception } from './eco-conception.page.tsx'
import { vueEcoConception } from './eco-conception.view.ts'
import { PageMentionsLegales } from './mentions-legales.page.tsx'
import { vueMentions } from './mentions-legales.view.ts'

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

/** Sans déclaration publiée : « non conforme », aucun audit. */
function declarationDe(page: PageLegale | undefined): DeclarationAccessibilite {
  return page?.declaration ?? declarationParDefaut
}

/** L'habillage du jour, le même objet tant que l'équipe ne publie rien : ce qui en est rendu se garde. */
export function suivreHabillage(
  editorial: () => Editorial,
  aujourdhui: () => Jour,
): () => HabillageEditorial {
  let vu:
    | { readonly editorial: Editorial; readonly jour: Jour; readonly habillage: HabillageEditorial }
    | undefined
  return () => {
    const [actuel, jour] = [editorial(), aujourdhui()]
    if (vu?.editorial !== actuel || vu.jour !== jour)
      vu = { editorial: actuel, jour, habillage: habillageDe(actuel, jour) }
    return vu.habillage
  }
}

/** Ce que toutes les pages montrent : les menus, et l'état de conformité de la déclaration en vigueur. */
function habillageDe(editorial: Editorial, aujourdhui: Jour): HabillageEditorial {
  const { menus, pagesLegales } = editorial
  return {
    menuPrincipal: menus.principal,
    menuPied: menus.pied,
    conformite: libelleConformite(etatConformite(declarationDe(pagesLegales.accessibilite), aujourdhui)),
  }
}
