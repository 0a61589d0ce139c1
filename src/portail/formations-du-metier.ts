import { cheminFormation } from '../catalogue/index.ts'
import { sansAbsents } from '../kernel/sans-absents.ts'
import { analyserRequete } from '../liste/index.ts'
import type { FormationsDuMetier } from '../metiers/index.ts'
import { MOTEURS, type PagesDArrivee, type ServiceRecherche } from '../recherche/index.ts'
import type { Territoires } from '../referentiels/index.ts'

/** Cartes montrées sur une fiche métier. */
const MONTREES = 4

interface DependancesFormationsDuMetier {
  readonly recherche: Pick<ServiceRecherche, 'trouver'>
  readonly territoires: Territoires
  readonly pagesDArrivee: Pick<PagesDArrivee, 'duMetier'>
}

/** La requête de la page `/formations?metier=…&lieu=…`, lue par le même analyseur : mêmes résultats, même total. */
export function creerFormationsDuMetier({
  recherche,
  territoires,
  pagesDArrivee,
}: DependancesFormationsDuMetier): FormationsDuMetier {
  return (codeRome, codeLieu) => {
    const parametres = new URLSearchParams({ metier: codeRome, 'par-page': String(MONTREES) })
    if (codeLieu !== undefined) parametres.set('lieu', codeLieu)
    const requete = analyserRequete(MOTEURS.formations, parametres, territoires)
    const { total, resultats } = recherche.trouver('formations', requete)
    return {
      total,
      parFormacode: false,
      parDepartement: pagesDArrivee.duMetier(codeRome),
      cartes: resultats.map(({ carte, distanceKm }) =>
        sansAbsents({
          numero: carte.numero,
          intitule: carte.intitule,
          chemin: cheminFormation(carte.numero, carte.intitule),
          organisme: carte.organisme,
          commune: carte.commune === '' ? undefined : carte.commune,
          distanceKm,
        }),
      ),
    }
  }
}
