import type { Requete } from '../../liste/index.ts'
import { analyserRequete, PAR_PAGE } from '../../liste/index.ts'
import type { Territoires } from '../../referentiels/index.ts'
import { texteCompte } from '../domain/note-de-requete.ts'
import type { ReponseSansFacettes } from '../domain/reponse.ts'
import type { RedirectionDeRecherche, VocabulaireMetier } from '../domain/texte/vocabulaire-metier.ts'
import type { CartesParMoteur, IdMoteur } from '../moteurs/cartes.ts'
import { MOTEURS } from '../moteurs/registre.ts'
import { comprendreQuestion, ordonnerMoteurs, type Question } from './comprendre-question.ts'
import type { ServiceRecherche } from './service-recherche.ts'

/** Résultats montrés par moteur. */
export const PREMIERS = 3

/** Ce que la recherche centrale transmet aux moteurs ; leurs filtres propres n'y ont pas de sens. */
const PARAMETRES = ['q', 'ou', 'lieu', 'rayon', 'litteral'] as const

export interface GroupeDeResultats<Id extends IdMoteur = IdMoteur> {
  readonly moteur: Id
  /** La requête de la page du moteur : mêmes mots, même lieu, première page entière. */
  readonly requete: Requete
  readonly reponse: ReponseSansFacettes<CartesParMoteur[Id]>
}

/**
 * La même demande à un moteur : son total et ses trois premiers résultats sont ceux de sa page, parce que c'est la même
 * requête, lue par le même analyseur, à la taille de page près.
 */
export function chercherDansUn<Id extends IdMoteur>(
  recherche: Pick<ServiceRecherche, 'trouver'>,
  moteur: Id,
  demande: { readonly parametres: URLSearchParams; readonly territoires: Territoires },
): GroupeDeResultats<Id> {
  const parametres = new URLSearchParams()
  for (const nom of PARAMETRES) {
    const valeur = demande.parametres.get(nom)
    if (valeur !== null) parametres.set(nom, valeur)
  }
  const requete = analyserRequete(MOTEURS[moteur], parametres, demande.territoires)
  const reponse = recherche.trouver(moteur, { ...requete, parPage: PREMIERS })
  return { moteur, requete: { ...requete, parPage: PAR_PAGE }, reponse }
}

export interface DependancesCentrale {
  readonly recherche: Pick<ServiceRecherche, 'trouver'>
  readonly territoires: Territoires
  /** Synonymes et sigles du moment. */
  readonly vocabulaire: { readonly actuel: () => Pick<VocabulaireMetier, 'sigles' | 'redirections'> }
}

export interface TrouvePartout {
  readonly texte: string
  /** Le lieu reconnu, ou ce qui a été écrit. */
  readonly ou: string
  readonly question: Question
  /** La page que l'équipe a choisie pour cette recherche. */
  readonly redirection?: RedirectionDeRecherche
  /** Un par moteur, dans l'ordre où les montrer. */
  readonly groupes: readonly GroupeDeResultats[]
}

/** La même demande à tous les moteurs, puis la question comprise d'après ce qu'ils ont trouvé. */
export function chercherPartout(deps: DependancesCentrale, parametres: URLSearchParams): TrouvePartout {
  const groupes = tousLesGroupes(deps, parametres)
  const { texte, lieu } = groupes.formations.requete
  const question = comprendre(deps, texte, groupes)
  const redirection = deps.vocabulaire.actuel().redirections.get(texteCompte(texte))
  const ordre = ordonnerMoteurs(question, (id) => groupes[id].reponse.total)
  return {
    texte,
    ou: lieu?.libelle ?? parametres.get('ou') ?? '',
    question,
    ...(redirection === undefined ? {} : { redirection }),
    groupes: ordre.map((id) => groupes[id]),
  }
}

type Groupes = { readonly [Id in IdMoteur]: GroupeDeResultats<Id> }

function tousLesGroupes(
  { recherche, territoires }: DependancesCentrale,
  parametres: URLSearchParams,
): Groupes {
  const groupe = <Id extends IdMoteur>(id: Id) => chercherDansUn(recherche, id, { parametres, territoires })
  return {
    formations: groupe('formations'),
    metiers: groupe('metiers'),
    financements: groupe('financements'),
    organismes: groupe('organismes'),
    structures: groupe('structures'),
    ressources: groupe('ressources'),
    informations: groupe('informations'),
  }
}

function comprendre(
  { territoires, vocabulaire }: DependancesCentrale,
  texte: string,
  groupes: Groupes,
): Question {
  return comprendreQuestion(texte, {
    territoires,
    sigles: vocabulaire.actuel().sigles,
    metiers: groupes.metiers.reponse.resultats.map(({ carte }) => carte),
    organismes: groupes.organismes.reponse.resultats.map(({ carte }) => carte),
  })
}
