import type { ProfilVisiteur } from '../../socle/domain/vocabulaire-editorial.ts'
import { LIBELLES_THEMES } from '../../socle/domain/vocabulaire-editorial.ts'
import { filtreProfil, type VueFiltreProfil } from '../../socle/web/filtre-profil.view.ts'
import type { ArbreInfos, NoeudInfos } from '../domain/arbre-infos.ts'

export interface VueSommaireInfos {
  readonly filtre: VueFiltreProfil
  readonly canonique: string
  readonly themes: readonly VueTheme[]
}

export interface VueTheme {
  readonly titre: string
  readonly rubriques: readonly VueRubrique[]
}

export interface VueRubrique {
  readonly titre: string
  readonly chemin: string
  readonly resume: string
  readonly pages: readonly { readonly titre: string; readonly chemin: string }[]
}

/** Les rubriques, rangées par leur premier thème ; avec un profil, celles qui le concernent. */
export function vueSommaireInfos(arbre: ArbreInfos, profil: ProfilVisiteur | undefined): VueSommaireInfos {
  const presents = new Set(arbre.noeuds.flatMap(({ page }) => page.profils))
  const gardees = arbre.racines.filter((noeud) => concerne(noeud, profil))
  const base = '/infos'
  return {
    filtre: filtreProfil(base, presents, profil),
    canonique: profil === undefined ? base : `${base}?profil=${profil}`,
    themes: [...THEMES, AUTRES]
      .map(([cle, titre]) => ({
        titre,
        rubriques: gardees
          .filter(({ page }) => (page.themes[0] ?? '') === cle)
          .map((noeud) => vueRubrique(noeud, profil)),
      }))
      .filter(({ rubriques }) => rubriques.length > 0),
  }
}

const THEMES = Object.entries(LIBELLES_THEMES)
const AUTRES = ['', 'Autres sujets'] as const

function vueRubrique({ page, chemin, enfants }: NoeudInfos, profil: ProfilVisiteur | undefined): VueRubrique {
  return {
    titre: page.titre,
    chemin,
    resume: page.resume,
    pages: enfants
      .filter((enfant) => concerne(enfant, profil))
      .map((enfant) => ({ titre: enfant.page.titre, chemin: enfant.chemin })),
  }
}

/** Une rubrique concerne un profil si elle, ou une de ses pages, le dit. */
function concerne({ page, enfants }: NoeudInfos, profil: ProfilVisiteur | undefined): boolean {
  if (profil === undefined || page.profils.includes(profil)) return true
  return enfants.some((enfant) => concerne(enfant, profil))
}
