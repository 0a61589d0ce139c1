import { join } from 'node:path'
import { type Catalogue, creerCatalogue, lireLheo } from '../catalogue/index.ts'
import { creerImportateur, type Importateur } from '../flux/index.ts'
import type { Instance } from '../instance/instance.ts'
import { derniereConnue } from '../kernel/derniere-connue.ts'
import type { Horloge } from '../kernel/horloge.ts'
import { sansAccents } from '../kernel/plier.ts'
import {
  cleDuTerritoire,
  creerMarcheDuTravail,
  creerMetiers,
  designerTensions,
  type FormationsDuMetier,
  garderLecture,
  type LectureGardee,
  type MarcheDuTravail,
  type Metiers,
  marcheHorsService,
  type SuiviTensions,
  salairesMedians,
  suivreTensions,
  type TerritoireMarche,
} from '../metiers/index.ts'
import type { Base } from '../platform/db/index.ts'
import type { Journal } from '../platform/log/index.ts'
import { creerVerifierLien, type SuiviQualite, suivreQualite } from '../qualite/index.ts'
import {
  creerJournalRequetes,
  creerPagesDArrivee,
  creerServiceRecherche,
  type JournalRequetes,
  type PagesDArrivee,
  type ServiceRecherche,
  suivreVocabulaire,
  type VocabulaireSuivi,
} from '../recherche/index.ts'
import {
  type Commune,
  chargerCommunes,
  creerTerritoires,
  semerCommunes,
  type Territoires,
} from '../referentiels/index.ts'
import { type Contenus, ouvrirContenus } from './contenus.ts'
import { creerFormationsDuMetier } from './formations-du-metier.ts'
import type { ConfigFranceTravail } from './france-travail.ts'
import { reconnaitreLesLieux } from './noms-de-lieux.ts'

/** Les domaines branchés sur leurs vrais adaptateurs. */
export interface Cablage extends Contenus {
  readonly catalogue: Catalogue
  /** Ce que l'accueil en dit, base arrêtée ou non. */
  readonly statistiquesConnues: Catalogue['statistiques']
  readonly communes: readonly Commune[]
  readonly territoires: Territoires
  readonly metiers: Metiers
  readonly lectureMetiers: LectureGardee
  readonly marcheDuTravail: MarcheDuTravail
  /** Absent : sans accès à France Travail, rien à lire. */
  readonly suiviTensions?: SuiviTensions
  readonly formationsDuMetier: FormationsDuMetier
  readonly vocabulaire: VocabulaireSuivi
  readonly recherche: ServiceRecherche
  readonly pagesDArrivee: PagesDArrivee
  readonly journalRequetes: JournalRequetes
  readonly suiviQualite: SuiviQualite
  readonly importer: Importateur
}

export interface DependancesCablage {
  readonly base: Base
  readonly instance: Instance
  /** Où sont ses contenus et ses synonymes. */
  readonly dossierInstance: string
  readonly dossierDonnees: string
  readonly journal: Journal
  readonly horloge: Horloge
  /** Absent : les pages disent que les chiffres et les offres sont indisponibles. */
  readonly franceTravail?: ConfigFranceTravail | undefined
  /** Vrai : les liens des fiches sont demandés, vers l'internet. */
  readonly verifierLesLiens?: boolean
}

const ATTENTE_DES_STATISTIQUES_MS = 500

/** Branche tout. Les communes sont semées au premier démarrage ; l'index s'ouvre depuis son instantané s'il y en a un. */
export async function cabler(deps: DependancesCablage): Promise<Cablage> {
  const { base, instance, dossierInstance, dossierDonnees, journal, horloge } = deps
  await semerCommunes(base.pool)
  const communes = await chargerCommunes(base.pool)
  const territoires = creerTerritoires(communes, instance.region.code)
  const catalogue = creerCatalogue(base.lecture)
  const contenus = await ouvrirContenus({
    base,
    dossier: join(dossierInstance, 'contenus'),
    journal,
    horloge,
  })
  await designerTensions(base.pool, {
    territoire: cleDuTerritoire(regionDe(instance)),
    demonstration: deps.franceTravail?.demonstration ?? false,
  })
  const vocabulaire = await suivreVocabulaire({
    base,
    semence: join(dossierInstance, 'synonymes.yaml'),
    journal,
  })
  const estLieu = reconnaitreLesLieux(communes, instance.region.code)
  const recherche = await creerServiceRecherche({
    vocabulaire: () => ({ ...vocabulaire.actuel(), estLieu }),
    dossier: join(dossierDonnees, 'index'),
    source: base.url,
    journal,
    horloge,
  })
  const quarantaine = join(dossierDonnees, 'flux')
  const region = instance.region.code
  const importer = creerImportateur({ pool: base.pool, horloge, lireLheo, quarantaine, region })
  const metiers = ouvrirMetiers(deps, territoires)
  const pagesDArrivee = creerPagesDArrivee({
    recherche,
    version: () => recherche.etat().version,
    territoires,
    communes,
    region: instance.region,
  })
  const formationsDuMetier = creerFormationsDuMetier({ recherche, territoires, pagesDArrivee })
  const statistiquesConnues = derniereConnue(catalogue.statistiques, ATTENTE_DES_STATISTIQUES_MS)
  await statistiquesConnues()
  return {
    catalogue,
    statistiquesConnues,
    communes,
    territoires,
    ...contenus,
    ...metiers,
    formationsDuMetier,
    vocabulaire,
    recherche,
    pagesDArrivee,
    journalRequetes: creerJournalRequetes({ pool: base.pool, horloge, journal }),
    suiviQualite: ouvrirQualite(deps),
    importer,
  }
}

function ouvrirQualite({ base, instance, horloge, journal, verifierLesLiens }: DependancesCablage) {
  const verifierLien = verifierLesLiens === true ? creerVerifierLien({ agent: agentDe(instance) }) : undefined
  const { pool } = base
  return suivreQualite({ pool, catalogue: creerCatalogue(pool), horloge, journal, verifierLien })
}

/** Ce que lisent dans leur journal les sites dont on vérifie les liens. */
function agentDe({ urlPublique }: Instance): string {
  return sansAccents(`MeFormer/1.0 (vérification des liens ; +${urlPublique})`)
}

/** Le territoire dont la tension est un filtre : celui de l'instance. */
function regionDe({ region: { code, nom: libelle } }: Instance): TerritoireMarche {
  return { type: 'region', code, libelle }
}

function ouvrirMetiers(
  { base: { pool, lecture }, instance, franceTravail, horloge, journal }: DependancesCablage,
  territoires: Territoires,
): Pick<Cablage, 'metiers' | 'lectureMetiers' | 'marcheDuTravail' | 'suiviTensions'> {
  const metiers = creerMetiers(lecture)
  const lectureMetiers = garderLecture({
    ...metiers,
    parcourir: creerMetiers(pool).parcourir,
    salairesMedians: () => salairesMedians(pool),
  })
  if (franceTravail === undefined) return { metiers, lectureMetiers, marcheDuTravail: marcheHorsService }
  const { demonstration } = franceTravail
  const deps = { territoires, horloge, journal }
  const marche = creerMarcheDuTravail({ ...deps, pool: lecture, acces: franceTravail, demonstration })
  const suiviTensions = suivreTensions({ ...deps, pool, marche, territoire: regionDe(instance) })
  return { metiers, lectureMetiers, marcheDuTravail: marche, suiviTensions }
}
