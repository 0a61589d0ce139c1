import { sansAbsents } from '../../kernel/sans-absents.ts'
import type { Requete } from '../../liste/index.ts'
import { analyserRequete, PAR_PAGE } from '../../liste/index.ts'
import type { Territoires } from '../../referentiels/index.ts'
import { texteCompte } from '../domain/note-de-requete.ts'
import type { ReponseSansFacettes } from '../domain/reponse.ts'
import type { RedirectionDeRecherche, VocabulaireMetier } from '../domain/texte/vocabulaire-metier.ts'
import { type CartesParMoteur, IDS_CENTRALE, type IdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import type { DemandeComprise } from './comprendre-la-demande.ts'
import {
  comprendreQuestion,
  type NomConnu,
  ordonnerMoteurs,
  type QuestionComprise,
} from './comprendre-question.ts'
import { type DemandeElargie, elargirLaDemande } from './elargir-la-demande.ts'
import type { ServiceRecherche } from './service-recherche.ts'

/** Résultats montrés par moteur. */
const PREMIERS = 3

export interface GroupeDeResultats<Id extends IdMoteur = IdMoteur> {
  readonly moteur: Id
  /** La requête de la page du moteur : mêmes mots, même lieu, première page entière. */
  readonly requete: Requete
  readonly reponse: ReponseSansFacettes<CartesParMoteur[Id]>
  /** Rien ne répondait à tout : ce qui en est au plus près. */
  readonly elargi?: DemandeElargie
}

/**
 * La même demande à un moteur : son total et ses trois premiers résultats sont ceux de sa page, parce que c'est la même
 * requête, lue par le même analyseur, à la taille de page près.
 */
function chercherDansUn<Id extends IdMoteur>(
  recherche: Pick<ServiceRecherche, 'trouver' | 'compter'>,
  moteur: Id,
  {
    comprise,
    territoires,
    premiers,
  }: { readonly comprise: DemandeComprise; readonly territoires: Territoires; readonly premiers: number },
): GroupeDeResultats<Id> {
  const requete = analyserRequete(MOTEURS[moteur], comprise.pour(moteur), territoires)
  const chercher = (une: Requete) => recherche.trouver(moteur, { ...une, parPage: premiers })
  const reponse = chercher(requete)
  const compter = (une: Requete) => recherche.compter(moteur, une)
  const elargie = reponse.total === 0 ? elargirLaDemande(moteur, requete, { comprise, compter }) : undefined
  if (elargie === undefined) return { moteur, requete: { ...requete, parPage: PAR_PAGE }, reponse }
  return {
    moteur,
    requete: { ...elargie.requete, parPage: PAR_PAGE },
    reponse: chercher(elargie.requete),
    elargi: elargie,
  }
}

export interface DependancesCentrale {
  readonly recherche: Pick<ServiceRecherche, 'trouver' | 'compter'>
  readonly territoires: Territoires
  /** Synonymes et sigles du moment. */
  readonly vocabulaire: { readonly actuel: () => Pick<VocabulaireMetier, 'sigles' | 'redirections'> }
}

export interface TrouvePartout {
  readonly texte: string
  /** Le lieu reconnu, ou ce qui a été écrit. */
  readonly ou: string
  readonly question: QuestionComprise
  /** La page que l'équipe a choisie pour cette recherche. */
  readonly redirection?: RedirectionDeRecherche
  /** Un par moteur, dans l'ordre où les montrer. */
  readonly groupes: readonly GroupeDeResultats[]
}

/** La même demande à tous les moteurs, puis la question comprise d'après ce qu'ils ont trouvé. */
export function chercherPartout(
  deps: DependancesCentrale,
  comprise: DemandeComprise,
  premiers = PREMIERS,
): TrouvePartout {
  const { recherche, territoires, vocabulaire } = deps
  // Qui cherche par où commencer n'a nommé aucun métier : ses mots n'y sont pas pris au pied de la lettre.
  const adresses = IDS_CENTRALE.filter(
    (id) => id !== 'metiers' || !comprise.orientation || comprise.pour(id).get('litteral') !== '1',
  )
  const groupes: readonly GroupeDeResultats[] = adresses.map((id) =>
    chercherDansUn(recherche, id, { comprise, territoires, premiers }),
  )
  const groupe = <Id extends IdMoteur>(id: Id) =>
    groupes.find((un): un is GroupeDeResultats<Id> => un.moteur === id)
  const { saisie: texte, mots, lieuRetenu } = comprise
  const { sigles, redirections } = vocabulaire.actuel()
  const question = comprendreQuestion(
    mots === '' ? texte : mots,
    {
      territoires,
      sigles,
      metiers: groupe('metiers')?.reponse.resultats.map(({ carte }) => carte) ?? [],
      noms: [
        ...premiersNoms('structures', groupe('structures'), ({ commune }) => ({ commune })),
        ...premiersNoms('financements', groupe('financements'), ({ sigles: les }) => ({ sigles: les })),
      ],
      organismes: groupe('organismes')?.reponse.resultats.map(({ carte }) => carte) ?? [],
    },
    texte,
  )
  const ordre = ordonnerMoteurs(question, (id) => groupe(id)?.reponse ?? { total: 0 })
  return sansAbsents({
    texte,
    ou: lieuRetenu?.libelle ?? '',
    question,
    redirection: redirections.get(texteCompte(texte)),
    groupes: ordre.flatMap((id) => groupe(id) ?? []),
  })
}

/** Ceux dont le nom entier, tapé, est la réponse. */
const premiersNoms = <Id extends 'structures' | 'financements'>(
  moteur: Id,
  groupe: GroupeDeResultats<Id> | undefined,
  precise: (carte: CartesParMoteur[Id]) => Pick<NomConnu, 'commune' | 'sigles'>,
) => (groupe?.reponse.resultats ?? []).map(({ carte }) => ({ moteur, titre: carte.nom, ...precise(carte) }))
