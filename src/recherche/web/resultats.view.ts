import type { PointCarte } from '../../gabarit/index.ts'
import { ecrireNombre } from '../../kernel/nombre.ts'
import { entreGuillemets } from '../../kernel/typographie.ts'
import {
  type AutourDuLieu,
  aDesLieux,
  cheminAvecLieu,
  cheminRecherche,
  type Elargissement,
  type MessageDeLieu,
  type Requete,
  type VueAutourDuLieu,
  type VueListe,
  type VueMessageDeLieu,
  type VueOu,
  vueAutourDuLieu,
  vueListe,
  vueMessageDeLieu,
  vueOu,
} from '../../liste/index.ts'
import type { Territoires } from '../../referentiels/index.ts'
import type { ReponseDeMoteur } from '../domain/reponse.ts'
import type { RedirectionDeRecherche } from '../domain/texte/vocabulaire-metier.ts'
import { MOTEURS } from '../moteurs/moteurs.ts'
import type { PageDArrivee } from '../usecases/pages-d-arrivee.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'
import type { VueCompris } from './compris.view.ts'
import type { DeclarationDeMoteur } from './declaration.ts'
import { listesDeCartes, type VueListeDeCartes } from './listes-de-cartes.view.ts'
import { reponseChoisie, type VueReponseDirecte } from './reponse-directe.view.ts'
import { type TexteMuet, texteMuet } from './texte-muet.view.ts'

export interface VueResultats extends VueListe {
  readonly moteur: DeclarationDeMoteur['id']
  readonly barre: VueBarre
  readonly tris: readonly VueTri[]
  readonly listes: readonly VueListeDeCartes[]
  readonly carte: VueCarteGeographique
  readonly autour: VueAutourDuLieu | undefined
  /** Ce qui répond de trop loin pour être compté ; sous la dernière page seulement. */
  readonly moinsProches: readonly VueCarte[]
  /** La page que l'équipe a choisie pour cette recherche, montrée avant les résultats. */
  readonly reponse: VueReponseDirecte | undefined
  readonly compris: VueCompris | undefined
  readonly elargi: string | undefined
  /** Ce qui est écrit ne dit rien à chercher. */
  readonly muet: TexteMuet | undefined
  readonly correction: VueCorrection | undefined
  readonly lieu: VueMessageDeLieu | undefined
  /** Les pages d'arrivée voisines, ou du lieu demandé. */
  readonly voisines?: readonly Pick<PageDArrivee, 'chemin' | 'libelle' | 'nombre'>[]
}

export interface VueCarteGeographique {
  readonly points: readonly PointCarte[]
  /** « Sur la carte : 18 des 312 résultats… » ; absente : tous y sont. */
  readonly portee?: string
}

export interface VueBarre extends VueOu {
  readonly question: string
  readonly q: string
  readonly avecLieu: boolean
}

export interface VueTri {
  readonly libelle: string
  readonly href: string
  readonly courant: boolean
}

export interface VueCorrection {
  /** « developpeur web ». */
  readonly compris: string
  readonly aLaLettre: string
}

export interface DemandeDeVue {
  readonly moteur: DeclarationDeMoteur
  readonly requete: Requete
  readonly reponse: ReponseDeMoteur<unknown>
  readonly pages: number
  readonly cartes: readonly VueCarte[]
  readonly autour: AutourDuLieu<unknown> | undefined
  readonly auPlusPres: VueCarte | undefined
  readonly moinsProches: readonly VueCarte[]
  readonly elargissements: readonly Elargissement[]
  readonly compris: VueCompris | undefined
  readonly elargi: string | undefined
  readonly messageDeLieu: MessageDeLieu | undefined
  readonly territoires: Territoires
  readonly redirection: RedirectionDeRecherche | undefined
}

/** La page d'arrivée : les mêmes résultats, son titre et son adresse ; les moteurs de recherche la gardent. */
export function commeArrivee<Vue extends VueResultats>(vue: Vue, { libelle, chemin }: PageDArrivee): Vue {
  return {
    ...vue,
    titre: `Formations ${libelle} : ${vue.annonce}`,
    annonce: `${vue.annonce} : ${libelle}`,
    canonique: chemin,
    noindex: false,
  }
}

