import type { Territoires } from '../../referentiels/index.ts'
import type { Reponse } from '../domain/reponse.ts'
import type { Requete } from '../domain/requete.ts'
import type { CartesParMoteur, IdMoteur } from '../moteurs/cartes.ts'
import { MOTEURS } from '../moteurs/registre.ts'
import { analyserRequete, PAR_PAGE } from './analyser-requete.ts'
import type { ServiceRecherche } from './service-recherche.ts'

/** Résultats montrés par moteur. */
export const PREMIERS = 3

/** Ce que la recherche centrale transmet aux moteurs ; leurs filtres propres n'y ont pas de sens. */
const PARAMETRES = ['q', 'ou', 'lieu', 'rayon', 'litteral'] as const

export interface GroupeDeResultats<Id extends IdMoteur = IdMoteur> {
  readonly moteur: Id
  /** La requête de la page du moteur : mêmes mots, même lieu, première page entière. */
  readonly requete: Requete
  readonly reponse: Pick<Reponse<CartesParMoteur[Id]>, 'total' | 'resultats' | 'corrections'>
}

/**
 * La même demande à un moteur : son total et ses trois premiers résultats sont ceux de sa page, parce que c'est la même
 * requête, lue par le même analyseur, à la taille de page près.
 */
export function chercherDansUn<Id extends IdMoteur>(
  recherche: Pick<ServiceRecherche, 'rechercher'>,
  moteur: Id,
  demande: { readonly parametres: URLSearchParams; readonly territoires: Territoires },
): GroupeDeResultats<Id> {
  const parametres = new URLSearchParams()
  for (const nom of PARAMETRES) {
    const valeur = demande.parametres.get(nom)
    if (valeur !== null) parametres.set(nom, valeur)
  }
  const requete = analyserRequete(MOTEURS[moteur], parametres, demande.territoires)
  const { total, resultats, corrections } = recherche.rechercher(moteur, { ...requete, parPage: PREMIERS })
  return {
    moteur,
    requete: { ...requete, parPage: PAR_PAGE },
    reponse: { total, resultats, corrections },
  }
}
