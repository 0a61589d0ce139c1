import { mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import pino from 'pino'
import { horlogeSysteme } from '../kernel/horloge.ts'
import type { Base } from '../platform/db/index.ts'
import { ErreurDemarrage } from '../platform/erreur-demarrage.ts'
import { creerJournal, type Journal } from '../platform/log/index.ts'
import { type Config, lireConfigDuProcessus } from './config.ts'
import { type Avancement, avancementJournal, avancementTerminal } from './demarrage/avancement.ts'
import { type DependancesPortail, ouvrirBackOfficeSeul, ouvrirPortail } from './ouverture.ts'
import type { Cablage } from './wiring.ts'

/** Ce qu'un lancement ajoute au portail, dans l'ordre du démarrage. */
export interface Ajouts {
  /** Complète la configuration lue, avant tout ; ce qu'il ouvre s'empile dans `ouvertures`. */
  readonly preparer: (config: Config, ouvertures: AsyncDisposableStack) => Promise<Config>
  /** Sème la base migrée, avant que rien ne la lise. */
  readonly semer: (base: Base) => Promise<void>
  /** Remplit un catalogue vide, avant le premier index. */
  readonly amorcer: (cablage: Cablage, config: Config, avancement: Avancement) => Promise<void>
}

const DELAI_ARRET_MS = 15_000

/** Le processus du portail : configuration, démarrage, arrêt propre au premier signal, immédiat au second. */
export async function lancer(ajouts?: Ajouts): Promise<void> {
  const ouvertures = new AsyncDisposableStack()
  const arret = arreterAuSignal(ouvertures)
  try {
    const lue = lireConfigDuProcessus()
    const config = ajouts === undefined ? lue : await ajouts.preparer(lue, ouvertures)
    const sorties = await ouvrirSorties(config)
    const ouvrir = config.roles.includes('portail') ? ouvrirPortail : ouvrirBackOfficeSeul
    await ouvrir(dependancesDuPortail(config, sorties, ajouts), ouvertures)
  } catch (cause) {
    if (arret.demande) return
    await ouvertures.disposeAsync().catch(() => undefined)
    renoncer(cause)
  }
}

interface Sorties {
  readonly journal: Journal
  readonly avancement: Avancement
}

/** Sur un terminal, la progression est lisible et le journal va dans `portail.log` ; sinon tout est journal. */
async function ouvrirSorties({ affichage, niveauJournal, dossierDonnees }: Config): Promise<Sorties> {
  if (affichage === 'journal') {
    const journal = creerJournal(niveauJournal)
    return { journal, avancement: avancementJournal(journal, (lien) => garderLeLien(dossierDonnees, lien)) }
  }
  const fichier = await ouvrirFichierJournal(dossierDonnees)
  const journal = creerJournal(niveauJournal, pino.destination({ fd: fichier, sync: true }))
  return { journal, avancement: avancementTerminal(process.stdout, Date.now) }
}

/** Lisible du seul compte qui fait tourner le portail. */
function garderLeLien(dossier: string, lien: string): string {
  const fichier = join(dossier, 'premier-compte')
  mkdirSync(dossier, { recursive: true })
  rmSync(fichier, { force: true })
  writeFileSync(fichier, `${lien}\n`, { mode: 0o600 })
  return fichier
}

async function ouvrirFichierJournal(dossier: string): Promise<number> {
  try {
    await mkdir(dossier, { recursive: true })
    return openSync(join(dossier, 'portail.log'), 'w')
  } catch (cause) {
    throw new ErreurDemarrage(expliquerDossier(dossier, cause), { cause })
  }
}

function expliquerDossier(dossier: string, cause: unknown): string {
  const plein = String(cause).includes('ENOSPC')
  return plein
    ? `Le disque est plein : libérez de la place pour ${dossier}.`
    : `Le dossier de données « ${dossier} » n'est pas accessible en écriture : vérifiez ses droits, ou DOSSIER_DONNEES.`
}

function dependancesDuPortail(config: Config, sorties: Sorties, ajouts?: Ajouts): DependancesPortail {
  const deps = { config, ...sorties, horloge: horlogeSysteme }
  if (ajouts === undefined) return deps
  const { semer, amorcer } = ajouts
  return { ...deps, semer, amorcer: (cablage) => amorcer(cablage, config, sorties.avancement) }
}

/** Dès le début du démarrage : un Ctrl-C pendant le premier chargement referme aussi ce qui est ouvert. */
function arreterAuSignal(ouvertures: AsyncDisposableStack): { readonly demande: boolean } {
  const arret = { demande: false }
  const arreter = () => {
    if (arret.demande) process.exit(1)
    arret.demande = true
    setTimeout(() => process.exit(1), DELAI_ARRET_MS).unref()
    ouvertures.disposeAsync().then(() => process.exit(0), renoncer)
  }
  process.on('SIGINT', arreter)
  process.on('SIGTERM', arreter)
  return arret
}

/** Une cause que l'exploitant peut corriger tient en une phrase ; un défaut montre sa trace. */
function renoncer(cause: unknown): never {
  const texte = cause instanceof Error && !(cause instanceof ErreurDemarrage) ? cause.stack : undefined
  process.stderr.write(`\n${texte ?? (cause instanceof Error ? cause.message : String(cause))}\n`)
  process.exit(1)
}
