import { type PayloadRequest, ValidationError } from 'payload'

/** Une raison de refuser, et le champ à corriger. */
export interface Raison {
  readonly chemin: string
  readonly libelle: string
  readonly phrase: string
}

interface Refus {
  readonly collection: string
  readonly req: PayloadRequest
  /** Ce qui est refusé, en une phrase sans point final. */
  readonly intitule: string
  readonly raisons: readonly Raison[]
}

/** Refuse l'enregistrement : chaque raison se lit sur son champ, et toutes dans le message de l'écran. */
export function refuser({ collection, req, intitule, raisons }: Refus): never {
  const parChamp = Map.groupBy(raisons, ({ chemin }) => chemin)
  const errors = [...parChamp].map(([path, celles]) => ({
    path,
    label: celles[0]?.libelle ?? path,
    message: celles.map(({ phrase }) => phrase).join(' '),
  }))
  const erreur = new ValidationError({ collection, errors, req }, req.t)
  erreur.message = `${intitule} : ${raisons.map(surUneLigne).join(', ')}`
  throw erreur
}

/** L'écran de Payload coupe le message à chaque virgule pour en faire une liste. */
const surUneLigne = ({ libelle, phrase }: Raison): string =>
  `« ${libelle} » — ${phrase}`.replaceAll(',', ' ;')
