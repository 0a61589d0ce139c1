import { plierLesMots } from '../../kernel/plier.ts'
import type { Lieu, Territoires } from '../../referentiels/index.ts'

/** Ce qu'il faut dire du lieu saisi : inconnu, ou compris parmi plusieurs. Rien quand il est sans équivoque. */
export type MessageDeLieu =
  | { readonly etat: 'inconnu'; readonly saisie: string; readonly propositions: readonly Lieu[] }
  | {
      readonly etat: 'plusieurs'
      readonly saisie: string
      readonly retenu: Lieu
      readonly propositions: readonly Lieu[]
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

function voisins(saisie: string, territoires: Territoires): readonly Lieu[] {
  const [premierMot = ''] = saisie.split(/[\s,(]+/)
  const debuts = [saisie, premierMot, saisie.slice(0, LETTRES_DU_DEBUT)]
  const trouves = debuts.map((debut) => territoires.suggerer(debut, PROPOSITIONS))
  return trouves.find((lieux) => lieux.length > 0) ?? []
}

const nomSeul = (libelle: string): string => libelle.replace(/ \([^)]*\)$/, '')
