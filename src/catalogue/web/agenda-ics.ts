import { createHash } from 'node:crypto'
import { dernierJour } from '../../kernel/date-lheo.ts'
import { ajouterJours, type Jour } from '../../kernel/jour.ts'
import type { Session } from '../domain/formation.ts'

/** Un événement sur des jours entiers. */
export interface Evenement {
  /** Stable d'un téléchargement à l'autre : l'agenda remplace au lieu d'ajouter. */
  readonly uid: string
  readonly titre: string
  readonly debut: Jour
  /** Dernier jour compris. */
  readonly fin: Jour
  readonly lieu?: string
  readonly description: string
  readonly adresse: string
}

const OCTETS_PAR_LIGNE = 75
const FIN_DE_LIGNE = '\r\n'

/** Jours d'une session ; `undefined` si le jour de début n'est pas connu. Sans fin exacte, l'événement dure un jour. */
export function joursDeSession({
  periode,
}: Pick<Session, 'periode'>): { debut: Jour; fin: Jour } | undefined {
  if (periode.debut.type !== 'jour') return undefined
  const debut = periode.debut.jour
  const fin = periode.fin.type === 'jour' ? dernierJour(periode.fin) : undefined
  return { debut, fin: fin === undefined || fin < debut ? debut : fin }
}

/** Identifiant d'événement stable pour une session de formation. */
export function uidDeSession(numeroFormation: string, cle: string, hote: string): string {
  const empreinte = createHash('sha256').update(`${numeroFormation}\n${cle}`).digest('hex').slice(0, 32)
  return `session-${empreinte}@${hote}`
}

/** Fichier iCalendar (RFC 5545) d'un événement : CRLF, lignes pliées à 75 octets, fin exclue, textes échappés. */
export function ecrireAgenda(evenement: Evenement, { maintenant }: { readonly maintenant: Date }): string {
  const lignes = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Me Former//Catalogue des formations//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...lignesEvenement(evenement, maintenant),
    'END:VCALENDAR',
  ]
  return lignes.map((ligne) => plier(ligne) + FIN_DE_LIGNE).join('')
}

function lignesEvenement(evenement: Evenement, maintenant: Date): readonly string[] {
  const { uid, titre, debut, fin, lieu, description, adresse } = evenement
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${horodatage(maintenant)}`,
    `DTSTART;VALUE=DATE:${compact(debut)}`,
    `DTEND;VALUE=DATE:${compact(ajouterJours(fin, 1))}`,
    `SUMMARY:${echapper(titre)}`,
    ...(lieu === undefined ? [] : [`LOCATION:${echapper(lieu)}`]),
    `DESCRIPTION:${echapper(description)}`,
    `URL:${adresse}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const compact = (jour: Jour): string => jour.replaceAll('-', '')

const horodatage = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d{3}/g, '')

/** RFC 5545 §3.3.11. */
function echapper(texte: string): string {
  return texte.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}

/** RFC 5545 §3.1 : 75 octets au plus par ligne, jamais coupée dans un caractère ; la suite commence par une espace. */
function plier(ligne: string): string {
  let pliee = ''
  let octets = 0
  for (const caractere of ligne) {
    const taille = Buffer.byteLength(caractere)
    if (octets + taille > OCTETS_PAR_LIGNE) {
      pliee += `${FIN_DE_LIGNE} `
      octets = 1
    }
    pliee += caractere
    octets += taille
  }
  return pliee
}
