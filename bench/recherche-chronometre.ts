import { analyserRequete, type Requete } from '../src/liste/index.ts'
import { type CarteFormation, MOTEURS, type ServiceRecherche } from '../src/recherche/index.ts'
import { comprendreLaDemande } from '../src/recherche/usecases/comprendre-la-demande.ts'
import { creerTerritoires, lireCommunes } from '../src/referentiels/index.ts'
import { direCentiles, direParGenre } from './centiles.ts'
import type { Durees } from './recherche-postgresql.ts'
import type { RequeteDeMesure } from './recherche-requetes.ts'

const ECHAUFFEMENT = 400
/** Code Insee de l'Occitanie. */
const REGION = '76'

/** Quelques centaines de cartes prises de loin en loin : de quoi tirer des requêtes. */
export function echantillon(service: ServiceRecherche): readonly CarteFormation[] {
  const requete = {
    texte: '',
    litteral: false,
    facettes: {},
    tri: 'intitule',
    parPage: 100,
    expliquer: false,
  }
  const total = service.rechercher('formations', { ...requete, page: 1 }).total
  const pages = [1, 2, 3, 4].map((part) => Math.ceil((part * Math.min(total, 10_000)) / 400))
  return pages.flatMap((page) =>
    service.rechercher('formations', { ...requete, page }).resultats.map(({ carte }) => carte),
  )
}

/** Chronomètre chaque requête, phrase comprise d'abord, machine échauffée, et imprime les centiles par genre. */
export function chronometrerRequetes(
  service: ServiceRecherche,
  requetes: readonly RequeteDeMesure[],
): Durees {
  const territoires = creerTerritoires(lireCommunes(), REGION)
  const deps = { territoires, region: REGION, connait: service.connait }
  const chercher = (requete: Requete) => {
    const comprise = comprendreLaDemande(deps, new URLSearchParams({ q: requete.texte }))
    const { texte, litteral } = analyserRequete(MOTEURS.formations, comprise.pour('formations'), territoires)
    service.rechercher('formations', { ...requete, texte, litteral })
  }
  for (const { requete } of requetes.slice(0, ECHAUFFEMENT)) chercher(requete)
  const mesurees = requetes.map(({ genre, requete }) => {
    const debut = performance.now()
    chercher(requete)
    return { genre, duree: performance.now() - debut }
  })
  console.log(`Moteur en mémoire, ${requetes.length} requêtes :`)
  direParGenre(mesurees)
  return mesurees
}

/** Chaque mot tapé lettre après lettre, à partir de trois ; millisecondes. */
export function chronometrerSaisies(
  service: ServiceRecherche,
  requetes: readonly RequeteDeMesure[],
): readonly number[] {
  const textes = requetes.slice(0, ECHAUFFEMENT).map(({ mots }) => mots.join(' '))
  const saisies = textes.flatMap((texte) =>
    Array.from({ length: texte.length }, (_, i) => texte.slice(0, i + 1)),
  )
  const durees = saisies
    .filter((saisie) => saisie.length >= 3)
    .map((saisie) => {
      const debut = performance.now()
      service.suggerer('formations', saisie, 8)
      return performance.now() - debut
    })
  console.log(`suggestion ${direCentiles(durees)}`)
  return durees
}
