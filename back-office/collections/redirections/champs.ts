import type { PayloadRequest, TextField } from 'payload'
import type { Redirection } from '../../../src/contenu/socle/domain/redirection.ts'
import { tourneEnRond } from '../../../src/contenu/socle/domain/suivre-redirections.ts'
import { validerIdentifiant } from '../../champs/identifiant.ts'
import { regleAdresse, valider } from '../../champs/regles.ts'
import { champTexte } from '../../champs/textes.ts'
import { adresseExiste } from './adresse-existante.ts'
import { regleAncienneAdresse } from './regles.ts'

/** L'ancienne adresse, identifiant de la redirection. */
export const champDe: TextField = {
  ...champTexte('identifiant', {
    libelle: 'Ancienne adresse',
    obligatoire: true,
    aide: 'Chemin du portail, paramètres compris, tel qu’il est demandé. Il ne change plus une fois publié.',
    exemple: '/ancienne-page?id=12',
  }),
  unique: true,
  index: true,
  hooks: { beforeDuplicate: [() => null] },
  validate: async (valeur, options) => {
    const forme = await validerIdentifiant(regleAncienneAdresse)(valeur, options)
    if (forme !== true || typeof valeur !== 'string') return forme
    return (await adresseExiste(valeur, options.req))
      ? 'Cette adresse mène déjà à une page du portail\u00a0: la redirection la cacherait.'
      : true
  },
}

interface Contexte {
  readonly id?: number | string
  readonly required?: boolean
  readonly siblingData: object
  readonly req: PayloadRequest
}

/** Refuse une redirection qui revient sur elle-même, directement ou par d'autres. */
export async function validerVers(valeur: unknown, contexte: Contexte): Promise<string | true> {
  const forme = valider(regleAdresse)(valeur, contexte)
  if (forme !== true || typeof valeur !== 'string') return forme
  const de: unknown = Reflect.get(contexte.siblingData, 'identifiant')
  if (typeof de !== 'string') return true
  const redirection = { de, vers: valeur, permanente: true }
  return tourneEnRond(redirection, await autresEnBase(contexte))
    ? 'Cette redirection tourne en rond\u00a0: elle ramène à l’ancienne adresse.'
    : true
}

/** Les autres redirections, publiées ou non. */
async function autresEnBase({ id, req }: Contexte): Promise<readonly Redirection[]> {
  const { docs } = await req.payload.find({
    collection: 'redirections',
    where: id === undefined ? {} : { id: { not_equals: id } },
    pagination: false,
    depth: 0,
    req,
  })
  return docs.map(({ identifiant: de, vers }) => ({ de, vers, permanente: true }))
}
