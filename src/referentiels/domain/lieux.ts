import type { Commune, Lieu, PositionCommune } from './commune.ts'
import { libelleDepartement, libelleRegion } from './departements.ts'
import { plierNom } from './nom-de-lieu.ts'

/** Un lieu, son nom plié (voir `plierNom`) et son poids dans le classement (habitants, région préférée d'abord). */
export interface LieuClasse {
  readonly lieu: Lieu
  readonly nomPlie: string
  readonly poids: number
}

/** Un département est cité avant les communes de son nom, sauf une grande ville (Paris). */
const POIDS_DEPARTEMENT = 100_000
const POIDS_REGION = 150_000
const PREFERENCE_REGIONALE = 100_000_000

/** Tous les lieux choisissables, du plus lourd au plus léger ; une commune sans position n'en est pas un. */
export function classerLieux(
  communes: readonly Commune[],
  regionPreferee: string | undefined,
): readonly LieuClasse[] {
  const situees = communes.filter(estSituee)
  const prime = (region: string) => (region === regionPreferee ? PREFERENCE_REGIONALE : 0)
  return [
    ...situees.map((commune) => lieuDeCommune(commune, commune.population + prime(commune.region))),
    ...grouper(situees, (commune) => commune.departement).map(([code, membres]) =>
      lieuDeDepartement(code, membres, POIDS_DEPARTEMENT + prime(membres[0].region)),
    ),
    ...grouper(situees, (commune) => commune.region).map(([code, membres]) =>
      lieuDeRegion(code, membres, POIDS_REGION + prime(code)),
    ),
  ].sort((a, b) => b.poids - a.poids || (a.lieu.code < b.lieu.code ? -1 : 1))
}

type CommuneSituee = Commune & { readonly position: PositionCommune }
type Groupe = readonly [CommuneSituee, ...CommuneSituee[]]

const estSituee = (commune: Commune): commune is CommuneSituee => commune.position !== undefined

function lieuDeCommune(commune: CommuneSituee, poids: number): LieuClasse {
  const { insee, nom, departement, codesPostaux, position } = commune
  const libelle = `${nom} (${departement})`
  return {
    nomPlie: plierNom(nom),
    poids,
    lieu: { code: insee, libelle, type: 'commune', ...position, departement, insee, codesPostaux },
  }
}

function lieuDeDepartement(code: string, membres: Groupe, poids: number): LieuClasse {
  const nom = libelleDepartement(code)
  const libelle = `${nom} (${code})`
  const centre = centreDePopulation(membres)
  return {
    nomPlie: plierNom(nom),
    poids,
    lieu: { code: `D${code}`, libelle, type: 'departement', ...centre, departement: code, codesPostaux: [] },
  }
}

function lieuDeRegion(code: string, membres: Groupe, poids: number): LieuClasse {
  const nom = libelleRegion(code)
  const centre = centreDePopulation(membres)
  return {
    nomPlie: plierNom(nom),
    poids,
    lieu: { code: `R${code}`, libelle: nom, type: 'region', ...centre, codesPostaux: [] },
  }
}

/** Barycentre pondéré par les habitants : là où la carte se centre. */
function centreDePopulation(membres: Groupe): PositionCommune {
  let [total, latitude, longitude] = [0, 0, 0]
  for (const { population, position } of membres) {
    total += population + 1
    latitude += position.latitude * (population + 1)
    longitude += position.longitude * (population + 1)
  }
  return { latitude: latitude / total, longitude: longitude / total }
}

function grouper(
  communes: readonly CommuneSituee[],
  cle: (commune: CommuneSituee) => string,
): readonly (readonly [string, Groupe])[] {
  const groupes = new Map<string, [CommuneSituee, ...CommuneSituee[]]>()
  for (const commune of communes) {
    const groupe = groupes.get(cle(commune))
    if (groupe === undefined) groupes.set(cle(commune), [commune])
    else groupe.push(commune)
  }
  return [...groupes]
}
