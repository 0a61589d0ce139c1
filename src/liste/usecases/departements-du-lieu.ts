import {
  departementsDeRegion,
  type Lieu,
  regionDeDepartement,
  type Territoires,
} from '../../referentiels/index.ts'
import type { Declaration } from '../domain/declaration.ts'
import type { Requete } from '../domain/requete.ts'

/** Codes des départements qu'un lieu demandé désigne ; vide pour une commune, qui se cherche par rayon. */
export function departementsDuLieu(lieu: Lieu | undefined): readonly string[] {
  if (lieu === undefined || lieu.type === 'commune') return []
  if (lieu.type === 'region') return departementsDeRegion(lieu.code.slice(1)).map(({ code }) => code)
  return [lieu.departement ?? lieu.code.slice(1)]
}

/** Le département ou la région que les filtres disent en entier, comme les a laissés la saisie d'un lieu : le champ « où » le redit. */
export function lieuDesDepartements(
  { facettes: declarees }: Pick<Declaration, 'facettes'>,
  { facettes }: Pick<Requete, 'facettes'>,
  territoires: Pick<Territoires, 'parCode'>,
): Lieu | undefined {
  const partout = declarees.find(({ id }) => id === 'departement')?.partout
  const cochees = facettes.departement ?? []
  if (partout === undefined || !cochees.includes(partout)) return undefined
  const [premier = '', ...autres] = cochees.filter((valeur) => valeur !== partout)
  if (autres.length === 0) return territoires.parCode(`D${premier}`)
  const region = territoires.parCode(`R${regionDeDepartement(premier)}`)
  const codes = departementsDuLieu(region)
  return codes.length === autres.length + 1 && codes.every((code) => cochees.includes(code))
    ? region
    : undefined
}
