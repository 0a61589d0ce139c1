import type { PayloadRequest } from 'payload'
import {
  type AdressesPubliees,
  adressesAutourDe,
  citantsDe,
  type Genre,
  verrouillerLesPublications,
} from '../../src/contenu/back-office.ts'
import { executantDe } from './executant.ts'
import { republier } from './republier.ts'

/**
 * Publie ou retire un document, puis refait les publications dont un lien le vise, lui ou une page de son arbre, si leur
 * adresse a changé, paru ou disparu. Sans boucle : refaire une publication ne change pas son adresse.
 */
export async function enSuivantLesAdresses(
  req: PayloadRequest,
  { genre, document }: { readonly genre: Genre; readonly document: string },
  changer: () => Promise<void>,
): Promise<void> {
  const executant = await executantDe(req)
  await verrouillerLesPublications(executant)
  const avant = await adressesAutourDe(executant, genre, document)
  await changer()
  const changees = differences(avant, await adressesAutourDe(executant, genre, document))
  if (changees.length > 0) await republier(req, await citantsDe(executant, changees))
}

function differences(avant: AdressesPubliees, apres: AdressesPubliees): readonly string[] {
  return [...new Set([...avant.keys(), ...apres.keys()])].filter(
    (document) => avant.get(document) !== apres.get(document),
  )
}
