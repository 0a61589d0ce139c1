import type { FastifyInstance } from 'fastify'
import { enregistrerRoutesCatalogue } from '../catalogue/index.ts'
import {
  creerListesEditoriales,
  pageErreur,
  pageIndisponible,
  remplirListes,
  suivreHabillage,
  suivreLesRedirections,
} from '../contenu/index.ts'
import { type ContexteDeRendu, creerContexte, marquerAncienne } from '../gabarit/index.ts'
import { INFORMER, MENU, PIED } from '../gabarit/navigation.ts'
import type { Instance } from '../instance/instance.ts'
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
  type OptionsServeur,
} from '../platform/http/index.ts'
import type { Journal } from '../platform/log/index.ts'
import { creerListes, enregistrerRoutesRecherche, HORS_MENU, plansDesMoteurs } from '../recherche/index.ts'
import { enregistrerRelais, type SuiviBackOffice } from './back-office/index.ts'
import type { Config } from './config.ts'
import { fichesPubliees, montrerContenus } from './contenus.ts'
import { DEBIT_DU_BACK_OFFICE, delaiDeReception, SANS_LIMITE_DE_DEBIT } from './limites.ts'
import { creerMetiersVises } from './metiers-vises.ts'
import { enregistrerRobots } from './robots/robots.routes.ts'
import { enregistrerSante } from './sante.ts'
import { enregistrerSecurityTxt } from './security-txt.ts'
import type { Cablage } from './wiring.ts'

export interface DependancesApp {
  readonly cablage: Cablage
  readonly base: Base
  readonly config: Config
  readonly instance: Instance
  readonly journal: Journal
  readonly horloge: Horloge
  /** Absent : ce portail n'a pas de back-office à relayer. */
  readonly backOffice?: SuiviBackOffice | undefined
}

/** Le portail : protections, fichiers, puis les routes de chaque domaine. */
export async function creerApp(options: DependancesApp): Promise<FastifyInstance> {
  const { cablage, base, horloge } = options
  const contexte = await creerContexteDuPortail(options)
  const { prochesDuTexte } = cablage.recherche
  const deps = { ...cablage, contexte, horloge, prochesDuTexte, horsMenu: HORS_MENU }
  const serveur = await creerServeur(optionsServeur(options, contexte))
  suivreLesRedirections(serveur, deps)
  enregistrerFichiersStatiques(serveur, await chargerFichiersStatiques(options.config.dossierClient))
  enregistrerIcone(serveur, contexte.statique(contexte.instance.logos.portail.fichier))
  const { backOffice: suivi } = options
  const https = options.config.urlPublique?.startsWith('https:') === true
  if (suivi !== undefined) {
    await enregistrerRelais(serveur, { contexte, suivi, https, parMinute: DEBIT_DU_BACK_OFFICE })
  }
  enregistrerSante(serveur, { ...deps, pool: base.lecture, cleSante: options.config.cleSante })
  enregistrerSecurityTxt(serveur, deps)
  const { noter: noterRequete } = cablage.journalRequetes
  enregistrerRoutesRecherche(serveur, { ...deps, noterRequete })
  const rubriques = [...MENU, ...HORS_MENU, ...INFORMER, ...PIED].map(({ chemin }) => chemin)
  enregistrerRobots(serveur, {
    ...deps,
    pagesFixes: ['/', ...rubriques],
    pagesDArrivee: cablage.pagesDArrivee.toutes,
    plansDesMoteurs: plansDesMoteurs(base.lecture),
    fiches: fichesPubliees(cablage),
  })
  enregistrerRoutesCatalogue(serveur, { ...deps, metiersVises: creerMetiersVises(cablage.lectureMetiers) })
  enregistrerRoutesMetiers(serveur, { ...deps, metiers: cablage.lectureMetiers })
  montrerContenus(serveur, deps)
  return serveur
}

async function creerContexteDuPortail({
  cablage,
  config,
  instance,
  horloge,
}: DependancesApp): Promise<ContexteDeRendu> {
  const { editorial, territoires } = cablage
  const autres = creerListes({ ...cablage, horloge })
  const remplir = creerListesEditoriales({ editorial, horloge, territoires, autres })
  return creerContexte({
    instance,
    manifeste: await chargerManifeste(config.dossierClient),
    habillage: suivreHabillage(editorial, () => jourAParis(horloge())),
    remplirListes: (contexte, html) => remplirListes(html, (demande) => remplir(contexte, demande)),
  })
}

function optionsServeur(
  { cablage, config, journal, horloge }: DependancesApp,
  contexte: ContexteDeRendu,
): OptionsServeur {
  const { fondDeCarte, videos } = contexte.instance
  const { editorial, recherche, vocabulaire } = cablage
  const version = () =>
    [recherche.etat().version, editorial().version, vocabulaire.actuel().version, jourAParis(horloge())].join(
      ' ',
    )
  return {
    journal,
    cache: creerCachePages(config.cachePagesOctets, version),
    pageErreur: (erreur) => pageErreur(contexte, erreur),
    pageSature: pageIndisponible,
    marquerAncienne: (html, gardeeLe) => marquerAncienne(contexte, html, gardeeLe),
    tls: config.tls,
    confianceRelais: config.confianceRelais,
    limiteDeDebit: { parMinute: config.appelsParMinute, sauf: SANS_LIMITE_DE_DEBIT },
    delaiDeReception,
    originesImages: [new URL(fondDeCarte.url).origin],
    hotesVideos: videos.hotes,
    delestage: {
      retardMaxMs: config.retardBoucleMaxMs,
      memoireMaxOctets: config.memoireMaxOctets,
      enCoursMax: APPELS_EN_COURS_MAX,
      attenteMaxMs: ATTENTE_MAX_MS,
    },
  }
}

const APPELS_EN_COURS_MAX = 300
/** Qui est servi l'est en moins d'une demi-seconde, attente et calcul compris. */
const ATTENTE_MAX_MS = 200
