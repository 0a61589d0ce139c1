import { jourAParis } from '../src/kernel/jour.ts'
import { analyserRequete, type Requete } from '../src/liste/index.ts'
import { type CarteFormation, MOTEURS, type ServiceRecherche } from '../src/recherche/index.ts'
import { comprendreLaDemande } from '../src/recherche/usecases/comprendre-la-demande.ts'
import { creerTerritoires, lireCommunes } from '../src/referentiels/index.ts'
import { direParGenre } from './centiles.ts'
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
  const { connait, nomme, estUnTerme, estFrancais } = service
  const aujourdhui = jourAParis(new Date())
  const deps = { territoires, region: REGION, connait, nomme, estUnTerme, estFrancais, aujourdhui }
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
