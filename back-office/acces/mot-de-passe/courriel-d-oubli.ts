import type { Payload, PayloadRequest } from 'payload'
import { reglagesDe } from '../../reglages.ts'

interface Envoi {
  readonly req?: PayloadRequest
  readonly token?: string
}

export function objetDOubli({ req }: Envoi = {}): string {
  const portail = req === undefined ? 'Back-office' : reglagesDe(req.payload).instance.nom
  return `${portail} : choisir un nouveau mot de passe`
}

/** Où mène un lien, reçu par courriel ou donné par un administrateur : l'écran y demande aussi le second facteur. */
export function adresseDuLien({ config }: Payload, jeton: string): string {
  return `${config.serverURL}/admin/nouveau-mot-de-passe?jeton=${encodeURIComponent(jeton)}`
}

/** Le courriel « mot de passe oublié ». */
export function courrielDOubli({ req, token = '' }: Envoi = {}): string {
  const adresse = req === undefined ? '' : adresseDuLien(req.payload, token)
  return (
    '<p>Quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour le back-office.</p>' +
    `<p><a href="${adresse}">Choisir un nouveau mot de passe</a> (lien valable une heure, une seule fois).</p>` +
    '<p>Si ce n’est pas vous, ne faites rien : votre mot de passe ne change pas.</p>'
  )
}
