import { entreGuillemets } from '../../kernel/typographie.ts'
import { RAYON_PAR_DEFAUT } from '../../liste/index.ts'
import { libelleDepartement, libelleRegion, regionDeDepartement } from '../../referentiels/index.ts'
import type { DemandeComprise } from './comprendre-la-demande.ts'

/** Une autre demande à tous les moteurs, et combien de résultats elle donne. */
export interface ElargissementCentral {
  /** « Dans un rayon de 50 km autour de Mende (48) », « Sans le mot « alternance » ». */
  readonly libelle: string
  readonly parametres: URLSearchParams
  readonly total: number
}

type Piste = Omit<ElargissementCentral, 'total'>

const PAS_KM = 20
const RAYON_MAXIMAL_KM = 100
const MOTS_MAXIMAUX = 6

/**
 * Ce que la recherche centrale propose quand elle n'a rien, ou presque : ce que propose un moteur, demandé à tous. Rien n'est proposé
 * qui ne donne davantage. `compter` : le total que la page annoncera.
 */
export function elargirPartout(
  comprise: DemandeComprise,
  parametres: URLSearchParams,
  { total, compter }: { readonly total: number; readonly compter: (parametres: URLSearchParams) => number },
): readonly ElargissementCentral[] {
  const demande = sansPhrase(comprise, parametres)
  const mesurer = (piste: Piste) => ({ ...piste, total: compter(piste.parametres) })
  const utile = (piste: ElargissementCentral) => piste.total > total
  const ailleurs = [
    ...premierUtile(rayons(comprise, demande), (piste) => [mesurer(piste)].filter(utile)),
    ...plusGrands(comprise, demande).map(mesurer).filter(utile),
  ]
  return [
    ...ailleurs.filter(({ total: un }, rang) => ailleurs.slice(0, rang).every((avant) => avant.total < un)),
    ...aLOrthographePres(demande).map(mesurer).filter(utile),
    ...sansUnMot(demande)
      .map(mesurer)
      .filter(utile)
      .sort((a, b) => b.total - a.total),
  ]
}

/** Les pistes sont mesurées l'une après l'autre, jusqu'à la première qui donne davantage. */
function premierUtile(
  pistes: readonly Piste[],
  mesurer: (piste: Piste) => readonly ElargissementCentral[],
): readonly ElargissementCentral[] {
  for (const piste of pistes) {
    const mesuree = mesurer(piste)
    if (mesuree.length > 0) return mesuree
  }
  return []
}

/** La même demande, le lieu de la phrase sorti de la phrase : il se change sans toucher aux mots. */
function sansPhrase({ lieu }: DemandeComprise, parametres: URLSearchParams): URLSearchParams {
  const demande = new URLSearchParams(parametres)
  demande.delete('page')
  if (lieu === undefined) return demande
  demande.set('q', lieu.sans)
  return situee(demande, lieu.lieu.code, lieu.rayonKm)
}

function situee(demande: URLSearchParams, code?: string, rayonKm?: number): URLSearchParams {
  const autre = new URLSearchParams(demande)
  for (const nom of ['ou', 'lieu', 'rayon']) autre.delete(nom)
  if (code !== undefined) autre.set('lieu', code)
  if (rayonKm !== undefined) autre.set('rayon', String(rayonKm))
  return autre
}

function rayons({ lieu, lieuRetenu }: DemandeComprise, demande: URLSearchParams): readonly Piste[] {
  if (lieuRetenu?.type !== 'commune') return []
  const pistes: Piste[] = []
  const actuel = lieu?.rayonKm ?? (Number(demande.get('rayon')) || RAYON_PAR_DEFAUT)
  for (let rayonKm = actuel + PAS_KM; rayonKm <= RAYON_MAXIMAL_KM; rayonKm += PAS_KM)
    pistes.push({
      libelle: `Dans un rayon de ${rayonKm} km autour de ${lieuRetenu.libelle}`,
      parametres: situee(demande, lieuRetenu.code, rayonKm),
    })
  return pistes
}

/** Le département et la région du lieu, puis partout. */
function plusGrands({ lieuRetenu }: DemandeComprise, demande: URLSearchParams): readonly Piste[] {
  if (lieuRetenu === undefined) return []
  const { type, departement } = lieuRetenu
  const region = departement && regionDeDepartement(departement)
  return [
    ...(departement === undefined || type !== 'commune'
      ? []
      : [
          {
            libelle: `Dans tout le département (${libelleDepartement(departement)})`,
            parametres: situee(demande, `D${departement}`),
          },
        ]),
    ...(region === undefined || type === 'region'
      ? []
      : [
          {
            libelle: `Dans toute la région (${libelleRegion(region)})`,
            parametres: situee(demande, `R${region}`),
          },
        ]),
    { libelle: 'Partout', parametres: situee(demande) },
  ]
}

function aLOrthographePres(demande: URLSearchParams): readonly Piste[] {
  if (demande.get('litteral') !== '1') return []
  const parametres = new URLSearchParams(demande)
  parametres.delete('litteral')
  return [{ libelle: 'En corrigeant l’orthographe', parametres }]
}

function sansUnMot(demande: URLSearchParams): readonly Piste[] {
  const mots = (demande.get('q') ?? '').split(/\s+/).filter((mot) => mot !== '')
  if (mots.length < 2 || mots.length > MOTS_MAXIMAUX) return []
  return mots.map((mot, rang) => {
    const parametres = new URLSearchParams(demande)
    parametres.set('q', mots.toSpliced(rang, 1).join(' '))
    return { libelle: `Sans le mot ${entreGuillemets(mot)}`, parametres }
  })
}
