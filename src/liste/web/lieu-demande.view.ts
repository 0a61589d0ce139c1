import { plierLesMots } from '../../kernel/plier.ts'
import type { Lieu, Territoires } from '../../referentiels/index.ts'
import type { Declaration } from '../domain/declaration.ts'
import type { Requete } from '../domain/requete.ts'
import { lieuDesDepartements } from '../usecases/departements-du-lieu.ts'
import { sansLieu } from '../usecases/filtres-actifs.ts'
import { cheminRecherche } from './chemins.ts'
import { type Parametre, parametresDesFiltres } from './filtres.view.ts'

/** Ce qu'il faut dire du lieu saisi : inconnu, ou compris parmi plusieurs. Rien quand il est sans équivoque. */
export type MessageDeLieu =
  | { readonly etat: 'inconnu'; readonly saisie: string; readonly propositions: readonly Lieu[] }
  | {
      readonly etat: 'plusieurs'
      readonly saisie: string
      readonly retenu: Lieu
      readonly propositions: readonly Lieu[]
    }

/** De quoi le dire, et où mène chaque lieu proposé. */
export interface VueMessageDeLieu {
  readonly etat: MessageDeLieu['etat']
  readonly saisie: string
  readonly retenu: string
  readonly propositions: readonly { readonly libelle: string; readonly href: string }[]
}

export function vueMessageDeLieu(message: MessageDeLieu, adresse: (lieu: Lieu) => string): VueMessageDeLieu {
  return {
    etat: message.etat,
    saisie: message.saisie,
    retenu: message.etat === 'plusieurs' ? message.retenu.libelle : '',
    propositions: message.propositions.map((lieu) => ({ libelle: lieu.libelle, href: adresse(lieu) })),
  }
}

/** La même recherche ailleurs ; l'analyse de l'adresse retrouve le lieu par son code. */
export function cheminAvecLieu(liste: Declaration, requete: Requete, lieu: Lieu): string {
  const chemin = cheminRecherche(liste, { ...sansLieu(requete), page: 1 })
  return `${chemin}${chemin.includes('?') ? '&' : '?'}lieu=${encodeURIComponent(lieu.code)}`
}

/** Ce que montre le champ « où », et ce que son formulaire garde. */
export interface VueOu {
  readonly ou: string
  readonly champsCaches: readonly Parametre[]
}

/** Un lieu saisi reste dans le champ, même inconnu ; un département ou une région en remplace un autre, sans s'y ajouter. */
export function vueOu(
  liste: Declaration,
  requete: Requete,
  {
    territoires,
    message,
  }: { readonly territoires: Territoires; readonly message: MessageDeLieu | undefined },
): VueOu {
  const { lieu } = requete
  const grand = lieu === undefined ? lieuDesDepartements(liste, requete, territoires) : undefined
  const saisie = message?.etat === 'inconnu' ? message.saisie : ''
  return {
    ou: (lieu ?? grand)?.libelle ?? saisie,
    champsCaches: parametresDesFiltres(liste, requete).filter(
      ([nom]) => grand === undefined || nom !== 'departement',
    ),
  }
}

const PROPOSITIONS = 6
/** Lettres gardées pour rapprocher un lieu mal écrit. */
const LETTRES_DU_DEBUT = 4

/** Compare ce qui est écrit dans « Où ? » à ce que l'analyse en a retenu. */
export function messageDeLieu(
  parametres: URLSearchParams,
  territoires: Territoires,
): MessageDeLieu | undefined {
  const saisie = (parametres.get('ou') ?? '').trim().slice(0, 100)
  if (saisie === '' || territoires.parCode(parametres.get('lieu') ?? '')?.libelle === saisie) return undefined
  const retenu = territoires.trouver(saisie)
  if (retenu === undefined) return { etat: 'inconnu', saisie, propositions: voisins(saisie, territoires) }
  if (plierLesMots(retenu.libelle) === plierLesMots(saisie)) return undefined
  const propositions = homonymes(saisie, territoires).filter(({ code }) => code !== retenu.code)
  return propositions.length === 0 ? undefined : { etat: 'plusieurs', saisie, retenu, propositions }
}

/** Les lieux qui portent exactement le nom saisi, ou ce code postal ; sinon ceux qui commencent ainsi. */
function homonymes(saisie: string, territoires: Territoires): readonly Lieu[] {
  const proposes = territoires.suggerer(saisie, PROPOSITIONS)
  const memeNom = proposes.filter(({ libelle }) => plierLesMots(nomSeul(libelle)) === plierLesMots(saisie))
  return memeNom.length > 0 ? memeNom : proposes
}

/** Les noms qui s'écrivent presque ainsi, sinon ceux qui commencent de même. */
function voisins(saisie: string, territoires: Territoires): readonly Lieu[] {
  const [premierMot = ''] = saisie.split(/[\s,(]+/)
  const debuts = [saisie, premierMot, saisie.slice(0, LETTRES_DU_DEBUT)]
  const trouves = [
    territoires.rapprocher(saisie, PROPOSITIONS),
    ...debuts.map((debut) => territoires.suggerer(debut, PROPOSITIONS)),
  ]
  return trouves.find((lieux) => lieux.length > 0) ?? []
}

const nomSeul = (libelle: string): string => libelle.replace(/ \([^)]*\)$/, '')
