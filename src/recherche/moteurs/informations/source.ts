import type { Collection, Information } from '../../../contenu/back-office.ts'
import type { Chantier, SourceDeMoteur } from '../moteur-du-portail.ts'
import { estMontree, situerInformation } from './situer-information.ts'

type Informations = Pick<Collection<Information>, 'version' | 'parcourir'>

/** Ses fiches sont dans les plans des actualités, de l'agenda et des pages. */
export function sourceInformations({ version, parcourir }: Informations): SourceDeMoteur<Information> {
  return { version, parcourir: (chantier) => montrees(parcourir(), chantier) }
}

/** Les informations montrées ce jour-là, situées. Elles sont quelques centaines : seules leurs communes sont lues. */
async function* montrees(
  informations: AsyncIterable<Information>,
  { communes, jour }: Chantier,
): AsyncGenerator<Information> {
  const aMontrer = (await Array.fromAsync(informations)).filter((une) => estMontree(une, jour))
  const codes = aMontrer.flatMap(({ manifestation }) => manifestation?.lieu?.codeInsee ?? [])
  const repertoire = await communes(codes)
  for (const information of aMontrer) yield situerInformation(information, repertoire)
}
