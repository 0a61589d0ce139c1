import type { Endpoint } from 'payload'
import { type Droits, peut } from '../acces/index.ts'
import { outilsDeTraduction } from './outils-de-traduction.ts'

/** L'adresse de la page publiée, sous `/admin/api/<collection>/<numéro>/adresse` ; `null` : rien en ligne, ou pas de page. */
export function pointDAdresse(slug: string, droits: Droits): Endpoint {
  return {
    path: '/:id/adresse',
    method: 'get',
    handler: async (req) => {
      if (!peut(req.user, 'lire', droits)) {
        return Response.json({ errors: [{ message: 'Connectez-vous pour continuer.' }] }, { status: 403 })
      }
      const adresse = await outilsDeTraduction(req).outils.adresseDe(slug, String(req.routeParams?.id))
      return Response.json({ adresse: adresse ?? null }, { headers: { 'cache-control': 'no-store' } })
    },
  }
}
