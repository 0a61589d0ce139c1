import type { CarteFormation, ServiceRecherche } from '../src/recherche/index.ts'
import { direParGenre } from './centiles.ts'
import type { Durees } from './recherche-postgresql.ts'
import type { RequeteDeMesure } from './recherche-requetes.ts'

const ECHAUFFEMENT = 400

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

/** Chronomètre chaque requête, machine échauffée, et imprime les centiles par genre. */
export function chronometrerRequetes(
  service: ServiceRecherche,
  requetes: readonly RequeteDeMesure[],
): Durees {
  for (const { requete } of requetes.slice(0, ECHAUFFEMENT)) service.rechercher('formations', requete)
  const mesurees = requetes.map(({ genre, requete }) => {
    const debut = performance.now()
    service.rechercher('formations', requete)
    return { genre, duree: performance.now() - debut }
  })
  console.log(`Moteur en mémoire, ${requetes.length} requêtes :`)
  direParGenre(mesurees)
  return mesurees
}
