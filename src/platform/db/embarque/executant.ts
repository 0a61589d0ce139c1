import { execFileSync, type SpawnOptions } from 'node:child_process'
import { chown } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { ErreurDemarrage } from '../../erreur-demarrage.ts'

/**
 * Sous quel compte lancer PostgreSQL, qui refuse root. `prefixe` est la commande qui change l'identité quand le projet
 * est dans un dossier réservé à root (`/root`), où un autre compte ne pourrait pas entrer.
 */
export interface Executant {
  readonly options: Pick<SpawnOptions, 'uid' | 'gid'>
  readonly prefixe: readonly string[]
  /** Donne un dossier à ce compte. */
  readonly donner: (dossier: string) => Promise<void>
}

const COMPTES = ['postgres', 'nobody']
const COMMANDE_IDENTITE = '/usr/bin/unshare'

/** Le compte courant, ou pour root le premier compte ordinaire qui existe. */
export function choisirExecutant(cheminsAAtteindre: readonly string[]): Executant {
  if (userInfo().uid !== 0) return { options: {}, prefixe: [], donner: async () => undefined }
  const compte = COMPTES.map(lireCompte).find((trouve) => trouve !== undefined)
  if (compte === undefined)
    throw new ErreurDemarrage(
      'PostgreSQL refuse de tourner sous root et aucun compte « postgres » ou « nobody » n’existe : créez-en un, ou indiquez DATABASE_URL.',
    )
  const tousAccessibles = cheminsAAtteindre.every((chemin) => peutAtteindre(chemin, compte))
  if (!tousAccessibles) return sousAutreIdentite(compte)
  return { options: compte, prefixe: [], donner: (dossier) => chown(dossier, compte.uid, compte.gid) }
}

interface Compte {
  readonly uid: number
  readonly gid: number
}

function lireCompte(nom: string): Compte | undefined {
  try {
    return { uid: lireIdentifiant('-u', nom), gid: lireIdentifiant('-g', nom) }
  } catch {
    return undefined
  }
}

function lireIdentifiant(option: '-u' | '-g', nom: string): number {
  return Number(execFileSync('id', [option, nom], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
}

function peutAtteindre(chemin: string, compte: Compte): boolean {
  try {
    execFileSync('/usr/bin/test', ['-x', chemin], { ...compte, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/**
 * Root vu comme un autre compte, dans un espace d'utilisateurs à part (user_namespaces(7), util-linux) : les fichiers
 * restent à root, et PostgreSQL croit ne pas l'être.
 */
function sousAutreIdentite({ uid, gid }: Compte): Executant {
  const prefixe = [COMMANDE_IDENTITE, '--user', `--map-user=${uid}`, `--map-group=${gid}`]
  try {
    const [programme = '', ...parametres] = prefixe
    execFileSync(programme, [...parametres, '/usr/bin/test', '-d', '/'], { stdio: 'ignore' })
  } catch (cause) {
    throw new ErreurDemarrage(
      'Sous root, PostgreSQL tourne avec un autre compte, qui ne peut pas entrer dans ce dossier : installez le projet hors d’un dossier privé, ou indiquez DATABASE_URL.',
      { cause },
    )
  }
  return { options: {}, prefixe, donner: async () => undefined }
}
