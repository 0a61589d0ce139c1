import { denombrer } from '../../kernel/nombre.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import type { OffresTrouvees } from '../domain/offre.ts'
import { cheminOffres } from './chemins.ts'
import { type VueOffre, vueOffre } from './offre.view.ts'
import { type VueProvenance, vueProvenance } from './provenance.view.ts'
import { autour, type LieuNomme } from './texte-rome.ts'

/** Ce que la fiche montre des offres : leur nombre, et les premières. */
export interface VueOffresDeLaFiche {
  readonly phrase: string
  /** « 128 offres », pour l'essentiel. */
  readonly resume?: string
  readonly premieres: readonly VueOffre[]
  readonly lien?: { readonly href: string; readonly libelle: string }
  readonly indisponible?: string
  readonly provenance?: VueProvenance
}

const MONTREES = 5
export const OFFRES_INDISPONIBLES =
  'Le service de France Travail ne répond pas et aucune offre de ce métier n’a encore été relevée. Réessayez dans quelques minutes.'

export function vueOffresDeLaFiche(
  trouvees: OffresTrouvees,
  codeRome: string,
  lieu?: LieuNomme,
): VueOffresDeLaFiche {
  const { etat, total, offres } = trouvees
  if (etat === 'indisponibles') return { phrase: '', premieres: [], indisponible: OFFRES_INDISPONIBLES }
  const libelle = total === 1 ? 'Voir l’offre' : `Voir les ${denombrer(total, 'offre')}`
  return sansAbsents({
    phrase: annonceDesOffres(total, lieu),
    resume: total === 0 ? 'Aucune pour l’instant' : denombrer(total, 'offre'),
    premieres: offres.slice(0, MONTREES).map(vueOffre),
    lien:
      total === 0 && lieu !== undefined
        ? { href: cheminOffres(codeRome), libelle: 'Chercher des offres ailleurs' }
        : { href: cheminOffres(codeRome, { lieu: lieu?.code }), libelle },
    provenance: vueProvenance(trouvees, 'offres'),
  })
}

/** « 128 offres d'emploi autour de Toulouse (31). » */
export function annonceDesOffres(total: number, lieu: LieuNomme | undefined): string {
  const nombre = total === 0 ? 'Aucune offre d’emploi' : denombrer(total, 'offre d’emploi', 'offres d’emploi')
  return `${nombre}${autour(lieu)}.`
}
