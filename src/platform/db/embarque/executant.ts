import { execFileSync, type SpawnOptions } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { chown } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { ErreurDemarrage } from '../../erreur-demarrage.ts'

/**
 * Sous quel compte lancer PostgreSQL, qui refuse root. `prefixe` est la commande qui change de compte quand il faut en
 * plus traverser des dossiers réservés à root (projet installé dans `/root`).
 */
export interface Executant {
  readonly options: Pick<SpawnOptions, 'uid' | 'gid'>
  readonly prefixe: readonly string[]
  /** Donne un dossier à ce compte. */
  readonly confier: (dossier: string) => Promise<void>
}

const COMPTES = ['postgres', 'nobody']
const COMMANDE_PRIVILEGES = '/usr/bin/setpriv'

/** Le compte courant, ou pour root le premier compte ordinaire qui existe. */
export function choisirExecutant(cheminsAAtteindre: readonly string[]): Executant {
  if (userInfo().uid !== 0) return { options: {}, prefixe: [], confier: async () => undefined }
  const compte = COMPTES.map(lireCompte).find((trouve) => trouve !== undefined)
  if (compte === undefined)
    throw new ErreurDemarrage(
      'PostgreSQL refuse de tourner sous root et aucun compte « postgres » ou « nobody » n’existe : créez-en un, ou indiquez DATABASE_URL.',
    )
  const confier = (dossier: string) => chown(dossier, compte.uid, compte.gid)
  if (cheminsAAtteindre.every((chemin) => peutAtteindre(chemin, compte)))
    return { options: compte, prefixe: [], confier }
  return { options: {}, prefixe: passerOutre(compte), confier }
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

/** Change de compte en gardant le droit de traverser les dossiers (CAP_DAC_OVERRIDE), util-linux. */
function passerOutre({ uid, gid }: Compte): readonly string[] {
  try {
    accessSync(COMMANDE_PRIVILEGES, constants.X_OK)
  } catch (cause) {
    throw new ErreurDemarrage(
      'Sous root, PostgreSQL tourne avec un autre compte, qui ne peut pas entrer dans ce dossier : installez le projet hors d’un dossier privé, ou indiquez DATABASE_URL.',
      { cause },
    )
  }
  const droit = '+dac_override'
  const compte = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  return [COMMANDE_PRIVILEGES, ...compte, `--inh-caps=${droit}`, `--ambient-caps=${droit}`]
}
