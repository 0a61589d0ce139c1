/** Un type de fichier accepté par la médiathèque. */
interface TypeDeFichier {
  readonly mime: string
  readonly estImage: boolean
  /** Vrai si les premiers octets sont ceux de ce type. */
  readonly reconnait: (octets: Buffer) => boolean
}

const commencePar =
  (...debut: readonly number[]) =>
  (octets: Buffer): boolean =>
    debut.every((octet, rang) => octets[rang] === octet)
const mot = (octets: Buffer, debut: number, fin: number): string => octets.toString('latin1', debut, fin)

const estPdf = (octets: Buffer): boolean => mot(octets, 0, 5) === '%PDF-'
const estArchive = commencePar(0x50, 0x4b, 0x03, 0x04)
/** Un octet nul ne se trouve que dans un fichier binaire. */
const estTexte = (octets: Buffer): boolean => !octets.includes(0)
const estWebp = (octets: Buffer): boolean => mot(octets, 0, 4) === 'RIFF' && mot(octets, 8, 12) === 'WEBP'

const image = (mime: string, reconnait: TypeDeFichier['reconnait']): TypeDeFichier => ({
  mime,
  estImage: true,
  reconnait,
})
const document = (mime: string, reconnait: TypeDeFichier['reconnait']): TypeDeFichier => ({
  mime,
  estImage: false,
  reconnait,
})

const OPENDOCUMENT = 'application/vnd.oasis.opendocument'
const OPENXML = 'application/vnd.openxmlformats-officedocument'
const JPEG = image('image/jpeg', commencePar(0xff, 0xd8, 0xff))

/** Par extension. Ni SVG, qui peut porter un script, ni image animée. */
const TYPES: Readonly<Record<string, TypeDeFichier>> = {
  jpg: JPEG,
  jpeg: JPEG,
  png: image('image/png', commencePar(0x89, 0x50, 0x4e, 0x47)),
  webp: image('image/webp', estWebp),
  pdf: document('application/pdf', estPdf),
  odt: document(`${OPENDOCUMENT}.text`, estArchive),
  ods: document(`${OPENDOCUMENT}.spreadsheet`, estArchive),
  odp: document(`${OPENDOCUMENT}.presentation`, estArchive),
  docx: document(`${OPENXML}.wordprocessingml.document`, estArchive),
  xlsx: document(`${OPENXML}.spreadsheetml.sheet`, estArchive),
  pptx: document(`${OPENXML}.presentationml.presentation`, estArchive),
  csv: document('text/csv', estTexte),
}

export const TYPES_MIME: readonly string[] = [...new Set(Object.values(TYPES).map(({ mime }) => mime))]

const MEGAOCTET = 1_048_576
/** Le plus gros fichier, quel que soit son type ; le serveur refuse au-delà sans le lire. */
export const POIDS_MAX_OCTETS = 20 * MEGAOCTET
const POIDS_MAX_IMAGE_OCTETS = 10 * MEGAOCTET

export interface FichierDepose {
  readonly name: string
  readonly data: Buffer
}

export type Verdict =
  | { readonly etat: 'accepte'; readonly mime: string; readonly extension: string }
  | { readonly etat: 'refuse'; readonly phrase: string }

/** Vérifie l'extension, le contenu et le poids d'un fichier déposé. */
export function verifierFichier({ name, data }: FichierDepose): Verdict {
  const extension = name.split('.').at(-1)?.toLowerCase() ?? ''
  const type = Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined
  if (type === undefined) {
    const acceptees = Object.keys(TYPES).join(', ')
    return refus(`Ce type de fichier n’est pas accepté. Extensions acceptées : ${acceptees}.`)
  }
  if (!type.reconnait(data)) return refus(`Le contenu du fichier n’est pas celui d’un fichier .${extension}.`)
  const poidsMax = type.estImage ? POIDS_MAX_IMAGE_OCTETS : POIDS_MAX_OCTETS
  if (data.byteLength > poidsMax) return refus(`Le fichier dépasse ${poidsMax / MEGAOCTET} Mo.`)
  if (estAnimee(data)) return refus('Une image animée n’est pas acceptée : elle gêne la lecture.')
  return { etat: 'accepte', mime: type.mime, extension: extension === 'jpeg' ? 'jpg' : extension }
}

/** Un WebP étendu annonce son animation au bit 1 de ses drapeaux (spécification WebP, « Extended File Format »). */
const estAnimee = (octets: Buffer): boolean =>
  estWebp(octets) && mot(octets, 12, 16) === 'VP8X' && ((octets[20] ?? 0) & 0b10) !== 0

const refus = (phrase: string): Verdict => ({ etat: 'refuse', phrase })
