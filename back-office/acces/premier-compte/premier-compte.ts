import { createHash, randomBytes } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { consigner } from '../journal.ts'
import { interdire } from '../refus.ts'
import { enTransaction } from '../transaction.ts'
import { aucunCompte, garderLeJeton, jetonValable, oublierLeJeton, verrouiller } from './premier-compte.pg.ts'

const OCTETS_JETON = 32
const UN_JOUR = 24 * 60 * 60 * 1000

export interface Preparation {
  /** Les deux ensemble : le compte est créé sans lien. */
  readonly courriel?: string | undefined
  readonly motDePasse?: string | undefined
  readonly instant: Date
}

export type PremierAdministrateur =
  | { readonly etat: 'deja-la' }
  | { readonly etat: 'cree'; readonly courriel: string }
  /** `chemin` porte le jeton, gardé haché : c'est la seule fois qu'on le voit. */
  | { readonly etat: 'lien'; readonly chemin: string; readonly expireLe: Date }

/**
 * À chaque démarrage : rien dès qu'un compte existe ; sinon crée l'administrateur donné, ou rend un lien neuf à usage
 * unique, qui périme celui du démarrage précédent. Lève une erreur de validation si le mot de passe donné est faible.
 */
export function preparerPremierAdministrateur(
  payload: Payload,
  { courriel, motDePasse, instant }: Preparation,
): Promise<PremierAdministrateur> {
  return unALaFois(payload, async (req) => {
    if (!(await aucunCompte(req))) return { etat: 'deja-la' }
    if (courriel !== undefined && motDePasse !== undefined) {
      await creer(req, { nom: 'Administration', courriel, motDePasse })
      return { etat: 'cree', courriel }
    }
    const jeton = randomBytes(OCTETS_JETON).toString('base64url')
    const expireLe = new Date(instant.getTime() + UN_JOUR)
    await garderLeJeton(req, empreinteDe(jeton), expireLe)
    return { etat: 'lien', chemin: `/admin/premier-compte?jeton=${jeton}`, expireLe }
  })
}

export interface PremierCompte {
  readonly nom: string
  readonly courriel: string
  readonly motDePasse: string
}

/** Crée l'administrateur par le lien, une seule fois. Refuse par une phrase un lien périmé, remplacé ou déjà servi. */
export function creerPremierCompte(payload: Payload, compte: PremierCompte, jeton: string, instant: Date) {
  return unALaFois(payload, async (req) => {
    if (!(await lienValable(req, jeton, instant))) {
      interdire('Ce lien n’est plus valable. Redémarrez le back-office pour en obtenir un autre.')
    }
    await creer(req, compte)
  })
}

export async function lienValable(req: PayloadRequest, jeton: string, instant: Date): Promise<boolean> {
  return (await aucunCompte(req)) && (await jetonValable(req, empreinteDe(jeton), instant))
}

async function creer(req: PayloadRequest, { nom, courriel, motDePasse }: PremierCompte): Promise<void> {
  const { id } = await req.payload.create({
    collection: 'utilisateurs',
    data: { nom, email: courriel, password: motDePasse, role: 'administrateur' },
    overrideAccess: true,
    req,
  })
  await oublierLeJeton(req)
  await consigner(req, { action: 'premier-compte', ressource: 'utilisateurs', document: id })
}

async function unALaFois<T>(payload: Payload, travail: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, payload)
  return enTransaction(req, async () => {
    await verrouiller(req)
    return travail(req)
  })
}

function empreinteDe(jeton: string): string {
  return createHash('sha256').update(jeton).digest('base64url')
}
