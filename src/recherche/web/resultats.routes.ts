import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ContexteDeRendu, envoyerPage } from '../../gabarit/index.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import { jourAParis } from '../../kernel/jour.ts'
import {
  analyserRequete,
  autourDuLieu,
  messageDeLieu,
  parametresDe,
  type Requete,
  trouverOuElargir,
} from '../../liste/index.ts'
import type { Territoires } from '../../referentiels/index.ts'
import { type RechercheFaite, texteCompte } from '../domain/note-de-requete.ts'
import type { VocabulaireMetier } from '../domain/texte/vocabulaire-metier.ts'
import { IDS_MOTEURS, type IdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import { elargirLaDemande } from '../usecases/elargir-la-demande.ts'
import { type PagesDArrivee, SUJETS, type SujetDArrivee } from '../usecases/pages-d-arrivee.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import { comprendre } from './comprendre.ts'
import { vueCompris } from './compris.view.ts'
import type { DeclarationDeMoteur } from './declaration.ts'
import { direCeQuiManque } from './elargissement.view.ts'
import { jsonLdArrivee } from './json-ld.ts'
import { nommerLesValeurs } from './nommer-les-valeurs.ts'
import { PageResultats } from './resultats.page.tsx'
import { commeArrivee, type VueResultats, vueResultats } from './resultats.view.ts'
import { vueDeCarte } from './vues-de-cartes.ts'

/** Montrés sous la dernière page, hors de tout compte. */
const MOINS_PROCHES = 10

export interface DependancesResultats {
  readonly contexte: ContexteDeRendu
  readonly recherche: Pick<
    ServiceRecherche,
    | 'rechercher'
    | 'trouver'
    | 'moinsProches'
    | 'compter'
    | 'titre'
    | 'connait'
    | 'nomme'
    | 'estUnTerme'
    | 'estFrancais'
  >
  readonly territoires: Territoires
  readonly horloge: Horloge
  readonly pagesDArrivee: PagesDArrivee
  readonly vocabulaire: { readonly actuel: () => Pick<VocabulaireMetier, 'redirections'> }
}

/** Une page de résultats par moteur déclaré. */
export function enregistrerResultats(serveur: FastifyInstance, deps: DependancesResultats): void {
  for (const id of IDS_MOTEURS) ajouterMoteur(serveur, deps, id)
  for (const sujet of SUJETS) ajouterArrivees(serveur, deps, sujet)
}

/** Les formations d'un métier ou d'un domaine dans un lieu : la page de résultats de la même demande, sous une adresse lisible. */
function ajouterArrivees(serveur: FastifyInstance, deps: DependancesResultats, sujet: SujetDArrivee): void {
  const moteur: DeclarationDeMoteur = nommerLesValeurs(MOTEURS.formations, deps.recherche)
  serveur.get<{ Params: { valeur: string; lieu: string } }>(
    `/formations/${sujet}/:valeur/:lieu`,
    { config: { pageEnCache: true } },
    async (appel, reponse) => {
      const { valeur, lieu } = appel.params
      const trouvee = deps.pagesDArrivee.trouver(sujet, valeur, lieu)
      if (trouvee.etat === 'inconnue') return reponse.callNotFound()
      if (trouvee.etat === 'trop-peu') return reponse.redirect(trouvee.demande, 302)
      return montrer(appel, reponse, deps, { id: 'formations', moteur, adresse: trouvee.demande })
    },
  )
}

function ajouterMoteur<Id extends IdMoteur>(
  serveur: FastifyInstance,
  deps: DependancesResultats,
  id: Id,
): void {
  const moteur: DeclarationDeMoteur = nommerLesValeurs(MOTEURS[id], deps.recherche)
  serveur.get(`/${id}`, { config: { pageEnCache: true } }, async (appel, reponse) => {
    return montrer(appel, reponse, deps, { id, moteur, adresse: appel.url })
  })
}

interface AMontrer<Id extends IdMoteur> {
  readonly id: Id
  readonly moteur: DeclarationDeMoteur
  readonly adresse: string
}

function montrer<Id extends IdMoteur>(
  appel: FastifyRequest,
  reponse: FastifyReply,
  deps: DependancesResultats,
  { id, moteur, adresse }: AMontrer<Id>,
): FastifyReply {
  const { vue: ordinaire, ...faite } = chercher(deps, id, moteur, parametresDe(adresse))
  const { pagesDArrivee, contexte } = deps
  const arrivee = pagesDArrivee.deLaDemande(ordinaire.canonique)
  const voisines = pagesDArrivee.voisines(ordinaire.canonique)
  const vue = { ...(arrivee === undefined ? ordinaire : commeArrivee(ordinaire, arrivee)), voisines }
  const jsonLd = arrivee === undefined ? [] : [jsonLdArrivee(contexte, vue)]
  appel.rechercheFaite = faite
  lierLesPagesVoisines(contexte, reponse, vue)
  return envoyerPage(reponse, contexte, PageResultats, { vue, jsonLd })
}

function chercher<Id extends IdMoteur>(
  deps: DependancesResultats,
  id: Id,
  moteur: DeclarationDeMoteur,
  parametres: URLSearchParams,
): RechercheFaite & { readonly vue: VueResultats } {
  const executeur = {
    rechercher: (une: Requete) => deps.recherche.rechercher(id, une),
    compter: (une: Requete) => deps.recherche.compter(id, une),
  }
  const comprise = comprendre(deps, parametres)
  const demandee = analyserRequete(moteur, comprise.pour(id), deps.territoires)
  const elargie =
    executeur.compter(demandee) === 0
      ? elargirLaDemande(id, demandee, { comprise, compter: executeur.compter })
      : undefined
  const trouvee = trouverOuElargir(executeur, moteur, elargie?.requete ?? demandee)
  const { requete, reponse, pages } = trouvee
  const aujourdhui = jourAParis(deps.horloge())
  const deLoin = requete.page < pages ? [] : deps.recherche.moinsProches(id, requete, MOINS_PROCHES)
  const trouver = (une: Requete) => deps.recherche.trouver(id, une)
  const { lieuRetenu } = comprise
  const autour = autourDuLieu({ compter: executeur.compter, trouver, lieuRetenu }, requete, reponse)
  const pres = autour?.plusLoin?.auPlusPres
  const vue = vueResultats({
    moteur,
    ...trouvee,
    autour,
    auPlusPres: pres && vueDeCarte(id, pres, aujourdhui),
    moinsProches: deLoin.map((resultat) => vueDeCarte(id, resultat, aujourdhui)),
    cartes: reponse.resultats.map((resultat) => vueDeCarte(id, resultat, aujourdhui)),
    elargi: direCeQuiManque(moteur, elargie, reponse),
    compris: vueCompris(comprise, parametres, `/${id}`),
    messageDeLieu: messageDeLieu(parametres, deps.territoires),
    territoires: deps.territoires,
    redirection: deps.vocabulaire.actuel().redirections.get(texteCompte(comprise.saisie)),
  })
  const { total, corrections } = reponse
  return { vue, moteur: id, requete, total, corrigee: corrections.length > 0 }
}

/** Lien de la page d'avant et de celle d'après, dans les en-têtes (RFC 8288). */
function lierLesPagesVoisines(
  { absolue }: ContexteDeRendu,
  reponse: FastifyReply,
  { page, pages, adresse }: VueResultats,
): void {
  const liens = [
    ...(page > 1 ? [`<${absolue(adresse(page - 1))}>; rel="prev"`] : []),
    ...(page < pages ? [`<${absolue(adresse(page + 1))}>; rel="next"`] : []),
  ]
  if (liens.length > 0) reponse.header('link', liens.join(', '))
}
