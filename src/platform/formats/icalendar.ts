import { ajouterJours, type Jour } from '../../kernel/jour.ts'

/** Un événement à mettre dans un agenda. */
export interface EvenementIcs {
  /** Stable d'un téléchargement à l'autre : l'agenda remplace au lieu d'ajouter. */
  readonly uid: string
  readonly titre: string
  readonly quand: JoursIcs | HeuresIcs
  readonly lieu?: string
  /** Degrés WGS84. */
  readonly position?: { readonly latitude: number; readonly longitude: number }
  readonly description: string
  /** Page de l'événement. */
  readonly adresse: string
  /** Présent : annoncé confirmé ou annulé, et numéroté d'après sa dernière modification. */
  readonly suivi?: { readonly annule: boolean; readonly modifieLe: Date }
}

/** Des jours entiers. */
export interface JoursIcs {
  readonly type: 'jours'
  readonly debut: Jour
  /** Dernier jour compris. */
  readonly fin: Jour
}

export interface HeuresIcs {
  readonly type: 'heures'
  readonly debut: Date
  readonly fin: Date
}

export interface CalendrierIcs {
  /** Ce qui l'a produit : « Agenda ». */
  readonly produit: string
  /** Nom proposé à qui s'y abonne. */
  readonly nom?: string
}

const OCTETS_PAR_LIGNE = 75
const FIN_DE_LIGNE = '\r\n'
const MILLISECONDES_PAR_MINUTE = 60_000

/** Fichier iCalendar (RFC 5545) : CRLF, lignes pliées à 75 octets, fin exclue, heures en temps universel, textes échappés. */
export function ecrireIcs(
  { produit, nom }: CalendrierIcs,
  evenements: readonly EvenementIcs[],
  maintenant: Date,
): string {
  const lignes = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Me Former//${echapper(produit)}//FR`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(nom === undefined ? [] : lignesAbonnement(nom)),
    ...evenements.flatMap((evenement) => lignesEvenement(evenement, maintenant)),
    'END:VCALENDAR',
  ]
  return lignes.map((ligne) => plier(ligne) + FIN_DE_LIGNE).join('')
}

/** RFC 7986, et le nom que lisent les agendas plus anciens. */
function lignesAbonnement(nom: string): readonly string[] {
  return [
    `NAME:${echapper(nom)}`,
    `X-WR-CALNAME:${echapper(nom)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
  ]
}

function lignesEvenement(evenement: EvenementIcs, maintenant: Date): readonly string[] {
  const { uid, titre, quand, lieu, position, description, adresse, suivi } = evenement
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${horodatage(maintenant)}`,
    ...lignesDates(quand),
    `SUMMARY:${echapper(titre)}`,
    ...(lieu === undefined ? [] : [`LOCATION:${echapper(lieu)}`]),
    ...(position === undefined ? [] : [`GEO:${position.latitude};${position.longitude}`]),
    `DESCRIPTION:${echapper(description)}`,
    `URL:${adresse}`,
    ...(suivi === undefined ? [] : lignesSuivi(suivi)),
    ...(quand.type === 'jours' ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ]
}

/** DTEND est exclu (§3.6.1) ; un événement sans durée n'en a pas. */
function lignesDates(quand: JoursIcs | HeuresIcs): readonly string[] {
  if (quand.type === 'jours') {
    return [
      `DTSTART;VALUE=DATE:${compact(quand.debut)}`,
      `DTEND;VALUE=DATE:${compact(ajouterJours(quand.fin, 1))}`,
    ]
  }
  const sansDuree = quand.fin.getTime() <= quand.debut.getTime()
  return [`DTSTART:${horodatage(quand.debut)}`, ...(sansDuree ? [] : [`DTEND:${horodatage(quand.fin)}`])]
}

/** §3.8.7.4 : SEQUENCE croît à chaque révision ; les minutes depuis 1970 croissent avec elle. */
function lignesSuivi({ annule, modifieLe }: NonNullable<EvenementIcs['suivi']>): readonly string[] {
  return [
    `LAST-MODIFIED:${horodatage(modifieLe)}`,
    `SEQUENCE:${Math.floor(modifieLe.getTime() / MILLISECONDES_PAR_MINUTE)}`,
    `STATUS:${annule ? 'CANCELLED' : 'CONFIRMED'}`,
  ]
}

const compact = (jour: Jour): string => jour.replaceAll('-', '')

const horodatage = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d{3}/g, '')

/** §3.3.11 ; les autres caractères de contrôle n'y sont pas admis. */
function echapper(texte: string): string {
  return texte
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

/** §3.1 : 75 octets au plus par ligne, jamais coupée dans un caractère ; la suite commence par une espace. */
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
