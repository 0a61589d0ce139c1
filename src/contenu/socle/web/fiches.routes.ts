import type { FastifyInstance, FastifyReply } from 'fastify'
import { slug } from '../../../kernel/slug.ts'
import { cheminDeFiche } from '../domain/chemin-de-fiche.ts'
import type { Trouvaille } from '../domain/collection.ts'

/** Ce qu'il faut pour servir les fiches d'un type de publication. */
export interface Fiches<Valeur> {
  /** Chemin de la rubrique : « /structures ». */
  readonly base: string
  readonly une: (id: string) => Promise<Trouvaille<Valeur>>
  readonly titre: (valeur: Valeur) => string
  /** Documents HTML complets. */
  readonly publiee: (valeur: Valeur) => Promise<string>
  readonly retiree: (valeur: Valeur, retireeLe: Date) => Promise<string>
  readonly inconnue: () => string
}

const HTML = 'text/html; charset=utf-8'

/** `<base>/:id/:slug` ; un titre changé dans l'adresse mène à la bonne, une fiche retirée répond 410. */
export function enregistrerFiches<Valeur>(serveur: FastifyInstance, fiches: Fiches<Valeur>): void {
  serveur.get<{ Params: { id: string; slug: string } }>(`${fiches.base}/:id/:slug`, (requete, reponse) =>
    repondre(reponse, fiches, requete.params),
  )
  serveur.get<{ Params: { id: string } }>(`${fiches.base}/:id`, (requete, reponse) =>
    repondre(reponse, fiches, requete.params),
  )
}

interface Demande {
  readonly id: string
  readonly slug?: string
}

async function repondre<Valeur>(reponse: FastifyReply, fiches: Fiches<Valeur>, demande: Demande) {
  const trouvee = await fiches.une(demande.id)
  switch (trouvee.etat) {
    case 'inconnue':
      return reponse.code(404).type(HTML).send(fiches.inconnue())
    case 'retiree': {
      const page = await fiches.retiree(trouvee.valeur, trouvee.retireeLe)
      return reponse.code(410).type(HTML).send(page)
    }
    case 'publiee': {
      const titre = fiches.titre(trouvee.valeur)
      const chemin = cheminDeFiche(fiches.base, demande.id, titre)
      if (demande.slug !== slug(titre)) return reponse.redirect(chemin, 301)
      return reponse.type(HTML).send(await fiches.publiee(trouvee.valeur))
    }
  }
}
