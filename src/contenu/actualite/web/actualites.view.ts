import type { ImageAMontrer } from '../../../gabarit/index.ts'
import { jourEnLettres, lireJour } from '../../../kernel/jour.ts'
import { ecrireNombre } from '../../../kernel/nombre.ts'
import { LIBELLES_THEMES } from '../../socle/domain/vocabulaire-editorial.ts'
import { type Cochees, compterFacettes } from '../../socle/usecases/compter-facettes.ts'
import { groupesDeCases, type VueFiltresDeListe } from '../../socle/web/filtres-de-liste.view.ts'
import { adresse, casesRetirables, ecrireCases, paginer } from '../../socle/web/parametres-de-liste.ts'
import type { Actualite } from '../domain/actualite.ts'
import { cheminActualite } from '../domain/chemin.ts'
import {
  type ActualitePubliee,
  FACETTES_ACTUALITES,
  trouverActualites,
} from '../usecases/trouver-actualites.ts'

export interface VueActualites {
  readonly titre: string
  /** « 8 actualités ». */
  readonly annonce: string
  readonly description: string
  readonly canonique: string
  readonly noindex: boolean
  readonly filtres: VueFiltresDeListe
  readonly pastilles: readonly { readonly libelle: string; readonly href: string }[]
  readonly toutRetirer: string
  readonly cartes: readonly VueCarteActualite[]
  readonly page: number
  readonly pages: number
  readonly adresse: (page: number) => string
  readonly rss: string
  readonly pistes: readonly { readonly libelle: string; readonly nombre: string; readonly href: string }[]
}

export interface VueCarteActualite {
  readonly href: string
  readonly titre: string
  readonly resume: string
  readonly date: string
  /** Jour ISO. */
  readonly jour: string
  readonly themes: readonly string[]
  readonly aLaUne: boolean
  readonly image?: ImageAMontrer
}

export const BASE_ACTUALITES = '/actualites'
const PAR_PAGE = 12

export function vueActualites(
  toutes: readonly ActualitePubliee[],
  cochees: Cochees,
  pageDemandee: number,
): VueActualites {
  const trouvees = trouverActualites(toutes, cochees)
  const { page, pages, montres } = paginer(trouvees, pageDemandee, PAR_PAGE)
  const retirables = casesRetirables(cochees, FACETTES_ACTUALITES)
  const parametres = ecrireCases(cochees, FACETTES_ACTUALITES)
  const annonce = compter(trouvees.length)
  return {
    titre: pages > 1 ? `${annonce}, page ${page} sur ${pages}` : annonce,
    annonce,
    description: `${annonce} sur l’orientation, la formation et l’emploi, par profil et par thème.`,
    canonique: adresse(BASE_ACTUALITES, parametres, page),
    noindex: trouvees.length === 0 || retirables.length > 1,
    filtres: {
      action: BASE_ACTUALITES,
      champsCaches: [],
      actifs: retirables.length,
      groupes: groupesDeCases(compterFacettes(toutes, FACETTES_ACTUALITES, cochees)),
    },
    pastilles: retirables.map(({ libelle, sans }) => ({ libelle, href: chemin(sans) })),
    toutRetirer: BASE_ACTUALITES,
    cartes: montres.map(({ valeur }) => vueCarteActualite(valeur)),
    page,
    pages,
    adresse: (autre) => adresse(BASE_ACTUALITES, parametres, autre),
    rss: adresse('/actualites.rss', parametres),
    pistes: trouvees.length === 0 ? pistes(toutes, retirables) : [],
  }
}

const chemin = (cochees: Cochees): string =>
  adresse(BASE_ACTUALITES, ecrireCases(cochees, FACETTES_ACTUALITES))

export function vueCarteActualite(actualite: Actualite): VueCarteActualite {
  const { id, titre, resume, datePublication, themes, aLaUne, image } = actualite
  return {
    href: cheminActualite(id, titre),
    titre,
    resume,
    date: dateEnLettres(datePublication),
    jour: datePublication,
    themes: themes.map((theme) => LIBELLES_THEMES[theme]),
    aLaUne,
    ...(image === undefined ? {} : { image }),
  }
}

export function dateEnLettres(texte: string): string {
  const jour = lireJour(texte)
  return jour === undefined ? texte : jourEnLettres(jour)
}

/** La même demande sans l'un de ses filtres, ou sans aucun, avec ce qu'elle donne. */
function pistes(
  toutes: readonly ActualitePubliee[],
  retirables: readonly { readonly libelle: string; readonly sans: Cochees }[],
): VueActualites['pistes'] {
  const voisines = [
    ...(retirables.length > 1
      ? retirables.map(({ libelle, sans }) => ({ libelle: `Sans le filtre « ${libelle} »`, sans }))
      : []),
    { libelle: 'Toutes les actualités', sans: {} },
  ]
  return voisines
    .map(({ libelle, sans }) => ({ libelle, sans, total: trouverActualites(toutes, sans).length }))
    .filter(({ total }) => total > 0)
    .map(({ libelle, sans, total }) => ({ libelle, nombre: compter(total), href: chemin(sans) }))
}

function compter(total: number): string {
  if (total === 0) return 'Aucune actualité'
  return `${ecrireNombre(total)} actualité${total > 1 ? 's' : ''}`
}
