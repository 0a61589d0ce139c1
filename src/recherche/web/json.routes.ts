import type { FastifyInstance } from 'fastify'
import type { ContexteDeRendu } from '../../gabarit/index.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import { jourAParis } from '../../kernel/jour.ts'
import { analyserRequete, parametresDe, type Requete, trouverPage } from '../../liste/index.ts'
import type { Territoires } from '../../referentiels/index.ts'
import { plierTerme } from '../domain/texte/terme.ts'
import { IDS_MOTEURS, type IdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import { elargirLaDemande } from '../usecases/elargir-la-demande.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import { comprendre, comprisJson } from './comprendre.ts'
import type { DeclarationDeMoteur } from './declaration.ts'
import { elargiJson } from './elargissement.view.ts'
import { vueJson } from './json.view.ts'
import { nommerLesValeurs } from './nommer-les-valeurs.ts'

export interface DependancesJson {
  readonly contexte: ContexteDeRendu
  readonly recherche: Pick<
    ServiceRecherche,
    'rechercher' | 'compter' | 'titre' | 'connait' | 'nomme' | 'estUnTerme' | 'estFrancais'
  >
  readonly territoires: Territoires
  readonly horloge: Horloge
}

/** Ces données sont publiques : toute page peut les lire. */
export const OUVERTES = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, max-age=300',
  'x-robots-tag': 'noindex',
}

/** `/<moteur>.json` : la même réponse que la page, aux mêmes paramètres. */
export function enregistrerJson(serveur: FastifyInstance, deps: DependancesJson): void {
  for (const id of IDS_MOTEURS) {
    serveur.get(`/${id}.json`, async (appel, reponse) => {
      return reponse.headers(OUVERTES).send(chercher(deps, id, parametresDe(appel.url)))
    })
  }
}

function chercher<Id extends IdMoteur>(deps: DependancesJson, id: Id, parametres: URLSearchParams) {
  const moteur: DeclarationDeMoteur = nommerLesValeurs(MOTEURS[id], deps.recherche)
  const comprise = comprendre(deps, parametres)
  const demande = {
    ...analyserRequete(moteur, comprise.pour(id), deps.territoires),
    ...synonymesAEssayer(parametres),
  }
  const rechercher = (une: Requete) => deps.recherche.rechercher(id, une)
  const compter = (une: Requete) => deps.recherche.compter(id, une)
  const elargie = compter(demande) === 0 ? elargirLaDemande(id, demande, { comprise, compter }) : undefined
  const trouvee = trouverPage({ rechercher }, elargie?.requete ?? demande)
  const vue = vueJson(deps.contexte, { id, moteur, ...trouvee, aujourdhui: jourAParis(deps.horloge()) })
  const elargi = elargie && elargiJson(elargie)
  return { ...vue, ...(elargi && { elargi }), compris: comprisJson(comprise, trouvee.reponse.metiers) }
}

const TERMES_A_ESSAYER = 20

/** `synonymes=non` : sans aucun ; `synonymes=femme de ménage,propreté` : avec ce groupe en plus. L'écran des synonymes s'en sert. */
function synonymesAEssayer(parametres: URLSearchParams): Pick<Requete, 'synonymes'> {
  const demandes = parametres.get('synonymes')
  if (demandes === null) return {}
  const termes = demandes === 'non' ? [] : demandes.split(',', TERMES_A_ESSAYER).map(plierTerme)
  return { synonymes: termes.filter((terme) => terme !== '') }
}
