import { type ContexteDeRendu, rendre } from '../../../gabarit/index.ts'
import type { Horloge } from '../../../kernel/horloge.ts'
import { jourAParis } from '../../../kernel/jour.ts'
import { PageActualite } from '../../actualite/web/actualite.page.tsx'
import { vueActualite } from '../../actualite/web/actualite.view.ts'
import { jsonLdActualite } from '../../actualite/web/json-ld.ts'
import { jsonLdManifestation } from '../../agenda/web/json-ld.ts'
import { PageManifestation } from '../../agenda/web/manifestation.page.tsx'
import { vueManifestation } from '../../agenda/web/manifestation.view.ts'
import { PageApercuEncart } from '../../encart/web/encarts.page.tsx'
import { vuesDesEncarts } from '../../encart/web/encarts.view.ts'
import { creerArbreInfos } from '../../infos/domain/arbre-infos.ts'
import type { PageInfos } from '../../infos/domain/page-infos.ts'
import { PageDInfos } from '../../infos/web/infos.page.tsx'
import { vuePageInfos } from '../../infos/web/infos.view.ts'
import { RENDUS_LEGAUX } from '../../pages-legales/web/pages-legales.ts'
import { PageParcours } from '../../parcours/web/parcours.page.tsx'
import { vueParcours } from '../../parcours/web/parcours.view.ts'
import { PageFaq } from '../../question/web/faq.page.tsx'
import { vueFaq } from '../../question/web/faq.view.ts'
import { PageRessource } from '../../ressource/web/ressource.page.tsx'
import { vueRessource } from '../../ressource/web/ressource.view.ts'
import { PageStructure } from '../../structure/web/structure.page.tsx'
import { vueStructure } from '../../structure/web/structure.view.ts'
import type { Editorial } from '../domain/editorial.ts'
import type { LecturesApercu, Lire } from '../domain/lectures-apercu.ts'
import { PageApercuDeReglage } from './apercu.page.tsx'
import type { RenduApercu, RendusApercu } from './apercu.routes.ts'
import { jsonLdRessource, jsonLdStructure } from './json-ld.ts'

export interface DependancesRendus {
  readonly contexte: ContexteDeRendu
  readonly editorial: () => Editorial
  readonly horloge: Horloge
}

/** Le rendu d'un brouillon : celui de la même page publiée, à sa place parmi les autres. */
export function rendusDuContenu(
  lire: LecturesApercu,
  { contexte, editorial, horloge }: DependancesRendus,
): RendusApercu {
  return {
    structure: rendu(lire.structure, (structure) => {
      const vue = vueStructure(structure)
      return rendre(contexte, PageStructure, {
        vue,
        proches: [],
        jsonLd: jsonLdStructure(contexte, structure, vue),
      })
    }),
    ressource: rendu(lire.ressource, (ressource) => {
      const vue = vueRessource(ressource)
      return rendre(contexte, PageRessource, { vue, proches: [], jsonLd: jsonLdRessource(contexte, vue) })
    }),
    actualite: rendu(lire.actualite, (actualite) =>
      rendre(contexte, PageActualite, {
        vue: vueActualite(actualite),
        proches: [],
        jsonLd: jsonLdActualite(contexte, actualite),
      }),
    ),
    manifestation: rendu(lire.manifestation, (manifestation) =>
      rendre(contexte, PageManifestation, {
        vue: vueManifestation(manifestation, horloge()),
        proches: [],
        jsonLd: jsonLdManifestation(contexte, manifestation),
      }),
    ),
    'page-infos': rendu(lire.pageInfos, (page) => htmlBrouillonInfos(contexte, page, editorial())),
    parcours: rendu(lire.parcours, (parcours) =>
      rendre(contexte, PageParcours, { vue: vueParcours(parcours, editorial().parcours) }),
    ),
    question: rendu(lire.question, (question) =>
      rendre(contexte, PageFaq, { vue: vueFaq([question], undefined) }),
    ),
    encart: rendu(lire.encart, (encart) =>
      rendre(contexte, PageApercuEncart, { encarts: vuesDesEncarts([encart], encart.emplacement) }),
    ),
    'page-legale': rendu(lire.pageLegale, (page) =>
      RENDUS_LEGAUX[page.id](contexte, page, jourAParis(horloge())),
    ),
    menu: rendu(lire.menu, ({ liens }) =>
      rendre(contexte, PageApercuDeReglage, {
        titre: 'Liens du menu',
        lignes: liens.map(({ libelle, adresse }) => `${libelle} : ${adresse}`),
      }),
    ),
    redirection: rendu(lire.redirection, ({ de, vers, permanente }) =>
      rendre(contexte, PageApercuDeReglage, {
        titre: 'Redirection',
        lignes: [`${de} mènera à ${vers}, ${permanente ? 'définitivement' : 'pour un temps'}.`],
      }),
    ),
  }
}

function rendu<Valeur>(lire: Lire<Valeur>, rendre: (valeur: Valeur) => string | undefined): RenduApercu {
  return async (publication) => {
    const valeur = lire(publication)
    return valeur === undefined ? undefined : rendre(valeur)
  }
}

/** Le brouillon prend sa place dans l'arbre publié, ou celle de la page qu'il remplace. */
function htmlBrouillonInfos(
  contexte: ContexteDeRendu,
  page: PageInfos,
  { infos }: Editorial,
): string | undefined {
  const publiees = infos.noeuds.map((noeud) => noeud.page).filter(({ id }) => id !== page.id)
  const arbre = creerArbreInfos([...publiees, page])
  const noeud = arbre.noeuds.find((candidat) => candidat.page === page)
  return noeud === undefined ? undefined : rendre(contexte, PageDInfos, { vue: vuePageInfos(noeud, arbre) })
}
