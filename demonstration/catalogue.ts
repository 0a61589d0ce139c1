import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { horlogeSysteme } from '../src/kernel/horloge.ts'
import { type Jour, jourAParis, lireJour, numeroDeJour } from '../src/kernel/jour.ts'
import { ecrireAuFil } from '../src/platform/ecrire-au-fil.ts'
import { ErreurDemarrage } from '../src/platform/erreur-demarrage.ts'
import type { Ajouts } from '../src/portail/lancement.ts'
import type { Cablage } from '../src/portail/wiring.ts'
import { genererCatalogue } from './generateur/index.ts'

const GRAINE = 1
const VIEILLE_APRES_JOURS = 7

/** Ce que la démonstration a publié, et le jour autour duquel ses sessions sont datées. */
const schema = z.object({ version: z.string(), jour: z.string() })

/**
 * Remplit un catalogue vide d'un catalogue inventé, passé par la même importation qu'un vrai flux. Une démonstration de
 * plus d'une semaine est refaite autour d'aujourd'hui ; dès qu'un autre flux a été importé, on n'y touche plus.
 */
export const chargerCatalogue: Ajouts['amorcer'] = async (cablage, config, avancement) => {
  const temoin = join(config.dossierDonnees, 'demonstration.json')
  const formations = config.formationsDemonstration
  const jour = jourAParis(horlogeSysteme())
  if (formations === 0 || !(await estACharger(cablage, temoin, jour))) return
  avancement.etape(`Catalogue de démonstration : ${formations.toLocaleString('fr-FR')} formations`)
  await importer(cablage, { formations, jour }, avancement.progres)
  await writeFile(temoin, JSON.stringify({ version: await cablage.catalogue.version(), jour }))
}

async function estACharger({ catalogue }: Cablage, temoin: string, jour: Jour): Promise<boolean> {
  const { formations } = await catalogue.statistiques()
  const precedente = await lireTemoin(temoin)
  const estVide = formations === 0 && precedente === undefined
  if (estVide || precedente === undefined) return estVide
  const dAvant = lireJour(precedente.jour)
  const inchangee = precedente.version === (await catalogue.version())
  return inchangee && dAvant !== undefined && numeroDeJour(jour) - numeroDeJour(dAvant) > VIEILLE_APRES_JOURS
}

async function lireTemoin(temoin: string) {
  const texte = await readFile(temoin, 'utf8').catch(() => undefined)
  return texte === undefined ? undefined : schema.parse(JSON.parse(texte))
}

interface Demonstration {
  readonly formations: number
  readonly jour: Jour
}

async function importer(
  cablage: Cablage,
  { formations, jour }: Demonstration,
  progres: (fait: number, total: number) => void,
): Promise<void> {
  const dossier = await mkdtemp(join(tmpdir(), 'me-former-demonstration-'))
  const chemin = join(dossier, 'catalogue.xml')
  try {
    const morceaux = genererCatalogue({ formations, graine: GRAINE, aujourdhui: jour })
    await ecrireAuFil(chemin, morceaux)
    const demande = { chemin, partiel: false, essai: false, forcer: true }
    const { issue } = await cablage.importer(demande, ({ lues }) => progres(lues, formations))
    if (issue.etat === 'refusee' || issue.etat === 'echouee')
      throw new ErreurDemarrage(`Le catalogue de démonstration n'a pas été chargé : ${issue.phrase}`)
  } finally {
    await rm(dossier, { recursive: true, force: true })
  }
}
