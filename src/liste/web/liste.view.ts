import type { AdresseRss } from '../../gabarit/index.ts'
import type { Declaration } from '../domain/declaration.ts'
import type { Reponse } from '../domain/executeur.ts'
import type { Requete } from '../domain/requete.ts'
import type { Elargissement } from '../usecases/elargir.ts'
import { type FiltreActif, filtresActifs, sansFiltre } from '../usecases/filtres-actifs.ts'
import { cheminCanonique, cheminRecherche, cheminRss } from './chemins.ts'
import { type VueFiltres, vueFiltres } from './filtres.view.ts'
import { annonce, compter, nommerRubrique, titreDeDocument, titreDuRss } from './titres.view.ts'

/** Ce que montre la page d'une liste, quelle qu'elle soit. */
export interface VueListe {
  /** Adresse de la liste, sans filtre. */
  readonly base: string
  /** « Formations ». */
  readonly rubrique: string
  readonly titre: string
  readonly annonce: string
  readonly description: string
  readonly canonique: string
  readonly noindex: boolean
  readonly filtres: VueFiltres
  readonly pastilles: readonly { readonly libelle: string; readonly href: string }[]
  readonly toutRetirer: string
  readonly page: number
  readonly pages: number
  readonly adresse: (page: number) => string
  /** Absent : la liste change trop peu pour qu'on la suive. */
  readonly rss?: AdresseRss
  /** Demandes voisines qui donnent quelque chose, et combien. */
  readonly propositions: readonly VueElargissement[]
}

export interface VueElargissement {
  readonly libelle: string
  readonly nombre: string
  readonly href: string
}

export interface DemandeDeListe {
  readonly liste: Declaration
  readonly requete: Requete
  readonly reponse: Reponse<unknown>
  readonly pages: number
  readonly elargissements: readonly Elargissement[]
  readonly suivie: boolean
  /** Absente : le nombre de résultats et les mots cherchés. */
  readonly annonce?: string
  /** `filtres` : « (Bac, Toulouse à 30 km) », ou rien. */
  readonly decrire: (annonce: string, filtres: string) => string
}

/** Tout ce qui se déduit de la déclaration de la liste, de la demande et de la réponse. */
export function vueListe(demande: DemandeDeListe): VueListe {
  const { liste, requete, reponse, pages, decrire } = demande
  const { annonce: annoncee = annonce(liste, requete, reponse.total) } = demande
  const actifs = filtresActifs(liste, requete)
  return {
    base: `/${liste.id}`,
    rubrique: nommerRubrique(liste),
    titre: titreDeDocument(liste, requete, { annonce: annoncee, pages }),
    annonce: annoncee,
    description: decrire(annoncee, entreParentheses(actifs)),
    canonique: cheminCanonique(liste, requete),
    // duties §7 : plus d'un filtre, une explication ou rien à lire : hors des moteurs de recherche.
    noindex: requete.expliquer || reponse.total === 0 || actifs.length > 1,
    filtres: vueFiltres(liste, requete, reponse),
    pastilles: actifs.map((actif) => ({
      libelle: actif.libelle,
      href: cheminRecherche(liste, actif.requete),
    })),
    toutRetirer: cheminRecherche(liste, sansFiltre(liste, requete)),
    page: requete.page,
    pages,
    adresse: (page) => cheminRecherche(liste, { ...requete, page }),
    ...(demande.suivie
      ? { rss: { titre: titreDuRss(liste, requete), href: cheminRss(liste, requete) } }
      : {}),
    propositions: propositions(demande),
  }
}

const entreParentheses = (actifs: readonly FiltreActif[]): string =>
  actifs.length === 0
    ? ''
    : ` (${actifs
        .slice(0, 3)
        .map(({ court }) => court)
        .join(', ')})`

/** Une adresse n'est proposée qu'une fois. */
function propositions({ liste, elargissements }: DemandeDeListe): readonly VueElargissement[] {
  const parAdresse = new Map<string, VueElargissement>()
  for (const { libelle, total, requete } of elargissements) {
    const href = cheminRecherche(liste, requete)
    if (!parAdresse.has(href)) parAdresse.set(href, { libelle, nombre: compter(liste, total), href })
  }
  return [...parAdresse.values()]
}
