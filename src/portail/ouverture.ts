import { resolve } from 'node:path'
import { suivreDemandes } from '../flux/index.ts'
import { lireInstance } from '../instance/lire-instance.ts'
import type { Horloge } from '../kernel/horloge.ts'
import { sansAbsents } from '../kernel/sans-absents.ts'
import { nomenclatureDuRome, semerMetiers } from '../metiers/index.ts'
import { type Base, ecouter, migrer, ouvrirBase } from '../platform/db/index.ts'
import type { Journal } from '../platform/log/index.ts'
import type { Voie } from '../recherche/index.ts'
import { creerApp } from './app.ts'
import {
  type BackOffice,
  type BackOfficeDistant,
  lireCle,
  suivreBackOfficeDistant,
  tenirBackOffice,
} from './back-office/index.ts'
import type { Config } from './config.ts'
import type { Avancement } from './demarrage/avancement.ts'
import { adresseDEcoute, choisirLePort, estLocal, ouvrirLePort } from './demarrage/ecoute.ts'
import { empilerLaFermeture } from './demarrage/empiler-la-fermeture.ts'
import { attribuerLaBase } from './demarrage/instance-de-la-base.ts'
import { chaqueMinuit } from './demarrage/minuit.ts'
import { type Cablage, cabler } from './wiring.ts'

export interface DependancesPortail {
  readonly config: Config
  readonly journal: Journal
  readonly horloge: Horloge
  readonly avancement: Avancement
  /** Sème la base migrée, avant que rien ne la lise ; à défaut, elle reçoit la nomenclature livrée du ROME. */
  readonly semer?: (base: Base) => Promise<void>
  /** Remplit un catalogue vide, avant le premier index. */
  readonly amorcer?: (cablage: Cablage) => Promise<void>
}

/**
 * Ouvre le portail et rend son adresse ; ce qui est à refermer s'empile dans `ouvertures` au fur et à mesure, y compris
 * quand le démarrage échoue. Lève `ErreurDemarrage`.
 */
export async function ouvrirPortail(
  deps: DependancesPortail,
  ouvertures: AsyncDisposableStack,
): Promise<string> {
  const { config, journal, horloge, avancement } = deps
  const ecoute = { hote: config.hote, port: await choisirLePort(config) }
  const adresse = adresseDEcoute(ecoute)
  const instance = await lireInstance(config.dossierInstance, config.urlPublique, adresse)
  const base = await ouvrirLaBase(deps, ouvertures)
  await semer(deps, base)
  avancement.etape('Communes et index de recherche')
  const cablage = await cabler({ base, ...config, instance, journal, horloge })
  await empilerLaFermeture(ouvertures, cablage.vocabulaire.fermer)
  await empilerLaFermeture(ouvertures, cablage.fermerEditorial)
  await empilerLaFermeture(ouvertures, cablage.journalRequetes.fermer)
  await empilerLaFermeture(ouvertures, cablage.recherche.fermer)
  const backOffice = preparerBackOffice(deps)
  await empilerLaFermeture(ouvertures, async () => backOffice?.fermer())
  const distant = preparerBackOfficeDistant(deps)
  await empilerLaFermeture(ouvertures, async () => distant?.fermer())
  const relaye = backOffice ?? distant
  const serveur = await creerApp({ cablage, base, config, instance, journal, horloge, backOffice: relaye })
  await empilerLaFermeture(ouvertures, () => serveur.close())
  await ouvrirLePort(serveur, ecoute)
  await deps.amorcer?.(cablage)
  await tenirIndexAJour({ base, cablage, journal, horloge }, ouvertures)
  await lireLesTensions(cablage, ouvertures)
  await mesurerLaQualite({ base, cablage, journal, horloge }, ouvertures)
  const { dossierDonnees } = config
  const region = instance.region.code
  const demandes = await suivreDemandes({ ...base, dossierDonnees, region, horloge, journal })
  await empilerLaFermeture(ouvertures, demandes.fermer)
  avancement.pret(adresse)
  backOffice?.demarrer(await environnementBackOffice(config, base.url, adresse))
  return adresse
}

function semer({ semer: ajoute, horloge }: DependancesPortail, base: Base): Promise<void> {
  return ajoute?.(base) ?? semerMetiers(base.pool, { lire: nomenclatureDuRome, instant: horloge() })
}

function preparerBackOffice({ config, journal, avancement }: DependancesPortail): BackOffice | undefined {
  if (!config.roles.includes('back-office')) return undefined
  if (config.urlPublique === undefined && !estLocal(config.hote)) avancement.avertir(SANS_URL_PUBLIQUE)
  return tenirBackOffice({ journal, annoncerPremierCompte: avancement.premierCompte })
}

const SANS_URL_PUBLIQUE =
  'URL_PUBLIQUE n’est pas donnée : le back-office refusera de connecter qui l’ouvre par un autre nom que celui de cette machine.'

/**
 * Le back-office sans le portail, sur PORT : un portail d'ailleurs lui relaie `/admin` (BACK_OFFICE_URL). Mêmes
 * fermetures que `ouvrirPortail`.
 */
