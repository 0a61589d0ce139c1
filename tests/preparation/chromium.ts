import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'

const EMPLACEMENTS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Le Chromium des parcours : variable CHROMIUM, sinon celui du système, sinon celui de Debian, installé quand on est root.
 * Lève une erreur qui dit quoi installer.
 */
export function trouverChromium(): string {
  const { CHROMIUM: demande } = process.env
  if (demande !== undefined && demande !== '') return verifier(demande)
  const present = EMPLACEMENTS.find((chemin) => existsSync(chemin))
  if (present !== undefined) return present
  installerChromium()
  return verifier('/usr/bin/chromium')
}

function verifier(chemin: string): string {
  if (existsSync(chemin)) return chemin
  throw new Error(
    `Les parcours demandent Chromium : ${chemin} n’existe pas. Installez-le, ou indiquez CHROMIUM.`,
  )
}

function installerChromium(): void {
  const surDebian = existsSync('/usr/bin/apt-get')
  if (!surDebian || userInfo().uid !== 0) return
  process.stdout.write('Installation de Chromium (paquet Debian), pour les parcours…\n')
  aptGet('update', '-qq')
  aptGet('install', '-y', '-qq', '--no-install-recommends', 'chromium')
}

function aptGet(...parametres: readonly string[]): void {
  execFileSync('apt-get', parametres, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
