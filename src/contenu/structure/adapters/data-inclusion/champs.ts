import { neDitRien } from '../../../../kernel/absence.ts'
import { examinerCourriels } from '../../../../kernel/courriel.ts'
import { reparerEncodage } from '../../../../kernel/encodage-repare.ts'
import { estNumeroDeRemplissage, lireTelephones } from '../../../../platform/formats/index.ts'
import type { SignalerAnomalie } from '../../domain/anomalie-structure.ts'

/** Un enregistrement brut et de quoi signaler ce qui cloche. */
export interface Brut {
  readonly champs: Readonly<Record<string, unknown>>
  readonly ou: string
  readonly signaler: SignalerAnomalie
}

/** L'enregistrement s'il est un objet. */
export function estObjet(valeur: unknown): valeur is Readonly<Record<string, unknown>> {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
}

/** Les mêmes champs, leurs textes remis d'aplomb si leur encodage a été confondu. */
export function reparerChamps(champs: Brut['champs']): {
  readonly champs: Brut['champs']
  readonly repares: boolean
} {
  let repares = false
  const reparer = (valeur: unknown): unknown => {
    if (Array.isArray(valeur)) return valeur.map(reparer)
    if (typeof valeur !== 'string') return valeur
    const { texte: remis, repare } = reparerEncodage(valeur)
    repares ||= repare
    return remis
  }
  const remis = Object.fromEntries(Object.entries(champs).map(([nom, valeur]) => [nom, reparer(valeur)]))
  return { champs: remis, repares }
}

/** Texte sans caractère nul ni blanc autour ; `undefined` s'il est vide ou absent. */
export function texteBrut({ champs }: Pick<Brut, 'champs'>, nom: string): string | undefined {
  const valeur = champs[nom]
  if (typeof valeur !== 'string' && typeof valeur !== 'number') return undefined
  const propre = String(valeur).replaceAll('\u0000', '').trim()
  return propre === '' ? undefined : propre
}

/** Là, « Aucun » répond à la question. */
const AUCUN_EST_UN_FAIT = new Set(['conditions_acces', 'frais', 'frais_precisions'])

/** Texte qui dit quelque chose : « NC », « néant », « xxx » sont signalés et tenus pour absents. */
export function texte(brut: Brut, nom: string): string | undefined {
  const lu = texteBrut(brut, nom)
  if (lu === undefined || !neDitRien(lu, AUCUN_EST_UN_FAIT.has(nom))) return lu
  if (/[\p{L}\d]/u.test(lu)) brut.signaler({ code: 'remplissage', ou: brut.ou, champ: nom, valeur: lu })
  return undefined
}

export function nombre({ champs }: Brut, nom: string): number | undefined {
  const valeur = champs[nom]
  if (typeof valeur === 'string' && valeur.trim() === '') return undefined
  const lu = typeof valeur === 'number' || typeof valeur === 'string' ? Number(valeur) : Number.NaN
  return Number.isFinite(lu) ? lu : undefined
}

/** Valeurs d'une liste : tableau JSON, ou texte d'une cellule (« ["a", "b"] », « {a,b} », « a, b »). */
function liste({ champs }: Brut, nom: string): readonly string[] {
  const valeur = champs[nom]
  if (Array.isArray(valeur)) return valeur.filter((element) => typeof element === 'string' && element !== '')
  if (typeof valeur !== 'string') return []
  const elements = valeur.replace(/^[[{]|[\]}]$/g, '').split(/[,|]/)
  return elements.map((element) => element.trim().replace(/^["']|["']$/g, '')).filter((cle) => cle !== '')
}

/** La liste, dont les valeurs hors du schéma sont gardées et signalées. */
export function listeControlee(brut: Brut, nom: string, connue: (cle: string) => boolean): readonly string[] {
  const cles = [...new Set(liste(brut, nom))]
  for (const cle of cles) {
    if (!connue(cle)) brut.signaler({ code: 'valeur-inconnue', ou: brut.ou, champ: nom, valeur: cle })
  }
  return cles
}

/** Adresse http(s) ; une adresse sans protocole en reçoit un. */
export function adresseWeb(brut: Brut, nom: string): string | undefined {
  const valeur = texte(brut, nom)
  if (valeur === undefined) return undefined
  const complete = /^https?:\/\//i.test(valeur) ? valeur : `https://${valeur}`
  const lue = URL.parse(complete)
  if (lue?.hostname.includes('.') === true) return lue.href
  brut.signaler({ code: 'adresse-web-illisible', ou: brut.ou, champ: nom, valeur })
  return undefined
}

/** Courriel gardé comme il est écrit ; « nc@nc.fr » ne dit rien, ce qui n'est pas une adresse certaine est signalé. */
export function courriel(brut: Brut, nom: string): string | undefined {
  const valeur = texte(brut, nom)
  if (valeur === undefined) return undefined
  const { adresses, douteux, remplissages } = examinerCourriels(valeur)
  const code = remplissages.length > 0 ? 'remplissage' : 'courriel-illisible'
  if (douteux || adresses.length === 0 || remplissages.length > 0)
    brut.signaler({ code, ou: brut.ou, champ: nom, valeur })
  return adresses.length === 0 ? undefined : valeur
}

/** Téléphone gardé comme il est écrit ; « 06 00 00 00 00 » ne dit rien, un numéro incomplet est signalé. */
export function telephone(brut: Brut, nom: string): string | undefined {
  const valeur = texte(brut, nom)
  if (valeur === undefined) return undefined
  const lus = lireTelephones(valeur)
  const remplissage = estNumeroDeRemplissage(valeur)
  if (remplissage || lus.length === 0 || lus.some(({ adresse }) => adresse === undefined))
    brut.signaler({
      code: remplissage ? 'remplissage' : 'telephone-illisible',
      ou: brut.ou,
      champ: nom,
      valeur,
    })
  return lus.length === 0 ? undefined : valeur
}

/** L'objet sans ses champs absents. */
export function presents<Champs extends Champ>(champs: Champs): Presents<Champs>
export function presents(champs: Champ): Champ {
  return Object.fromEntries(Object.entries(champs).filter(([, valeur]) => valeur !== undefined))
}

type Champ = Readonly<Record<string, unknown>>
type Presents<Champs> = { readonly [Nom in keyof Champs]?: NonNullable<Champs[Nom]> }
