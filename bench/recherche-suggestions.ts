import { nomenclatureDuRome, separerGenres } from '../src/metiers/back-office.ts'
import { ecrireMoteur } from '../src/recherche/adapters/ecrire-moteur.ts'
import type { ServiceRecherche } from '../src/recherche/index.ts'
import { SANS_FORMATION } from '../src/recherche/moteurs/metiers/relever-metiers.ts'
import { proposerDesSaisies } from '../src/recherche/usecases/proposer-des-saisies.ts'
import { creerTerritoires, lireCommunes } from '../src/referentiels/index.ts'
import { direParGenre } from './centiles.ts'
import type { RequeteDeMesure } from './recherche-requetes.ts'

const PAR_GENRE = 300
/** Le plus court des essais : une frappe dure moins qu'une interruption par un autre programme. */
const ESSAIS = 3
const LETTRES_MINIMALES = 3
const REGION = '76'
const LIEUX = ['toulouse', 'près de nîmes', 'saint gaudens', '34000']

/** Les métiers de la nomenclature livrée, que la saisie propose à côté des formations. */
export function construireMetiers(dossier: string, instant: Date): Promise<void> {
  return ecrireMoteur('metiers', { dossier, version: '1', instant }, async ({ ajouter }) => {
    for (const metier of nomenclatureDuRome().metiers) ajouter({ metier, ...SANS_FORMATION })
  })
}

/** Chronomètre ce que propose chaque lettre tapée, à partir de trois, et imprime les centiles par genre. */
export function chronometrerSaisies(
  recherche: ServiceRecherche,
  requetes: readonly RequeteDeMesure[],
): readonly { readonly duree: number }[] {
  const deps = { recherche, territoires: creerTerritoires(lireCommunes(), REGION) }
  const saisies = [...textesTapes(requetes)].flatMap(([genre, textes]) =>
    textes.flatMap(lettreApresLettre).map((saisie) => ({ genre, saisie })),
  )
  const chronometrer = (saisie: string) => {
    const debut = performance.now()
    proposerDesSaisies(deps, saisie, 'formations')
    return performance.now() - debut
  }
  const durees = saisies.map(({ genre, saisie }) => ({
    genre,
    duree: Math.min(...Array.from({ length: ESSAIS }, () => chronometrer(saisie))),
  }))
  console.log(`Suggestions, ${saisies.length} frappes :`)
  direParGenre(durees)
  return durees
}

function textesTapes(requetes: readonly RequeteDeMesure[]): ReadonlyMap<string, readonly string[]> {
  const intitules = requetes.map(({ mots }) => mots.join(' ')).filter((texte) => texte !== '')
  const appellations = nomenclatureDuRome().metiers.flatMap(({ appellations }) =>
    appellations.map(({ libelle }) => separerGenres(libelle).masculin.toLocaleLowerCase('fr')),
  )
  const metiers = deLoinEnLoin(appellations)
  const situes = metiers.map((nom, rang) => `${nom} ${LIEUX[rang % LIEUX.length]}`)
  return new Map([
    ['intitulé', intitules.slice(0, PAR_GENRE)],
    ['métier', metiers],
    ['lieu', situes],
  ])
}

function deLoinEnLoin(textes: readonly string[]): readonly string[] {
  const pas = Math.ceil(textes.length / PAR_GENRE)
  return textes.filter((_, rang) => rang % pas === 0)
}

const lettreApresLettre = (texte: string): readonly string[] =>
  Array.from({ length: texte.length }, (_, fin) => texte.slice(0, fin + 1)).filter(
    (saisie) => saisie.trim().length >= LETTRES_MINIMALES && saisie === saisie.trim(),
  )
