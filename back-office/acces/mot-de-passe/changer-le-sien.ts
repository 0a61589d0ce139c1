import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { oublierLEssai, reserver } from '../connexion.ts'
import { estSoi } from '../droits-utilisateurs.ts'
import { PreuveRefusee } from '../refus.ts'
import { type Compte, lireCompte } from '../roles.ts'
import { verifierLeCode } from '../second-facteur/second-facteur.ts'
import { estLeMotDePasse } from './verification.ts'

const demande = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  data: z.looseObject({ password: z.string().nullish(), motDePasseActuel: z.string().nullish() }),
})

/**
 * Une session laissée ouverte ne suffit pas à prendre le compte : changer son propre mot de passe demande l'actuel, ou un
 * code du second facteur. La preuve ne va pas plus loin que ce crochet.
 */
export const prouverPourChangerLeSien: CollectionBeforeOperationHook = async (appel) => {
  const { args, operation, overrideAccess, req } = appel
  const lue = demande.safeParse(args).data
  if (operation !== 'update' || lue === undefined) return args
  const { motDePasseActuel, password, ...reste } = lue.data
  const data = password ? { ...reste, password } : reste
  const compte = lireCompte(req.user)
  const change = overrideAccess !== true && Boolean(password) && estSoi(req, lue.id)
  if (change && compte !== undefined) await exigerLaPreuve(req, compte, motDePasseActuel ?? '')
  return { ...args, data }
}

/** Mot de passe ou code : l'essai compte avec ceux de la connexion. */
async function exigerLaPreuve(req: PayloadRequest, compte: Compte, saisie: string): Promise<void> {
  if (saisie === '') {
    throw new PreuveRefusee('Écrivez votre mot de passe actuel, ou un code de votre second facteur.')
  }
  await reserver(req, compte.email, 'session', 'mot-de-passe-refuse')
  const prouve =
    (await estLeMotDePasse(req, compte.id, saisie)) ||
    (await verifierLeCode(req, compte.id, saisie)) === 'accepte'
  if (!prouve) throw new PreuveRefusee('Ce n’est ni votre mot de passe actuel, ni un code valable.')
  await oublierLEssai(req)
}
