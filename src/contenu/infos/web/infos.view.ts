import type { Etape, FicheProche } from '../../../gabarit/index.ts'
import { jourEnLettres, lireJour } from '../../../kernel/jour.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import { slug } from '../../../kernel/slug.ts'
import type { ImagePubliee } from '../../socle/domain/image.ts'
import { LIBELLES_PROFILS_VISITEUR, LIBELLES_THEMES } from '../../socle/domain/vocabulaire-editorial.ts'
import { type TexteLong, texteLong } from '../../socle/web/texte-long.ts'
import { type ArbreInfos, type NoeudInfos, pagesProches } from '../domain/arbre-infos.ts'

export interface VuePageInfos extends TexteLong {
  readonly titre: string
  readonly resume: string
  readonly chemin: string
  readonly fil: readonly Etape[]
  readonly themes: readonly string[]
  readonly profils: readonly string[]
  /** « 12 janvier 2027 ». */
  readonly miseAJour?: string
  readonly image?: ImagePubliee
  readonly navigation: VueNavigation
  readonly sousPages: readonly FicheProche[]
  readonly proches: readonly FicheProche[]
}

/** La rubrique de la page : dépliée sur le chemin qui y mène. */
export interface VueNavigation {
  readonly titre: string
  readonly chemin: string
  readonly courante: boolean
  readonly entrees: readonly VueNavigation[]
}

const FIL_INFOS: Etape = { libelle: 'S’informer', chemin: '/infos' }

export function vuePageInfos(noeud: NoeudInfos, arbre: ArbreInfos): VuePageInfos {
  const { page, chemin, ancetres, enfants } = noeud
  const jour = lireJour(page.dateMaj ?? '')
  return sansAbsents({
    ...texteLong(page.html),
    titre: page.titre,
    resume: page.resume,
    chemin,
    fil: [FIL_INFOS, ...[...ancetres, noeud].map(etape)],
    themes: page.themes.map((theme) => LIBELLES_THEMES[theme]),
    profils: page.profils.map((profil) => LIBELLES_PROFILS_VISITEUR[profil]),
    miseAJour: jour === undefined ? undefined : jourEnLettres(jour),
    image: page.image,
    navigation: naviguer(ancetres[0] ?? noeud, noeud),
    sousPages: enfants.map(ficheInfos),
    proches: pagesProches(arbre, page).map(ficheInfos),
  })
}

function ficheInfos({ page, chemin }: NoeudInfos): FicheProche {
  return { chemin, titre: page.titre, detail: page.resume }
}

const SEMBLABLES = 4
const MOT_UTILE = 4

/** Les pages dont le titre partage le plus de mots avec ceux-ci : que proposer quand une adresse ne mène plus à rien. */
export function pagesSemblables({ noeuds }: ArbreInfos, texte: string): readonly FicheProche[] {
  const mots = motsUtiles(texte)
  return noeuds
    .map((noeud) => ({
      noeud,
      communs: motsUtiles(noeud.page.titre).filter((mot) => mots.includes(mot)).length,
    }))
    .filter(({ communs }) => communs > 0)
    .toSorted((a, b) => b.communs - a.communs)
    .slice(0, SEMBLABLES)
    .map(({ noeud }) => ficheInfos(noeud))
}

const motsUtiles = (texte: string): readonly string[] =>
  slug(texte)
    .split('-')
    .filter((mot) => mot.length >= MOT_UTILE)

const etape = ({ page, chemin }: NoeudInfos): Etape => ({ libelle: page.titre, chemin })

function naviguer(noeud: NoeudInfos, courant: NoeudInfos): VueNavigation {
  const estOuvert = noeud === courant || courant.ancetres.includes(noeud)
  return {
    titre: noeud.page.titre,
    chemin: noeud.chemin,
    courante: noeud === courant,
    entrees: estOuvert ? noeud.enfants.map((enfant) => naviguer(enfant, courant)) : [],
  }
}
