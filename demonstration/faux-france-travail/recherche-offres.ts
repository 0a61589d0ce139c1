import { distanceKm, type PointGeographique } from '../../src/kernel/distance.ts'
import { regionDeDepartement } from '../../src/referentiels/index.ts'
import { lirePlage, refusDesCriteres } from './criteres-offres.ts'
import { erreur, type Reponse, vide } from './echange.ts'
import { fabriquerOffres, type OffreFausse, TRES_NOMBREUSES } from './fabrique-offres.ts'
import type { Monde } from './monde.ts'

/** Les offres déjà inventées, par métier. */
export interface Etal {
  readonly offres: (codeRome: string) => Promise<readonly OffreFausse[]>
  readonly une: (id: string) => OffreFausse | undefined
}

export function creerEtal(monde: Monde): Etal {
  const parMetier = new Map<string, Promise<readonly OffreFausse[]>>()
  const parId = new Map<string, OffreFausse>()
  return {
    offres: (codeRome) => {
      const connues = parMetier.get(codeRome) ?? fabriquerOffres(monde, codeRome)
      parMetier.set(codeRome, connues)
      return connues.then((offres) => {
        for (const offre of offres) parId.set(offre.id, offre)
        return offres
      })
    },
    une: (id) => parId.get(id),
  }
}

const DISTANCE_PAR_DEFAUT = 10
const JOUR_MS = 86_400_000

/** `GET /offresdemploi/v2/offres/search`. */
export async function chercherOffres(
  monde: Monde,
  etal: Etal,
  parametres: URLSearchParams,
): Promise<Reponse> {
  const refus = refusDesCriteres(parametres)
  if (refus !== undefined) return erreur(400, refus)
  const codes = (parametres.get('codeROME') ?? '').split(',').filter((code) => code !== '')
  const point = pointDemande(monde, parametres)
  if (point === 'inconnu') return erreur(400, 'Valeur du paramètre « commune » incorrecte.')
  const toutes = (await Promise.all(codes.map(etal.offres))).flat()
  const retenues = toutes.filter((offre) => convient(monde, { offre, parametres, point }))
  return decouper(trier(retenues, parametres.get('sort'), point), parametres, codes)
}

function pointDemande({ geographie }: Monde, parametres: URLSearchParams) {
  const [code] = (parametres.get('commune') ?? '').split(',')
  if (code === undefined || code === '') return undefined
  const commune = geographie().commune(code)
  if (commune?.position === undefined) return 'inconnu'
  return { ...commune.position, departement: commune.departement, insee: commune.insee }
}

type Point = PointGeographique & { readonly departement: string; readonly insee: string }

interface Epreuve {
  readonly offre: OffreFausse
  readonly parametres: URLSearchParams
  readonly point: Point | undefined
}

function convient({ aujourdhui }: Monde, { offre, parametres, point }: Epreuve): boolean {
  const lieu = offre.lieuTravail
  const departement = lieu?.libelle.split(' - ')[0]
  const demande = parametres.get('departement')
  if (demande !== null && departement !== demande) return false
  const region = parametres.get('region')
  if (region !== null && regionDeDepartement(departement ?? '') !== region) return false
  const types = parametres.get('typeContrat')
  if (types !== null && !types.split(',').includes(offre.typeContrat)) return false
  const jours = parametres.get('publieeDepuis')
  const age = aujourdhui().getTime() - Date.parse(offre.dateCreation)
  if (jours !== null && age > Number(jours) * JOUR_MS) return false
  return (
    point === undefined || estAutour(offre, point, Number(parametres.get('distance') ?? DISTANCE_PAR_DEFAUT))
  )
}

/** Une offre située au seul département est donnée autour de chacune de ses communes, sauf à distance nulle. */
function estAutour({ lieuTravail: lieu }: OffreFausse, point: Point, rayonKm: number): boolean {
  if (lieu === undefined) return false
  const { latitude, longitude } = lieu
  if (rayonKm === 0) return lieu.commune === point.insee
  if (latitude === undefined || longitude === undefined)
    return lieu.libelle.startsWith(`${point.departement} -`)
  return distanceKm(point, { latitude, longitude }) <= rayonKm
}

function trier(offres: readonly OffreFausse[], tri: string | null, point: Point | undefined) {
  const distance = ({ lieuTravail: lieu }: OffreFausse) => {
    const { latitude, longitude } = lieu ?? {}
    const connue = point !== undefined && latitude !== undefined && longitude !== undefined
    return connue ? distanceKm(point, { latitude, longitude }) : Number.MAX_VALUE
  }
  if (tri === '2') return offres.toSorted((a, b) => distance(a) - distance(b))
  return tri === '1' ? offres.toSorted((a, b) => (a.dateCreation < b.dateCreation ? 1 : -1)) : offres
}

function decouper(
  offres: readonly OffreFausse[],
  parametres: URLSearchParams,
  codes: readonly string[],
): Reponse {
  const { premier, dernier } = lirePlage(parametres)
  const page = offres.slice(premier, dernier + 1)
  if (page.length === 0) return vide(204)
  const nombreuses = codes.includes(TRES_NOMBREUSES.codeRome) && offres.length === TRES_NOMBREUSES.donnees
  const total = nombreuses ? TRES_NOMBREUSES.total : offres.length
  const entiere = page.length === total
  return {
    statut: entiere ? 200 : 206,
    entetes: {
      'content-range': `offres ${premier}-${premier + page.length - 1}/${total}`,
      'accept-range': '150',
    },
    corps: { resultats: page, filtresPossibles: filtresPossibles(offres) },
  }
}

const FILTRES = [
  ['typeContrat', 'typeContrat'],
  ['experience', 'experienceExige'],
  ['natureContrat', 'natureContrat'],
] as const

function filtresPossibles(offres: readonly OffreFausse[]) {
  return FILTRES.map(([filtre, champ]) => {
    const groupes = Map.groupBy(offres, (offre) => offre[champ])
    const agregation = [...groupes].map(([valeurPossible, { length }]) => ({
      valeurPossible,
      nbResultats: length,
    }))
    return { filtre, agregation }
  })
}

/** `GET /offresdemploi/v2/offres/{id}`. */
export function montrerOffre(etal: Etal, id: string): Reponse {
  if (!/^\d{3}[A-Z]{4}$/.test(id))
    return erreur(400, "Le format de l'id de l'offre recherchée est incorrect.")
  const offre = etal.une(id)
  return offre === undefined ? vide(204) : { statut: 200, corps: offre }
}
