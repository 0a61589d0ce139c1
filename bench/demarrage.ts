import type { Banc, Mesure } from './cadre.ts'
import { dossierPassager, genererFlux, importerFlux } from './catalogue-de-mesure.ts'
import { type Arret, essayerPortail, tuerPostgres } from './portail-mesure.ts'

const FORMATIONS = 50_000
const ESSAIS = 3
const ACCUEIL = '/'
const RESULTATS = '/formations?q=infirmier'

/**
 * De `npm start` à la page servie, la base et l'index étant là, après un arrêt propre ou brutal ; et de la demande d'arrêt
 * à la fin du dernier processus. Le premier démarrage, qui construit l'index, n'est pas mesuré.
 */
export const bancDemarrage: Banc = async () => {
  await using dossier = await dossierPassager()
  const { chemin } = dossier
  await importerFlux(chemin, await genererFlux(chemin, FORMATIONS))
  try {
    await essayerPortail(chemin, '/sante/pret', 'propre')
    return await mesurer(chemin)
  } finally {
    await tuerPostgres(chemin)
  }
}

async function mesurer(dossier: string): Promise<readonly Mesure[]> {
  const accueil = await repeter(dossier, ACCUEIL, 'propre')
  const resultats = await repeter(dossier, RESULTATS, 'propre')
  const apresMort = await apresArret(dossier, 'kill -9 du portail')
  const apresCoupure = await apresArret(dossier, 'kill -9 du portail et de PostgreSQL')
  return [
    enMesure('npm start : « / » répond', accueil.demarrages),
    enMesure('npm start : les résultats répondent', resultats.demarrages),
    enMesure('après kill -9 du portail : les résultats répondent', apresMort),
    enMesure('après kill -9 du portail et de PostgreSQL : les résultats répondent', apresCoupure),
    enMesure('SIGTERM : plus aucun processus', [...accueil.arrets, ...resultats.arrets]),
  ]
}

/** Un premier essai finit par cet arrêt ; chacun des suivants démarre donc après lui. */
async function apresArret(dossier: string, arret: Arret): Promise<readonly number[]> {
  await essayerPortail(dossier, RESULTATS, arret)
  return (await repeter(dossier, RESULTATS, arret)).demarrages
}

async function repeter(dossier: string, page: string, arret: Arret) {
  const demarrages: number[] = []
  const arrets: number[] = []
  for (let essai = 0; essai < ESSAIS; essai++) {
    const { demarrageS, arretS } = await essayerPortail(dossier, page, arret)
    demarrages.push(demarrageS)
    arrets.push(arretS)
  }
  return { demarrages, arrets }
}

function enMesure(quoi: string, durees: readonly number[]): Mesure {
  const complet = `${quoi} (pire de ${durees.length})`
  return { quoi: complet, sens: 'au-plus', cible: 5, mesure: Math.max(...durees), unite: 's' }
}
