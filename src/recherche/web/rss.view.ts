import type { ContexteDeRendu } from '../../gabarit/index.ts'
import type { Jour } from '../../kernel/jour.ts'
import { type ArticleRss, ecrireRss } from '../../platform/formats/index.ts'
import type { Resultat } from '../domain/reponse.ts'
import type { Requete } from '../domain/requete.ts'
import type { CartesParMoteur, IdMoteur } from '../moteurs/moteurs.ts'
import { PAR_PAGE } from '../usecases/analyser-requete.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'
import { cheminFlux, cheminRecherche } from './chemins.ts'
import type { Declaration } from './declaration.ts'
import { titreDuFlux } from './titres.view.ts'
import { vueDeCarte } from './vues-de-cartes.ts'

interface RechercheSuivie<Id extends IdMoteur> {
  readonly id: Id
  readonly moteur: Declaration
  readonly requete: Requete
  readonly resultats: readonly Resultat<CartesParMoteur[Id]>[]
  readonly aujourdhui: Jour
}

/**
 * Une recherche en RSS 2.0. L'identité d'un article est le numéro du résultat, qui reste quand son titre change ; sa
 * date n'est écrite que si la source la donne.
 */
export function fluxDeRecherche<Id extends IdMoteur>(
  { instance, absolue }: ContexteDeRendu,
  suivie: RechercheSuivie<Id>,
): string {
  const { id, moteur, requete, resultats, aujourdhui } = suivie
  const { nom } = instance
  return ecrireRss({
    titre: `${titreDuFlux(moteur, requete)} – ${nom}`,
    page: absolue(cheminRecherche(moteur, { ...requete, parPage: PAR_PAGE })),
    description: `${moteur.libelles.pluriel} qui répondent à cette recherche sur ${nom}`,
    adresse: absolue(cheminFlux(moteur, requete)),
    articles: resultats.map((resultat) =>
      article(absolue, `/${id}/${resultat.numero}`, vueDeCarte(id, resultat, aujourdhui)),
    ),
  })
}

function article(absolue: ContexteDeRendu['absolue'], identite: string, vue: VueCarte): ArticleRss {
  return {
    titre: vue.titre,
    adresse: absolue(vue.href),
    identite: absolue(identite),
    description: decrire(vue),
    ...(vue.publieeLe === undefined ? {} : { publieLe: new Date(vue.publieeLe) }),
  }
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
