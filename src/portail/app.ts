import type { FastifyInstance } from 'fastify'
import { enregistrerRoutesCatalogue } from '../catalogue/index.ts'
import {
  creerListesEditoriales,
  enregistrerApercu,
  enregistrerRoutesContenu,
  PAGES_FIXES,
  pageErreur,
  pageIndisponible,
  remplirListes,
  suivreHabillage,
  suivreLesRedirections,
} from '../contenu/index.ts'
import { enregistrerRoutesFinancement } from '../financement/index.ts'
import { type ContexteDeRendu, creerContexte } from '../gabarit/index.ts'
import { MENU } from '../gabarit/navigation.ts'
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
import { rendusApercu } from './apercus.ts'
import { enregistrerRelais, type SuiviBackOffice } from './back-office/index.ts'
import type { Config } from './config.ts'
import { delaiDeReception, SANS_LIMITE_DE_DEBIT } from './limites.ts'
import { creerMetiersVises } from './metiers-vises.ts'
import { enregistrerRobots } from './robots/robots.routes.ts'
import { enregistrerSante } from './sante.ts'
import { enregistrerSecurityTxt } from './security-txt.ts'
import type { Cablage } from './wiring.ts'

export interface OptionsApp {
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
export async function creerApp(options: OptionsApp): Promise<FastifyInstance> {
  const { cablage, base, horloge } = options
  const contexte = await creerContexteDuPortail(options)
  const editorial = cablage.editorialSuivi.actuel
  const { prochesDuTexte } = cablage.recherche
  const deps = { ...cablage, contexte, editorial, horloge, prochesDuTexte, horsMenu: HORS_MENU }
  const serveur = await creerServeur(optionsServeur(options, contexte))
  suivreLesRedirections(serveur, deps)
  enregistrerFichiersStatiques(serveur, await chargerFichiersStatiques(options.config.dossierClient))
  enregistrerIcone(serveur, contexte.statique(contexte.instance.logos.portail.fichier))
  const { backOffice: suivi } = options
  if (suivi !== undefined) await enregistrerRelais(serveur, { contexte, suivi })
  enregistrerSante(serveur, { ...deps, pool: base.pool })
  enregistrerSecurityTxt(serveur, deps)
  const { noter: noterRequete } = cablage.journalRequetes
  enregistrerRoutesRecherche(serveur, { ...deps, noterRequete })
  const pagesFixes = ['/', ...[...MENU, ...HORS_MENU].map(({ chemin }) => chemin), ...PAGES_FIXES]
  enregistrerRobots(serveur, { ...deps, pagesFixes, plansDesMoteurs: plansDesMoteurs(base.pool) })
  enregistrerRoutesCatalogue(serveur, { ...deps, metiersVises: creerMetiersVises(cablage.lectureMetiers) })
  enregistrerRoutesMetiers(serveur, { ...deps, metiers: cablage.lectureMetiers })
  enregistrerRoutesContenu(serveur, deps)
  enregistrerRoutesFinancement(serveur, deps)
  enregistrerApercu(serveur, { ...deps, rendus: rendusApercu(deps) })
  return serveur
}

async function creerContexteDuPortail({
  cablage,
  config,
  instance,
  horloge,
}: OptionsApp): Promise<ContexteDeRendu> {
  const editorial = cablage.editorialSuivi.actuel
  const autres = creerListes({ ...cablage, horloge })
  const remplir = creerListesEditoriales({ editorial, horloge, autres })
  return creerContexte({
    instance,
    manifeste: await chargerManifeste(config.dossierClient),
    habillage: suivreHabillage(editorial, () => jourAParis(horloge())),
    remplirListes: (contexte, html) => remplirListes(html, (demande) => remplir(contexte, demande)),
  })
}

function optionsServeur(
  { cablage, config, journal, horloge }: OptionsApp,
  contexte: ContexteDeRendu,
): OptionsServeur {
  const { fondDeCarte, videos } = contexte.instance
  const { editorialSuivi, recherche, vocabulaire } = cablage
  const version = () =>
    [
      recherche.etat().version,
      editorialSuivi.actuel().version,
      vocabulaire.actuel().version,
      jourAParis(horloge()),
    ].join(' ')
  return {
    journal,
    cache: creerCachePages(config.cachePagesOctets, version),
    pageErreur: (erreur) => pageErreur(contexte, erreur),
    pageSature: pageIndisponible,
    tls: config.tls,
    confianceRelais: config.confianceRelais,
    limiteDeDebit: { parMinute: config.requetesParMinute, sauf: SANS_LIMITE_DE_DEBIT },
    delaiDeReception,
    originesImages: [new URL(fondDeCarte.url).origin],
    hotesVideos: videos.hotes,
    delestage: {
      retardMaxMs: config.retardBoucleMaxMs,
      memoireMaxOctets: config.memoireMaxOctets,
      enCoursMax: REQUETES_EN_COURS_MAX,
    },
  }
}

const REQUETES_EN_COURS_MAX = 300
