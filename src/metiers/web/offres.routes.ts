import type { FastifyInstance } from 'fastify'
import { envoyerPage, repondreInconnue } from '../../gabarit/index.ts'
import { cheminOffres } from './chemins.ts'
import type { DependancesMetiers } from './dependances.ts'
import { lireLieu, type ParametresDeLieu, unTexte } from './lieu.view.ts'
import { EN_CACHE, estPassagere, METIERS, RAYON_PAR_DEFAUT, trouverMetier } from './metier.routes.ts'
import { PageOffres } from './offres.page.tsx'
import { OFFRES_ATTEIGNABLES, RAYONS, vueOffres } from './offres.view.ts'

/** Les offres d'emploi d'un métier, autour d'un lieu. */
export function enregistrerOffres(serveur: FastifyInstance, deps: DependancesMetiers): void {
  serveur.get<{ Params: { codeRome: string }; Querystring: ParametresDeLieu }>(
    '/metiers/:codeRome/offres',
    { config: EN_CACHE },
    async (appel, reponse) => {
      const { contexte } = deps
      const metier = await trouverMetier(deps, appel.params.codeRome)
      if (metier === undefined) return repondreInconnue(reponse, { contexte, ...METIERS })
      const { codeRome } = metier
      const lieu = lireLieu(appel.query, deps.territoires)
      const rayonKm = lireRayon(appel.query.rayon)
      const demande = { rayonKm, page: lirePage(appel.query.page), lieu: lieu.lieu?.code }
      const trouvees = await deps.marcheDuTravail.offres(codeRome, demande)
      if (estPassagere([trouvees])) reponse.header('cache-control', 'no-store')
      const vue = vueOffres({ metier, lieu, rayonKm, trouvees })
      return envoyerPage(reponse, contexte, PageOffres, { vue, canonique: cheminOffres(codeRome) })
    },
  )
}

/** Une des distances proposées ; toute autre devient la distance ordinaire. */
function lireRayon(valeur: string | string[] | undefined): number {
  const demande = Number(unTexte(valeur) ?? '')
  return RAYONS.find((rayon) => rayon === demande) ?? RAYON_PAR_DEFAUT
}

function lirePage(valeur: string | string[] | undefined): number {
  const texte = unTexte(valeur) ?? ''
  return /^[1-9]\d{0,3}$/.test(texte) ? Math.min(Number(texte), OFFRES_ATTEIGNABLES) : 1
}
