import { ajouterJours, jourEnLettres } from '../../kernel/jour.ts'
import { entreGuillemets } from '../../kernel/typographie.ts'
import {
  departementDeInsee,
  departementsDeRegion,
  libelleDepartement,
  libelleRegion,
  regionDeDepartement,
} from '../../referentiels/index.ts'
import type { Declaration } from '../domain/declaration.ts'
import type { Executeur } from '../domain/executeur.ts'
import type { Requete } from '../domain/requete.ts'
import { avecPropre, sansLieu } from './filtres-actifs.ts'

/** Une autre requête à proposer. */
export interface Piste {
  /** « Dans un rayon de 50 km », « Sans le filtre Niveau de sortie »… */
  readonly libelle: string
  readonly requete: Requete
}

/** Une piste qui donne quelque chose, et combien exactement. */
export interface Elargissement extends Piste {
  readonly total: number
}

const PAS_KM = 20
const RAYON_MAXIMAL_KM = 100
const FILTRES_PROPOSES = 4
const UN_MOIS = 31

/**
 * Ce qu'on propose quand une liste n'a rien, ou presque, à montrer : plus loin, tout le département, toute la région, sans un filtre, sans
 * un mot, à la lettre ou non, un mois plus tard, puis les `autres`. Rien n'est proposé qui ne donne davantage.
 */
export function elargir(
  executeur: Pick<Executeur<unknown>, 'compter'>,
  liste: Declaration,
  { requete, total, autres = [] }: ListeMaigre,
): readonly Elargissement[] {
  const premiere = { ...requete, page: 1 }
  const compter = (piste: Piste) => ({ ...piste, total: executeur.compter(piste.requete) })
  const utiles = (pistes: readonly Piste[]) => pistes.map(compter).filter((piste) => piste.total > total)
  const meilleures = (pistes: readonly Piste[], nombre: number) =>
    utiles(pistes)
      .sort((a, b) => b.total - a.total)
      .slice(0, nombre)
  const ailleurs = [...utiles(rayons(premiere)).slice(0, 1), ...utiles(plusGrands(liste, premiere))]
  return [
    ...ailleurs.filter(({ total: un }, rang) => ailleurs.slice(0, rang).every((avant) => avant.total < un)),
    ...meilleures(sansUnFiltre(liste, premiere), FILTRES_PROPOSES),
    ...meilleures(autresTextes(premiere), MOTS_MAXIMAUX),
    ...utiles(plusTard(liste, premiere)),
    ...utiles(autres),
  ]
}

interface ListeMaigre {
  readonly requete: Requete
  readonly total: number
  readonly autres?: readonly Piste[]
}

function rayons(requete: Requete): readonly Piste[] {
  const { lieu } = requete
  if (lieu === undefined) return []
  const pistes: Piste[] = []
  for (let rayonKm = lieu.rayonKm + PAS_KM; rayonKm < RAYON_MAXIMAL_KM + PAS_KM; rayonKm += PAS_KM) {
    const borne = Math.min(rayonKm, RAYON_MAXIMAL_KM)
    if (borne <= lieu.rayonKm) break
    const libelle = `Dans un rayon de ${borne} km autour de ${lieu.libelle}`
    pistes.push({ libelle, requete: { ...requete, lieu: { ...lieu, rayonKm: borne } } })
  }
  return pistes
}

/** Le département et la région du lieu demandé, puis partout. */
function plusGrands({ facettes }: Declaration, requete: Requete): readonly Piste[] {
  const facette = facettes.find(({ id }) => id === 'departement')
  const { lieu } = requete
  const [departement] = requete.facettes.departement?.filter((valeur) => valeur !== facette?.partout) ?? []
  const ici = lieu === undefined ? departement : departementDuCode(lieu.code)
  const partout = lieu === undefined ? [] : [{ libelle: 'Partout', requete: sansLieu(requete) }]
  const region = ici === undefined ? undefined : regionDeDepartement(ici)
  if (ici === undefined || region === undefined || facette === undefined) return partout
  const dans = (codes: readonly string[]): Requete => ({
    ...sansLieu(requete),
    facettes: {
      ...requete.facettes,
      departement: [...codes, ...(facette.partout === undefined ? [] : [facette.partout])].sort(),
    },
  })
  const codes = departementsDeRegion(region).map(({ code }) => code)
  return [
    ...(lieu === undefined
      ? []
      : [{ libelle: `Dans tout le département (${libelleDepartement(ici)})`, requete: dans([ici]) }]),
    { libelle: `Dans toute la région (${libelleRegion(region)})`, requete: dans(codes) },
    ...partout,
  ]
}

const departementDuCode = (code: string): string | undefined =>
  code.startsWith('D') ? code.slice(1) : departementDeInsee(code)

function sansUnFiltre(liste: Declaration, requete: Requete): readonly Piste[] {
  const pistes: Piste[] = liste.facettes
    .filter(({ id }) => requete.facettes[id] !== undefined)
    .map(({ id, libelle }) => {
      const { [id]: _retiree, ...facettes } = requete.facettes
      return {
        libelle: `Sans le filtre ${entreGuillemets(libelle)}`,
        requete: { ...requete, facettes },
      }
    })
  for (const { id, sans } of liste.propres ?? []) {
    if (sans === undefined || requete.propres?.[id] === undefined) continue
    pistes.push({ libelle: sans, requete: avecPropre(requete, id) })
  }
  const { periode, ...sansDate } = requete
  return periode === undefined ? pistes : [...pistes, { libelle: 'À toute date', requete: sansDate }]
}

/** Une période qui finit se prolonge d'un mois. */
function plusTard({ dates }: Declaration, requete: Requete): readonly Piste[] {
  const { periode } = requete
  if (dates === undefined || periode?.au === undefined) return []
  const au = ajouterJours(periode.au, UN_MOIS)
  const libelle = `Un mois plus tard, jusqu’au ${jourEnLettres(au)}`
  return [{ libelle, requete: { ...requete, periode: { ...periode, au } } }]
}

const MOTS_MAXIMAUX = 6

function autresTextes(requete: Requete): readonly Piste[] {
  const mots = requete.texte.split(' ').filter((mot) => mot !== '')
  const pistes: Piste[] = []
  if (requete.litteral) {
    pistes.push({ libelle: 'En corrigeant l’orthographe', requete: { ...requete, litteral: false } })
  }
  if (mots.length < 2 || mots.length > MOTS_MAXIMAUX) return pistes
  for (const [rang, mot] of mots.entries()) {
    const texte = mots.toSpliced(rang, 1).join(' ')
    pistes.push({ libelle: `Sans le mot ${entreGuillemets(mot)}`, requete: { ...requete, texte } })
  }
  return pistes
}