export async function ouvrirBackOfficeSeul(
  deps: DependancesPortail,
  ouvertures: AsyncDisposableStack,
): Promise<void> {
  const { config, journal, avancement } = deps
  await lireInstance(config.dossierInstance)
  const ecoute = { hote: config.hote, port: await choisirLePort(config) }
  const base = await ouvrirLaBase(deps, ouvertures)
  const backOffice = tenirBackOffice({ journal, annoncerPremierCompte: avancement.premierCompte })
  await empilerLaFermeture(ouvertures, backOffice.fermer)
  const adresse = adresseDEcoute(ecoute)
  const environnement = await environnementBackOffice(config, base.url, adresse)
  backOffice.demarrer({
    ...environnement,
    BACK_OFFICE_HOTE: ecoute.hote,
    BACK_OFFICE_PORT: String(ecoute.port),
  })
  avancement.pret(adresse)
}

/** Aucun si celui-ci est le sien, ou si BACK_OFFICE_URL n'est pas donné. */
function preparerBackOfficeDistant({ config, journal }: DependancesPortail): BackOfficeDistant | undefined {
  const { roles, urlBackOffice } = config
  if (roles.includes('back-office') || urlBackOffice === undefined) return undefined
  return suivreBackOfficeDistant({ adresse: urlBackOffice, journal })
}

async function environnementBackOffice(config: Config, urlBase: string, adresse: string) {
  const { courriel, motDePasse } = config.premierAdministrateur
  return sansAbsents({
    DATABASE_URL: urlBase,
    CLE_BACK_OFFICE: await lireCle(config.cleBackOffice, config.dossierDonnees),
    URL_PUBLIQUE: config.urlPublique ?? adresse,
    INSTANCE: config.nomInstance,
    DOSSIER_INSTANCES: resolve(config.dossierInstances),
    DOSSIER_DONNEES: resolve(config.dossierDonnees),
    TELEVERSEMENT_MAX_MO: String(config.televersementMaxMo),
    PREMIER_ADMIN_COURRIEL: courriel,
    PREMIER_ADMIN_MOT_DE_PASSE: motDePasse,
  })
}

/** En arrière-plan : le portail sert sans elles, et les pages n'attendent pas. */
async function lireLesTensions({ suiviTensions }: Cablage, ouvertures: AsyncDisposableStack): Promise<void> {
  if (suiviTensions === undefined) return
  await empilerLaFermeture(ouvertures, suiviTensions.arreter)
  suiviTensions.demarrer()
}

/** En arrière-plan, après chaque publication et chaque jour : la qualité du catalogue, et les liens s'il est permis de sortir. */
async function mesurerLaQualite(suivi: Suivi, ouvertures: AsyncDisposableStack): Promise<void> {
  const { base, cablage, horloge } = suivi
  const { actualiser, chaqueJour, arreter } = cablage.suiviQualite
  await empilerLaFermeture(ouvertures, arreter)
  const ecoute = await ecouter(base.url, 'catalogue_publie', () => void actualiser())
  await empilerLaFermeture(ouvertures, ecoute.fermer)
  const arreterMinuit = chaqueMinuit(horloge, () => void chaqueJour())
  await empilerLaFermeture(ouvertures, async () => arreterMinuit())
  void chaqueJour()
}

/** La base, à jour et à cette instance. */
async function ouvrirLaBase(
  { config, journal, avancement }: DependancesPortail,
  ouvertures: AsyncDisposableStack,
): Promise<Base> {
  const { databaseUrl, dossierDonnees, nomInstance } = config
  avancement.etape('Base de données')
  const base = await ouvrirBase({
    databaseUrl,
    dossierDonnees,
    signaler: (evenement, message) => journal.warn({ evenement, message }),
  })
  await empilerLaFermeture(ouvertures, base.fermer)
  await migrer(base.pool)
  await attribuerLaBase(base.pool, nomInstance)
  return base
}

interface Suivi {
  readonly base: Base
  readonly cablage: Cablage
  readonly journal: Journal
  readonly horloge: Horloge
}

/** Chaque publication refait les index de sa source ; celui du catalogue suit aussi le jour, dont dépendent les sessions visibles. */
async function tenirIndexAJour(suivi: Suivi, ouvertures: AsyncDisposableStack): Promise<void> {
  const { base, cablage, journal, horloge } = suivi
  const signaler = (erreur: unknown) => {
    journal.error({ evenement: 'index-non-reconstruit', erreur: String(erreur) })
  }
  const reconstruire = (voie?: Voie) => cablage.recherche.reconstruire(voie).catch(signaler)
  const suivre = async (canal: string, reagir: () => void) => {
    const ecoute = await ecouter(base.url, canal, reagir)
    await empilerLaFermeture(ouvertures, ecoute.fermer)
  }
  await suivre('catalogue_publie', () => void reconstruire('catalogue'))
  await suivre('contenu_publie', () => void reconstruire('contenus'))
  let relecture = Promise.resolve()
  const relireLesMetiers = () => {
    relecture = cablage.lectureMetiers.relire().catch((erreur: unknown) => {
      journal.warn({ evenement: 'metiers-non-relus', erreur: String(erreur) })
    })
    return relecture
  }
  // Les tensions lues s'annoncent encore pendant l'arrêt : la base attend cette dernière relecture.
  await empilerLaFermeture(ouvertures, () => relecture)
  await suivre('metiers_charges', () => {
    void relireLesMetiers()
    void reconstruire('catalogue')
  })
  await relireLesMetiers()
  const arreterMinuit = chaqueMinuit(horloge, () => void cablage.recherche.refaire().catch(signaler))
  await empilerLaFermeture(ouvertures, async () => arreterMinuit())
  await reconstruire()
}
