import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ContexteDeRendu } from '../../gabarit/index.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import { jourAParis } from '../../kernel/jour.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import { analyserRequete, envoyerRss, parametresDe, type Requete } from '../../liste/index.ts'
import type { ArticleRss } from '../../platform/formats/index.ts'
import type { Territoires } from '../../referentiels/index.ts'
import { IDS_MOTEURS, type IdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import type { DemandeComprise } from '../usecases/comprendre-la-demande.ts'
import { elargirLaDemande } from '../usecases/elargir-la-demande.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'
import { comprendre } from './comprendre.ts'
import type { DeclarationDeMoteur } from './declaration.ts'
import { nommerLesValeurs } from './nommer-les-valeurs.ts'
import { vueDeCarte } from './vues-de-cartes.ts'

export interface DependancesRss {
  readonly contexte: ContexteDeRendu
  readonly recherche: Pick<
    ServiceRecherche,
    'trouver' | 'compter' | 'titre' | 'connait' | 'nomme' | 'estUnTerme' | 'estFrancais'
  >
  readonly territoires: Territoires
  readonly horloge: Horloge
}

/** `/<moteur>.rss` : les premiers résultats de la page aux mêmes paramètres. */
export function enregistrerRss(serveur: FastifyInstance, deps: DependancesRss): void {
  for (const id of IDS_MOTEURS.filter((un) => MOTEURS[un].rss)) {
    serveur.get(`/${id}.rss`, { config: { pageEnCache: true } }, async (appel, reponse) =>
      repondre(deps, id, { parametres: parametresDe(appel.url), reponse }),
    )
  }
}

/**
 * L'identité d'un article est le numéro du résultat, qui reste quand son titre change ; sa date n'est écrite que si la source
 * la donne.
 */
function repondre<Id extends IdMoteur>(
  deps: DependancesRss,
  id: Id,
  { parametres, reponse }: { readonly parametres: URLSearchParams; readonly reponse: FastifyReply },
) {
  const { contexte, recherche, territoires, horloge } = deps
  const comprise = comprendre(deps, parametres)
  const liste: DeclarationDeMoteur = nommerLesValeurs(MOTEURS[id], recherche)
  const aujourdhui = jourAParis(horloge())
  const demandee = analyserRequete(liste, comprise.pour(id), territoires)
  const compter = (une: Requete) => recherche.compter(id, une)
  const elargie = compter(demandee) === 0 ? elargirLaDemande(id, demandee, { comprise, compter }) : undefined
  const requete = elargie?.requete ?? demandee
  return envoyerRss(reponse, contexte, {
    liste,
    requete,
    executeur: { trouver: (requete: Requete) => recherche.trouver(id, requete) },
    description: `${liste.libelles.pluriel} qui répondent à cette recherche sur ${contexte.instance.nom}${sansLieu(comprise.lieuInconnu)}`,
    article: (resultat) =>
      article(contexte, `/${id}/${resultat.numero}`, vueDeCarte(id, resultat, aujourdhui)),
  })
}

const sansLieu = (inconnu: DemandeComprise['lieuInconnu']): string =>
  inconnu === undefined ? '' : `, sans tenir compte du lieu, inconnu : ${inconnu.saisie}`

function article({ absolue }: ContexteDeRendu, identite: string, vue: VueCarte): ArticleRss {
  return sansAbsents({
    titre: vue.titre,
    adresse: absolue(vue.href),
    identite: absolue(identite),
    description: decrire(vue),
    publieLe: vue.publieeLe === undefined ? undefined : new Date(vue.publieeLe),
  })
}

/** Ce que dit la carte, en texte : « GRETA Toulouse. Toulouse (31000). Session : 12 janvier 2027. Bac +2. » */
function decrire({ sousTitre, resume, faits, etiquettes }: VueCarte): string {
  const phrases = [
    sousTitre,
    resume,
    ...faits.map(({ nature, contenu }) => `${nature} : ${contenu}`),
    ...etiquettes.map(({ libelle }) => libelle),
  ]
  return phrases
    .filter((phrase) => phrase !== undefined && phrase !== '')
    .map((phrase) => `${phrase}`.replace(/(?<![.!?…])$/, '.'))
    .join(' ')
}
