import { join } from 'node:path'
import { lireMetiersDeDemonstration } from '../demonstration/metiers/metiers.ts'
import { lireInstance } from '../src/instance/lire-instance.ts'
import { horlogeSysteme } from '../src/kernel/horloge.ts'
import { jourAParis } from '../src/kernel/jour.ts'
import { semerMetiers } from '../src/metiers/index.ts'
import { type Base, migrer, ouvrirBase } from '../src/platform/db/index.ts'
import { creerJournal } from '../src/platform/log/index.ts'
import { lireConfigDuProcessus } from '../src/portail/config.ts'
import { type Cablage, cabler } from '../src/portail/wiring.ts'
import { chargerMoteurs } from '../src/recherche/adapters/charger-moteur.ts'
import { construireInstantanes } from '../src/recherche/adapters/construire-instantanes.ts'
import { ouvrirService } from '../src/recherche/adapters/service-recherche.ts'
import { IDS_MOTEURS, moteursDeLaVoie } from '../src/recherche/moteurs/moteurs.ts'
import { chercherPartout, type DependancesCentrale } from '../src/recherche/usecases/chercher-partout.ts'
import {
  comprendreLaDemande,
  type DependancesComprehension,
} from '../src/recherche/usecases/comprendre-la-demande.ts'
import type { Banc, Mesure } from './cadre.ts'
import { dossierPassager, genererFlux, importerFlux } from './catalogue-de-mesure.ts'
import { annoncerDuree, centile, direCentiles } from './centiles.ts'
import { demandesCentrales } from './centrale-demandes.ts'
import { sourcesEnVraieGrandeur } from './centrale-sources.ts'

const FORMATIONS = 50_000
const DEMANDES = 2_000
const ECHAUFFEMENT = 400
const versions = Object.fromEntries(IDS_MOTEURS.map((id) => [id, 'mesure']))

/** La recherche centrale : les six moteurs à leur vraie taille, la question comprise, les groupes ordonnés. */
export const bancCentrale: Banc = async () => {
  await using dossier = await dossierPassager()
  const { chemin } = dossier
  await importerFlux(chemin, await genererFlux(chemin, FORMATIONS))
  const base = await ouvrirBase({ dossierDonnees: join(chemin, 'donnees') })
  try {
    await migrer(base.pool)
    await semerMetiers(base.pool, { lire: lireMetiersDeDemonstration, instant: horlogeSysteme() })
    return await mesurerAvec(base, chemin)
  } finally {
    await base.fermer()
  }
}

async function mesurerAvec(base: Base, chemin: string): Promise<readonly Mesure[]> {
  const journal = creerJournal('error')
  const dossierDonnees = join(chemin, 'donnees')
  const { dossierInstance } = lireConfigDuProcessus()
  const instance = await lireInstance(dossierInstance)
  const ou = { dossierDonnees, dossierInstance }
  const cablage = await cabler({ base, ...ou, instance, journal, horloge: horlogeSysteme })
  const dossier = join(chemin, 'centrale')
  const recherche = await ouvrirEnGrand(base, cablage, dossier)
  try {
    const documents = Object.entries(recherche.etat().documents)
    console.log(documents.map(([id, nombre]) => `${id} ${nombre.toLocaleString('fr-FR')}`).join(' · '))
    return mesurer({
      ...cablage,
      recherche,
      region: instance.region.code,
      connait: recherche.connait,
      estFrancais: recherche.estFrancais,
      nomme: recherche.nomme,
      estUnTerme: recherche.estUnTerme,
      aujourdhui: jourAParis(horlogeSysteme()),
    })
  } finally {
    await recherche.fermer()
    await cablage.recherche.fermer()
    await cablage.journalRequetes.fermer()
    cablage.vocabulaire.fermer()
    await cablage.fermerEditorial()
  }
}

async function ouvrirEnGrand(base: Base, { territoires, vocabulaire }: Cablage, dossier: string) {
  const instant = horlogeSysteme()
  const jour = jourAParis(instant)
  const sources = sourcesEnVraieGrandeur(base.pool)
  await annoncerDuree('construction des six index', () =>
    construireInstantanes({ dossier, communes: async () => territoires, instant, jour }, sources, {
      versions,
      aRefaire: IDS_MOTEURS,
    }),
  )
  return ouvrirService(
    { journal: { info: () => undefined }, horloge: horlogeSysteme, vocabulaire: vocabulaire.actuel },
    async ({ voie }) => chargerMoteurs(dossier, moteursDeLaVoie(voie), { versions, jour }),
  )
}

type Mesuree = DependancesCentrale & DependancesComprehension

function mesurer(deps: Mesuree): readonly Mesure[] {
  const demandes = demandesCentrales(DEMANDES)
  const chercher = (demande: URLSearchParams) => chercherPartout(deps, comprendreLaDemande(deps, demande))
  for (const demande of demandes.slice(0, ECHAUFFEMENT)) chercher(demande)
  const durees = demandes.map((demande) => {
    const debut = performance.now()
    chercher(demande)
    return performance.now() - debut
  })
  console.log(`recherche centrale, ${durees.length} demandes : ${direCentiles(durees)}`)
  return [
    {
      quoi: 'recherche centrale, six moteurs, p95',
      sens: 'au-plus',
      cible: 5,
      mesure: centile(durees, 0.95),
      unite: 'ms',
    },
  ]
}
