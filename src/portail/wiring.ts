import { join } from 'node:path'
import { instance } from '../../instances/occitanie/index.ts'
import { type Catalogue, creerCatalogue, lireLheo } from '../catalogue/index.ts'
import { creerImportateur, type Importateur } from '../flux/index.ts'
import type { Horloge } from '../kernel/horloge.ts'
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
  semerMetiers,
  suivreTensions,
  type TerritoireMarche,
} from '../metiers/index.ts'
import type { Base } from '../platform/db/index.ts'
import type { Journal } from '../platform/log/index.ts'
import { creerVerifierLien, type SuiviQualite, suivreQualite } from '../qualite/index.ts'
import {
  creerJournalRequetes,
  creerServiceRecherche,
  type JournalRequetes,
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
  readonly journalRequetes: JournalRequetes
  readonly suiviQualite: SuiviQualite
  readonly importer: Importateur
}

export interface Prises {
  readonly base: Base
  readonly dossierDonnees: string
  readonly journal: Journal
  readonly horloge: Horloge
  /** Absent : les pages disent que les chiffres et les offres sont indisponibles. */
  readonly franceTravail?: ConfigFranceTravail | undefined
  /** Vrai : les liens des fiches sont demandés, vers l'internet. */
  readonly verifierLesLiens?: boolean
}

/** Branche tout. Les communes sont semées au premier démarrage ; l'index s'ouvre depuis son instantané s'il y en a un. */
export async function cabler(prises: Prises): Promise<Cablage> {
  const { base, dossierDonnees, journal, horloge } = prises
  await semerCommunes(base.pool)
  const communes = await chargerCommunes(base.pool)
  const territoires = creerTerritoires(communes, instance.region.code)
  const catalogue = creerCatalogue(base.pool)
  const contenus = await ouvrirContenus({ base, dossier: DOSSIER_CONTENUS, journal, horloge })
  await semerMetiers(base.pool, horloge())
  await designerTensions(base.pool, {
    territoire: cleDuTerritoire(REGION),
    demonstration: prises.franceTravail?.demonstration ?? false,
  })
  const vocabulaire = await suivreVocabulaire({ base, semence: SYNONYMES, journal })
  const estLieu = reconnaitreLesLieux(communes, instance.region.code)
  const recherche = await creerServiceRecherche({
    vocabulaire: () => ({ ...vocabulaire.actuel(), estLieu }),
    dossier: join(dossierDonnees, 'index'),
    source: base.url,
    journal,
    horloge,
  })
  const quarantaine = join(dossierDonnees, 'flux')
  const importer = creerImportateur({ pool: base.pool, horloge, lireLheo, quarantaine })
  const metiers = ouvrirMetiers(prises, territoires)
  const formationsDuMetier = creerFormationsDuMetier({ recherche, territoires })
  return {
    catalogue,
    communes,
    territoires,
    ...contenus,
    ...metiers,
    formationsDuMetier,
    vocabulaire,
    recherche,
    journalRequetes: creerJournalRequetes({ pool: base.pool, horloge, journal }),
    suiviQualite: ouvrirQualite(prises, catalogue),
    importer,
  }
}

function ouvrirQualite({ base: { pool }, horloge, journal, verifierLesLiens }: Prises, catalogue: Catalogue) {
  const verifierLien = verifierLesLiens === true ? creerVerifierLien({ agent: AGENT }) : undefined
  return suivreQualite({ pool, catalogue, horloge, journal, verifierLien })
}

/** Ce que lisent dans leur journal les sites dont on vérifie les liens. */
const AGENT = `MeFormer/1.0 (vérification des liens ; +${instance.urlPublique})`
  .normalize('NFD')
  .replace(/\p{M}/gu, '')

/** Le territoire dont la tension est un filtre : celui de l'instance. */
const REGION: TerritoireMarche = { type: 'region', code: instance.region.code, libelle: instance.region.nom }

function ouvrirMetiers(
  { base: { pool }, franceTravail, horloge, journal }: Prises,
  territoires: Territoires,
): Pick<Cablage, 'metiers' | 'lectureMetiers' | 'marcheDuTravail' | 'suiviTensions'> {
  const metiers = creerMetiers(pool)
  const lectureMetiers = garderLecture(metiers)
  if (franceTravail === undefined) return { metiers, lectureMetiers, marcheDuTravail: marcheHorsService }
  const { demonstration } = franceTravail
  const prises = { pool, territoires, horloge, journal }
  const marche = creerMarcheDuTravail({ ...prises, acces: franceTravail, demonstration })
  const suiviTensions = suivreTensions({ ...prises, marche, territoire: REGION })
  return { metiers, lectureMetiers, marcheDuTravail: marche, suiviTensions }
}

const SYNONYMES = 'instances/occitanie/synonymes.yaml'
const DOSSIER_CONTENUS = 'instances/occitanie/contenus'
