import { type ContexteDeRendu, rendreFragment } from '../../gabarit/index.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import { jourAParis } from '../../kernel/jour.ts'
import type { Territoires } from '../../referentiels/index.ts'
import type { IdMoteur } from '../moteurs/moteurs.ts'
import { IDS_LISTES, MOTEURS } from '../moteurs/moteurs.ts'
import { analyserRequete } from '../usecases/analyser-requete.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import { cheminRecherche } from './chemins.ts'
import type { Declaration } from './declaration.ts'
import { ListeDansUnTexte, type VueListe } from './liste-dans-un-texte.page.tsx'
import { compter } from './titres.view.ts'
import { vueDeCarte } from './vues-de-cartes.ts'

export interface DependancesListes {
  readonly recherche: Pick<ServiceRecherche, 'trouver' | 'etat'>
  readonly territoires: Territoires
  readonly horloge: Horloge
}

/** Ce qu'un texte publié demande : un moteur, les paramètres de sa recherche, combien de résultats, sous quel titre. */
export interface ListeDemandee {
  readonly moteur: string
  readonly requete: string
  readonly nombre: number
  readonly titre?: string
  readonly niveau: 2 | 3 | 4
}

/**
 * Les premiers résultats d'une recherche, pour un texte : le HTML des cartes et le lien vers la page de résultats. Vide si
 * le moteur n'existe pas ou si un paramètre n'a pas de sens : mieux vaut rien qu'une autre liste que celle voulue.
 */
export function creerListes(
  deps: DependancesListes,
): (contexte: ContexteDeRendu, demande: ListeDemandee) => string {
  return (contexte, demande) => {
    const id = IDS_LISTES.find((un) => un === demande.moteur)
    if (id === undefined) return ''
    const parametres = new URLSearchParams(demande.requete)
    return estComprise(MOTEURS[id], parametres, deps.territoires)
      ? rendreFragment(contexte, ListeDansUnTexte, { vue: lister(deps, id, demande) })
      : ''
  }
}

function lister<Id extends IdMoteur>(deps: DependancesListes, id: Id, demande: ListeDemandee): VueListe {
  const moteur: Declaration = MOTEURS[id]
  const analysee = analyserRequete(moteur, new URLSearchParams(demande.requete), deps.territoires)
  const requete = { ...analysee, page: 1, expliquer: false }
  const { niveau } = demande
  const titre = demande.titre === undefined ? {} : { titre: demande.titre }
  const commun = { ...titre, niveau, chemin: cheminRecherche(moteur, requete) }
  // Avant le premier index, la page montre le lien : elle est recalculée dès qu'il est prêt.
  if (!deps.recherche.etat().pret)
    return { ...commun, cartes: [], lien: `Voir les ${moteur.libelles.pluriel}` }
  const { total, resultats } = deps.recherche.trouver(id, { ...requete, parPage: demande.nombre })
  const aujourdhui = jourAParis(deps.horloge())
  if (total === 0) {
    return {
      ...commun,
      cartes: [],
      phrase: `${compter(moteur, 0)} ne répond à cette recherche en ce moment.`,
      lien: 'Modifier cette recherche',
    }
  }
  return {
    ...commun,
    cartes: resultats.map((resultat) => vueDeCarte(id, resultat, aujourdhui)),
    lien: total === 1 ? 'Voir le résultat' : `Voir les ${compter(moteur, total)}`,
  }
}

const GENERAUX = ['q', 'ou', 'lieu', 'rayon', 'tri', 'litteral', 'debut-du', 'debut-au', 'page', 'par-page']

/** Chaque paramètre est connu, et rien de ce qu'il demande n'a été ignoré. */
function estComprise(moteur: Declaration, parametres: URLSearchParams, territoires: Territoires): boolean {
  const { facettes } = analyserRequete(moteur, parametres, territoires)
  const idsFacettes = moteur.facettes.map(({ id }) => id)
  const demandes = [...parametres].filter(([, valeur]) => valeur !== '')
  return demandes.every(([nom, valeur]) => {
    if (nom === 'ou') return territoires.trouver(valeur) !== undefined
    if (nom === 'lieu') return territoires.parCode(valeur) !== undefined
    if (idsFacettes.includes(nom)) return facettes[nom]?.includes(valeur) ?? false
    return GENERAUX.includes(nom)
  })
}