/** Tout ce que montre une page de résultats, déduit de la déclaration du moteur, de la demande et de la réponse. */
export function vueResultats(demande: DemandeDeVue): VueResultats {
  const { moteur, requete, moinsProches, redirection, messageDeLieu: message } = demande
  return {
    ...vueListe({
      ...demande,
      liste: moteur,
      suivie: MOTEURS[moteur.id].rss,
      decrire: (annonce, filtres) => `${annonce}${filtres} : ${MOTEURS[moteur.id].angle}.`,
    }),
    moteur: moteur.id,
    barre: barre(demande),
    tris: tris(demande),
    listes: listesDeCartes(demande),
    carte: carteGeographique(demande),
    autour: vueAutourDuLieu({ ...demande, liste: moteur, ouAuPlusPres: ouAuPlusPres(demande) }),
    moinsProches,
    reponse: redirection && reponseChoisie(redirection),
    compris: demande.compris,
    elargi: demande.elargi,
    muet: demande.reponse.total === 0 ? texteMuet(requete.texte) : undefined,
    correction: correction(demande),
    lieu: message && vueMessageDeLieu(message, (lieu) => cheminAvecLieu(moteur, requete, lieu)),
  }
}

/** La carte montre la page, comme sa liste ; elle dit ce qu'elle ne montre pas. */
function carteGeographique({ cartes, reponse: { total } }: DemandeDeVue): VueCarteGeographique {
  const points = cartes.flatMap(pointDeLaCarte)
  if (points.length === total) return { points }
  const [montres, tous] = [points.length, total].map(ecrireNombre)
  return {
    points,
    portee: `Sur la carte : ${montres} des ${tous} résultats, ceux de cette page qui ont une adresse`,
  }
}

function pointDeLaCarte({ titre, sousTitre, href, point }: VueCarte): readonly PointCarte[] {
  return point === undefined ? [] : [{ ...point, titre, href, detail: sousTitre }]
}

function barre({ moteur, requete, messageDeLieu, territoires }: DemandeDeVue): VueResultats['barre'] {
  return {
    question: MOTEURS[moteur.id].question,
    q: requete.texte,
    ...vueOu(moteur, requete, { territoires, message: messageDeLieu }),
    avecLieu: aDesLieux(moteur),
  }
}

function tris({ moteur, requete, reponse }: DemandeDeVue): readonly VueTri[] {
  const classeLesMots = reponse.total === 0 ? requete.texte !== '' : reponse.palier !== undefined
  const possibles = moteur.tris.filter(({ id }) => id !== 'distance' || requete.lieu !== undefined)
  return possibles.map((tri) => ({
    libelle: classeLesMots ? tri.libelle : nommerSansMots(tri, requete),
    href: cheminRecherche(moteur, { ...requete, tri: tri.id, page: 1 }),
    courant: tri.id === requete.tri,
  }))
}

/** Sans mot cherché (« formation » n'en est pas un), il n'y a pas de pertinence. */
function nommerSansMots(
  { id, libelle, sansTexte = 'Ordre habituel' }: DeclarationDeMoteur['tris'][number],
  { lieu }: Requete,
): string {
  if (id !== 'pertinence') return libelle
  return lieu === undefined ? sansTexte : `${sansTexte}, au plus près`
}

function correction({ moteur, requete, reponse }: DemandeDeVue): VueResultats['correction'] {
  const compris = motsChanges(reponse)
  if (compris.length === 0) return undefined
  const aLaLettre = cheminRecherche(moteur, { ...requete, litteral: true, page: 1 })
  return { compris: compris.join(', '), aLaLettre }
}

/** Ce que la recherche a changé aux mots : « « soudeur » au lieu de « soudeurr » ». */
export function motsChanges({
  corrections,
  ecartes,
}: Pick<ReponseDeMoteur<unknown>, 'corrections' | 'ecartes'>): readonly string[] {
  return [
    ...corrections.map(
      ({ mot, remplacement }) => `${entreGuillemets(remplacement)} au lieu de ${entreGuillemets(mot)}`,
    ),
    ...ecartes.map((mot) => `sans ${entreGuillemets(mot)}, que rien ici ne contient`),
  ]
}

const ouAuPlusPres = ({ auPlusPres }: DemandeDeVue): string | undefined =>
  auPlusPres?.faits.find(({ icone }) => icone === 'map-pin')?.contenu
