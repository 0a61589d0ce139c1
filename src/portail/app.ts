import type { FastifyInstance } from 'fastify'
import { instance as occitanie } from '../../instances/occitanie/index.ts'
import { enregistrerRoutesCatalogue } from '../catalogue/index.ts'
import {
  creerListesEditoriales,
  definirListes,
  habillageDe,
  pageErreur,
  pageIndisponible,
  suivreLesRedirections,
} from '../contenu/index.ts'
import { definirHabillageEditorial, definirInstance, definirManifeste, statique } from '../gabarit/index.ts'
import { HORS_MENU, INFORMER, MENU, PIED } from '../gabarit/navigation.ts'
import type { Horloge } from '../kernel/horloge.ts'
import { jourAParis } from '../kernel/jour.ts'
import { enregistrerRoutesMetiers } from '../metiers/index.ts'
import type { Base } from '../platform/db/index.ts'
import {
  chargerFichiersStatiques,
  chargerManifeste,
  creerCachePages,
  creerServeur,
  enregistrerFichiersStatiques,
  enregistrerIcone,
} from '../platform/http/index.ts'
import type { Journal } from '../platform/log/index.ts'
import { creerListes, enregistrerRoutesRecherche } from '../recherche/index.ts'
import { enregistrerRelais, type SuiviBackOffice } from './back-office/index.ts'
import type { Config } from './config.ts'
import { fichesPubliees, montrerContenus } from './contenus.ts'
import { creerMetiersVises } from './metiers-vises.ts'
import { enregistrerRobots } from './robots/robots.routes.ts'
import { enregistrerSante } from './sante.ts'
import { enregistrerSecurityTxt } from './security-txt.ts'
import type { Cablage } from './wiring.ts'

const DOSSIER_CLIENT = 'dist/client'

export interface OptionsApp {
  readonly cablage: Cablage
  readonly base: Base
  readonly config: Config
  readonly journal: Journal
  readonly horloge: Horloge
  /** Absent : ce portail n'a pas de back-office à relayer. */
  readonly backOffice?: SuiviBackOffice | undefined
}

/** Le portail : protections, fichiers, puis les routes de chaque domaine. */
export async function creerApp(options: OptionsApp): Promise<FastifyInstance> {
  const { cablage, base, config, horloge } = options
  const instance = { ...occitanie, urlPublique: config.urlPublique ?? occitanie.urlPublique }
  definirInstance(instance)
  definirManifeste(await chargerManifeste(DOSSIER_CLIENT))
  const { editorial } = cablage
  definirHabillageEditorial(() => habillageDe(editorial(), jourAParis(horloge())))
  const autres = creerListes({ ...cablage, horloge })
  definirListes(creerListesEditoriales({ editorial, horloge, autres }))
  const serveur = await creerServeur(optionsServeur(options, new URL(instance.fondDeCarte.url).origin))
  suivreLesRedirections(serveur, { editorial })
  enregistrerFichiersStatiques(serveur, await chargerFichiersStatiques(DOSSIER_CLIENT))
  enregistrerIcone(serveur, statique(instance.logos.portail.fichier))
  if (options.backOffice !== undefined) await enregistrerRelais(serveur, options.backOffice)
  enregistrerSante(serveur, { ...cablage, pool: base.pool, horloge })
  enregistrerSecurityTxt(serveur, { instance, horloge })
  const { noter: noterRequete } = cablage.journalRequetes
  enregistrerRoutesRecherche(serveur, { ...cablage, horloge, instance, noterRequete })
  const rubriques = [...MENU, ...HORS_MENU, ...INFORMER, ...PIED].map(({ chemin }) => chemin)
  const fiches = fichesPubliees(cablage)
  enregistrerRobots(serveur, { ...cablage, fiches, pagesFixes: ['/', ...rubriques] })
  const metiersVises = creerMetiersVises(cablage.lectureMetiers)
  enregistrerRoutesCatalogue(serveur, { ...cablage, metiersVises, horloge, instance })
  enregistrerRoutesMetiers(serveur, { ...cablage, metiers: cablage.lectureMetiers, instance })
  const { prochesDuTexte } = cablage.recherche
  montrerContenus(serveur, { ...cablage, horloge, prochesDuTexte })
  return serveur
}

function optionsServeur({ cablage, config, journal, horloge }: OptionsApp, tuiles: string) {
  const { editorial, recherche, vocabulaire } = cablage
  const version = () =>
    [recherche.etat().version, editorial().version, vocabulaire.actuel().version, jourAParis(horloge())].join(
      ' ',
    )
  return {
    journal,
    cache: creerCachePages(config.cachePagesOctets, version),
    pageErreur,
    pageSature: pageIndisponible,
    tls: config.tls,
    confianceRelais: config.confianceRelais,
    originesImages: [tuiles],
    hotesVideos: occitanie.videos.hotes,
    requetesParMinute: config.requetesParMinute,
    delestage: {
      retardMaxMs: config.retardBoucleMaxMs,
      memoireMaxOctets: config.memoireMaxOctets,
      enCoursMax: REQUETES_EN_COURS_MAX,
    },
  }
}

const REQUETES_EN_COURS_MAX = 300
