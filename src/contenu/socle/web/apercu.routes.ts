import type { FastifyInstance } from 'fastify'
import { type ContexteDeRendu, envoyerPage, PageFicheAbsente } from '../../../gabarit/index.ts'
import type { Horloge } from '../../../kernel/horloge.ts'
import { envoyerHtml } from '../../../platform/http/envoyer-html.ts'
import type { Apercus } from '../domain/apercu.ts'
import { marquerApercu } from './apercu.page.tsx'
import { vueBandeauApercu } from './apercu.view.ts'
import type { GenreMontre } from './genre-montre.ts'

export interface DependancesApercu {
  readonly contexte: ContexteDeRendu
  readonly apercus: Pick<Apercus, 'lire'>
  readonly horloge: Horloge
}

/** `/apercu/<jeton>` : un brouillon sur le vrai portail, jamais gardé ni indexé. */
export function enregistrerApercu<Dependances extends DependancesApercu>(
  serveur: FastifyInstance,
  genres: readonly Pick<GenreMontre<Dependances>, 'type' | 'apercu'>[],
  deps: Dependances,
): void {
  serveur.get<{ Params: { jeton: string } }>('/apercu/:jeton', async (appel, reponse) => {
    reponse.headers({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    })
    const publication = await deps.apercus.lire(appel.params.jeton, deps.horloge())
    const genre = genres.find(({ type }) => type === publication?.type)
    const page = publication && genre?.apercu(publication, deps)
    if (publication === undefined || page === undefined) {
      return envoyerPage(reponse.code(404), deps.contexte, PageFicheAbsente, ABSENT)
    }
    return envoyerHtml(reponse, marquerApercu(deps.contexte, page, vueBandeauApercu(publication)))
  })
}

const ABSENT = {
  titre: 'Aperçu indisponible',
  message: 'Ce lien d’aperçu n’est plus valable',
  explication: 'Il a expiré ou il est incomplet. Demandez-en un nouveau à la personne qui vous l’a envoyé.',
  suite: { chemin: '/', libelle: 'Revenir à l’accueil' },
  proches: [],
}
