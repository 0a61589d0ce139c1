import { cheminFormation } from '../catalogue/index.ts'
import { sansAbsents } from '../kernel/sans-absents.ts'
import { analyserRequete } from '../liste/index.ts'
import { type FormationsDuMetier, type MetierCite, proximite } from '../metiers/index.ts'
import { MOTEURS, type PagesDArrivee, type ServiceRecherche } from '../recherche/index.ts'
import type { Territoires } from '../referentiels/index.ts'

/** Cartes montrées sur une fiche métier, prises parmi les premières de la page de résultats. */
const MONTREES = 4
const LUES = 100

interface DependancesFormationsDuMetier {
  readonly recherche: Pick<ServiceRecherche, 'trouver'>
  readonly territoires: Territoires
  readonly pagesDArrivee: Pick<PagesDArrivee, 'duMetier'>
}

/** La requête de la page `/formations?metier=…&lieu=…`, lue par le même analyseur : même total, les plus proches du métier d'abord. */
export function creerFormationsDuMetier({
  recherche,
  territoires,
  pagesDArrivee,
}: DependancesFormationsDuMetier): FormationsDuMetier {
  return (metier, codeLieu) => {
    const parametres = new URLSearchParams({ metier: metier.codeRome, 'par-page': String(LUES) })
    if (codeLieu !== undefined) parametres.set('lieu', codeLieu)
    const requete = analyserRequete(MOTEURS.formations, parametres, territoires)
    const { total, resultats } = recherche.trouver('formations', requete)
    return {
      total,
      parFormacode: false,
      parDepartement: pagesDArrivee.duMetier(metier.codeRome),
      cartes: plusProches(metier, resultats).map(({ carte, distanceKm }) =>
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

/** `toSorted` est stable : à proximité égale, l'ordre de la page. */
export function plusProches<Une extends { readonly carte: Classee }>(
  { intitule, appellations }: MetierCite,
  resultats: readonly Une[],
): readonly Une[] {
  const noms = [intitule, ...appellations.map(({ libelle }) => libelle)]
  const rang = ({ carte }: Une) =>
    proximite(carte.intitule, noms) + (carte.etiquettes.certifiante ? CERTIFIE : 0)
  const rangs = new Map(resultats.map((une) => [une, rang(une)]))
  return resultats.toSorted((a, b) => (rangs.get(b) ?? 0) - (rangs.get(a) ?? 0)).slice(0, MONTREES)
}

/** Départage deux intitulés aussi proches l'un que l'autre, ou presque. */
const CERTIFIE = 0.05

interface Classee {
  readonly intitule: string
  readonly etiquettes: { readonly certifiante: boolean }
}
