import type { Lieu } from '../../referentiels/index.ts'
import type { LieuDemande, Requete } from '../domain/requete.ts'

/** Kilomètres proposés, l'un après l'autre. */
const RAYONS = [50, 100, 200]

/** Ce qu'il y a sur place, ce qui n'y est pas, et jusqu'où aller pour en trouver davantage. */
export interface AutourDuLieu<Resultat> {
  readonly surPlace: number
  readonly horsLieu: number
  readonly plusLoin?: {
    readonly requete: Requete
    readonly lieu: LieuDemande
    readonly surPlace: number
    /** Le plus près, quand il n'y a rien sur place. */
    readonly auPlusPres?: Resultat
  }
}

export interface ChercherAutour<Resultat> {
  readonly compter: (requete: Requete) => number
  readonly trouver: (requete: Requete) => { readonly resultats: readonly Resultat[] }
  /** Le lieu demandé, même quand la requête n'en a que les départements. */
  readonly lieuRetenu: Lieu | undefined
}

export function autourDuLieu<Resultat>(
  { compter, trouver, lieuRetenu }: ChercherAutour<Resultat>,
  requete: Requete,
  { total, surPlace }: { readonly total: number; readonly surPlace?: number },
): AutourDuLieu<Resultat> | undefined {
  if (surPlace === undefined) return undefined
  const reparti = { surPlace, horsLieu: total - surPlace }
  for (const { lieu, ...rayon } of plusLarges(requete, lieuRetenu)) {
    const large = { ...requete, ...rayon, lieu, page: 1 }
    const surPlaceSeul: Requete = { ...large, lieu: { ...lieu, surPlace: true } }
    const nombre = compter(surPlaceSeul)
    if (nombre <= surPlace) continue
    const [auPlusPres] =
      surPlace === 0 ? trouver({ ...surPlaceSeul, tri: 'distance', parPage: 1 }).resultats : []
    return {
      ...reparti,
      plusLoin: { requete: large, lieu, surPlace: nombre, ...(auPlusPres && { auPlusPres }) },
    }
  }
  return reparti
}

/** La même requête dans de plus grands rayons ; un département s'élargit à ses environs. */
function plusLarges({ lieu, facettes }: Requete, lieuRetenu: Lieu | undefined) {
  if (lieu === undefined && lieuRetenu?.type !== 'departement') return []
  const { departement: _ici, ...autres } = facettes
  const centre = lieu ?? lieuRetenu
  if (centre === undefined) return []
  const { code, libelle, latitude, longitude } = centre
  return RAYONS.filter((rayonKm) => rayonKm > (lieu?.rayonKm ?? 0)).map((rayonKm) => ({
    facettes: lieu === undefined ? autres : facettes,
    lieu: { code, libelle, latitude, longitude, rayonKm },
  }))
}
