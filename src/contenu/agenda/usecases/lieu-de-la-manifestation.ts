import { distanceKm, type PointGeographique } from '../../../kernel/distance.ts'
import type { Requete } from '../../../liste/index.ts'
import { type RepertoireCommunes, retrouverCommune } from '../../../referentiels/index.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import { departementDuLieu } from './departement-du-lieu.ts'

/** Parmi les départements, celui de ce qui n'est nulle part, ou se suit aussi à distance. */
export const SANS_LIEU = 'sans-lieu'

export interface LieuxDesManifestations {
  /** Une manifestation en ligne et sur place répond aux deux. */
  readonly departements: (manifestation: Manifestation) => readonly string[]
  /** Faux : aucun lieu demandé ne la cache, mais elle n'y est pas. */
  readonly estSurPlace: (manifestation: Manifestation, requete: Requete) => boolean
  /** Vrai si le rayon demandé ne l'écarte pas ; sans position, ou en ligne, aucun ne l'écarte. */
  readonly repondAuRayon: (manifestation: Manifestation, requete: Requete) => boolean
}

interface Situation {
  readonly position: PointGeographique | undefined
  readonly departement: string | undefined
}

/** Où se tiennent les manifestations : ce qu'elles en disent, sinon leur commune ; chacune n'est située qu'une fois. */
export function situerLesManifestations(communes: RepertoireCommunes | undefined): LieuxDesManifestations {
  const situees = new Map<Manifestation, Situation>()
  const situation = (manifestation: Manifestation): Situation => {
    const situee = situees.get(manifestation) ?? situer(manifestation, communes)
    situees.set(manifestation, situee)
    return situee
  }
  const departements = (manifestation: Manifestation) => {
    const { departement } = situation(manifestation)
    if (departement === undefined) return [SANS_LIEU]
    return manifestation.enLigne ? [departement, SANS_LIEU] : [departement]
  }
  const dansLeRayon = (manifestation: Manifestation, lieu: NonNullable<Requete['lieu']>) => {
    const { position } = situation(manifestation)
    return position !== undefined && distanceKm(position, lieu) <= lieu.rayonKm
  }
  return {
    departements,
    estSurPlace: (manifestation, { lieu, facettes: { departement = [] } }) => {
      if (lieu !== undefined) return dansLeRayon(manifestation, lieu)
      const ici = departement.filter((code) => code !== SANS_LIEU)
      return ici.length === 0 || departements(manifestation).some((code) => ici.includes(code))
    },
    repondAuRayon: (manifestation, { lieu }) =>
      lieu === undefined ||
      dansLeRayon(manifestation, lieu) ||
      (lieu.surPlace !== true && (manifestation.enLigne || situation(manifestation).position === undefined)),
  }
}

function situer({ lieu }: Manifestation, communes: RepertoireCommunes | undefined): Situation {
  if (lieu === undefined) return { position: undefined, departement: undefined }
  const { latitude, longitude, codeInsee, codePostal, commune: ville } = lieu
  const dit = departementDuLieu(lieu)
  const trouvee = communes && retrouverCommune({ codeInsee, codePostal, ville, departement: dit }, communes)
  return {
    position:
      latitude === undefined || longitude === undefined ? trouvee?.commune.position : { latitude, longitude },
    departement: dit ?? trouvee?.commune.departement,
  }
}
