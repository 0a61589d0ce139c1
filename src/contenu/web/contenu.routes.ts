import type { FastifyInstance } from 'fastify'
import type { Horloge } from '../../kernel/horloge.ts'
import { jourAParis } from '../../kernel/jour.ts'
import { PIED } from '../../navigation.ts'
import { declaration } from '../declaration.ts'
import { vueAccessibilite } from './accessibilite.view.ts'
import { type DependancesActualites, enregistrerActualites } from './actualites/actualites.routes.ts'
import { type DependancesAgenda, enregistrerAgenda } from './agenda/agenda.routes.ts'
import { enregistrerManifestations } from './agenda/manifestation.routes.ts'
import { htmlAccessibilite, PAGES } from './pages-fixes.page.tsx'
import { type DependancesRessources, enregistrerFichesRessources } from './ressource.routes.ts'
import { type DependancesStructures, enregistrerFichesStructures } from './structure.routes.ts'

export interface DependancesContenu
  extends DependancesStructures,
    DependancesRessources,
    DependancesActualites,
    DependancesAgenda {
  readonly horloge: Horloge
}

/** Chemins des pages de ce domaine, pour le plan destiné aux robots. */
export const PAGES_FIXES: readonly string[] = PIED.map(({ chemin }) => chemin)

const TYPE_HTML = 'text/html; charset=utf-8'

/** Pages du pied de page, actualités, agenda, fiches des structures et des ressources. */
export function enregistrerRoutesContenu(serveur: FastifyInstance, deps: DependancesContenu): void {
  enregistrerPagesFixes(serveur, deps.horloge)
  enregistrerFichesStructures(serveur, deps)
  enregistrerFichesRessources(serveur, deps)
  enregistrerActualites(serveur, deps)
  enregistrerAgenda(serveur, deps)
  enregistrerManifestations(serveur, deps)
}

function enregistrerPagesFixes(serveur: FastifyInstance, horloge: Horloge): void {
  const config = { pageEnCache: true }
  serveur.get('/accessibilite', { config }, (_requete, reponse) => {
    const vue = vueAccessibilite(declaration, jourAParis(horloge()))
    return reponse.type(TYPE_HTML).send(htmlAccessibilite({ vue }))
  })
  for (const [chemin, html] of PAGES) {
    serveur.get(chemin, { config }, (_requete, reponse) => reponse.type(TYPE_HTML).send(html()))
  }
}
