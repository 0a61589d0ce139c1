import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ecrireAuFil } from '../../platform/ecrire-au-fil.ts'
import { assainirNom, estNomDeFlux, natureDuFichier } from '../domain/nom-de-fichier.ts'
import { dossierDe } from './depots.ts'

export interface OptionsTeleversement {
  readonly dossierDonnees: string
  /** Nom donné par le navigateur. */
  readonly nom: string
  /** Taille maximale, octets. */
  readonly maximum: number
}

export interface FichierTeleverse {
  readonly etat: 'recu'
  readonly fichier: string
  readonly nomStocke: string
  readonly octets: number
  readonly sha256: string
}

export interface TeleversementRefuse {
  readonly etat: 'refuse'
  readonly code: 'vide' | 'trop-gros' | 'type-inconnu'
  readonly phrase: string
}

const MEGAOCTET = 1_048_576
const EXAMINES = 512

class Refus extends Error {
  readonly refus: TeleversementRefuse
  constructor(code: TeleversementRefuse['code'], phrase: string) {
    super(phrase)
    this.refus = { etat: 'refuse', code, phrase }
  }
}

/** Écrit un corps de requête sur le disque, au fil de l'eau. Un refus, ou un envoi interrompu, ne laisse aucun fichier. */
export async function televerser(
  corps: AsyncIterable<Uint8Array>,
  { dossierDonnees, nom, maximum }: OptionsTeleversement,
): Promise<FichierTeleverse | TeleversementRefuse> {
  const dossier = dossierDe(dossierDonnees, 'televerse')
  await mkdir(dossier, { recursive: true })
  const attente = join(dossier, `.${randomUUID()}`)
  const releve = { octets: 0, empreinte: createHash('sha256'), gzip: false }
  try {
    await ecrireAuFil(attente, controler(corps, maximum, releve))
    if (releve.octets === 0) throw new Refus('vide', 'Le fichier est vide.')
    const fichier = nommer(nom, releve.gzip)
    const nomStocke = `${randomUUID()}-${fichier}`
    await rename(attente, join(dossier, nomStocke))
    return { etat: 'recu', fichier, nomStocke, octets: releve.octets, sha256: releve.empreinte.digest('hex') }
  } catch (cause) {
    await rm(attente, { force: true })
    if (cause instanceof Refus) return cause.refus
    throw cause
  }
}

interface Releve {
  octets: number
  gzip: boolean
  readonly empreinte: ReturnType<typeof createHash>
}

async function* controler(corps: AsyncIterable<Uint8Array>, maximum: number, releve: Releve) {
  let debut = Buffer.alloc(0)
  let reconnu = false
  for await (const morceau of corps) {
    releve.octets += morceau.length
    releve.empreinte.update(morceau)
    if (releve.octets > maximum) throw new Refus('trop-gros', phraseTropGros(maximum))
    if (debut.length < EXAMINES) debut = Buffer.concat([debut, morceau])
    if (!reconnu && debut.length >= EXAMINES) {
      releve.gzip = reconnaitre(debut) === 'gzip'
      reconnu = true
    }
    yield morceau
  }
  if (!reconnu && debut.length > 0) releve.gzip = reconnaitre(debut) === 'gzip'
}

function reconnaitre(debut: Uint8Array): 'xml' | 'gzip' {
  const nature = natureDuFichier(debut)
  if (nature === undefined) {
    throw new Refus(
      'type-inconnu',
      'Ce fichier n’est ni du XML ni une archive gzip : choisissez un flux LHÉO.',
    )
  }
  return nature
}

export function phraseTropGros(maximum: number): string {
  const taille = Math.floor(maximum / MEGAOCTET).toLocaleString('fr-FR')
  return `Le fichier dépasse ${taille} Mo, la taille maximale d’un envoi : déposez-le dans la boîte de réception du serveur.`
}

/** L'extension dit ce que le fichier est vraiment. */
function nommer(nom: string, gzip: boolean): string {
  const assaini = assainirNom(nom)
  if (estNomDeFlux(assaini)) return assaini
  return `${assaini}${gzip ? '.gz' : '.xml'}`
}

export async function oublierTeleversement(dossierDonnees: string, nomStocke: string): Promise<void> {
  if (estNomDeFlux(nomStocke))
    await rm(join(dossierDe(dossierDonnees, 'televerse'), nomStocke), { force: true })
}
