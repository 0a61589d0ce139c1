import { departementsDeRegion, type Lieu } from '../../referentiels/index.ts'

/** Codes des départements qu'un lieu demandé désigne ; vide pour une commune, qui se cherche par rayon. */
export function departementsDuLieu(lieu: Lieu | undefined): readonly string[] {
  if (lieu === undefined || lieu.type === 'commune') return []
  if (lieu.type === 'region') return departementsDeRegion(lieu.code.slice(1)).map(({ code }) => code)
  return [lieu.departement ?? lieu.code.slice(1)]
}
