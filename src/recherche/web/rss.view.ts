import type { Jour } from '../../kernel/jour.ts'
import { echapperXml } from '../../kernel/xml.ts'
import { absolue, instanceEnService } from '../../platform/ui/index.ts'
import type { Resultat } from '../domain/reponse.ts'
import type { Requete } from '../domain/requete.ts'
import type { CartesParMoteur, IdMoteur } from '../moteurs/cartes.ts'
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
export function ecrireRss<Id extends IdMoteur>(suivie: RechercheSuivie<Id>): string {
  const { id, moteur, requete, resultats, aujourdhui } = suivie
  const page = absolue(cheminRecherche(moteur, { ...requete, parPage: PAR_PAGE }))
  const { nom } = instanceEnService()
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
${element('title', `${titreDuFlux(moteur, requete)} – ${nom}`)}
${element('link', page)}
${element('description', `${moteur.libelles.pluriel} qui répondent à cette recherche sur ${nom}`)}
<language>fr</language>
<ttl>60</ttl>
<atom:link href="${echapperXml(absolue(cheminFlux(moteur, requete)))}" rel="self" type="application/rss+xml"/>
${resultats.map((resultat) => article(`/${id}/${resultat.numero}`, vueDeCarte(id, resultat, aujourdhui))).join('')}</channel>
</rss>
`
}

function article(identite: string, vue: VueCarte): string {
  return `<item>
${element('title', vue.titre)}
${element('link', absolue(vue.href))}
<guid isPermaLink="false">${echapperXml(absolue(identite))}</guid>
${element('description', decrire(vue))}
${vue.publieeLe === undefined ? '' : `${element('pubDate', new Date(vue.publieeLe).toUTCString())}\n`}</item>
`
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

const element = (nom: string, texte: string): string => `<${nom}>${echapperXml(texte)}</${nom}>`
