import { strToU8, zipSync } from 'fflate'
import { echapperXml } from '../../kernel/xml.ts'
import type { Cellule, Tableau } from '../domain/tableau.ts'

/** Au-delà, le classeur tiendrait mal en mémoire, ici comme dans le tableur : la dernière ligne renvoie au CSV. */
const LIGNES_ODS_MAXIMALES = 50_000

export const TYPE_ODS = 'application/vnd.oasis.opendocument.spreadsheet'

/** Le tableau en classeur OpenDocument 1.3 (ISO/IEC 26300) : une feuille, titres en gras répétés à l'impression. */
export async function ecrireOds(tableau: Tableau, maximum = LIGNES_ODS_MAXIMALES): Promise<Uint8Array> {
  const { corps, nombre, reste } = await lignesOds(tableau, maximum)
  const avis = reste
    ? [ligneOds([`Seules les ${nombre} premières lignes sont ici : le CSV les a toutes.`])]
    : []
  const contenu = [DEBUT, feuille(tableau, [...corps, ...avis]), FIN].join('')
  // Le type d'abord, tel quel : c'est à sa place fixe que le document se reconnaît (OpenDocument, partie 2, § 3.3).
  return zipSync({
    mimetype: [strToU8(TYPE_ODS), { level: 0 }],
    'content.xml': strToU8(contenu),
    'styles.xml': strToU8(STYLES),
    'META-INF/manifest.xml': strToU8(MANIFESTE),
  })
}

async function lignesOds({ lignes }: Tableau, maximum: number) {
  const corps: string[] = []
  for await (const ligne of lignes) {
    if (corps.length === maximum) return { corps, nombre: corps.length, reste: true }
    corps.push(ligneOds(ligne))
  }
  return { corps, nombre: corps.length, reste: false }
}

function feuille({ titre, colonnes }: Tableau, corps: readonly string[]): string {
  const nom = echapperXml(titre.replace(/[[\]*?:/\\]/g, ' ').slice(0, 31))
  const titres = colonnes.map((colonne) => celluleTexte(colonne, ' table:style-name="titre"')).join('')
  return `<table:table table:name="${nom}"><table:table-column table:number-columns-repeated="${colonnes.length}"/><table:table-header-rows><table:table-row>${titres}</table:table-row></table:table-header-rows>${corps.join('')}</table:table>`
}

function ligneOds(cellules: readonly Cellule[]): string {
  return `<table:table-row>${cellules.map(cellule).join('')}</table:table-row>`
}

function cellule(valeur: Cellule): string {
  if (valeur === undefined) return '<table:table-cell/>'
  if (typeof valeur === 'number') {
    return `<table:table-cell office:value-type="float" office:value="${valeur}"><text:p>${valeur}</text:p></table:table-cell>`
  }
  if (valeur instanceof Date) return celluleDate(valeur)
  return celluleTexte(valeur)
}

/** Typée texte : un tableur ne la prend jamais pour une formule. */
function celluleTexte(texte: string, style = ''): string {
  const paragraphes = texte.split(/\r?\n/).map((ligne) => `<text:p>${echapperXml(ligne)}</text:p>`)
  return `<table:table-cell${style} office:value-type="string">${paragraphes.join('')}</table:table-cell>`
}

const heureDeParis = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
})

function celluleDate(instant: Date): string {
  const locale = heureDeParis.format(instant)
  return `<table:table-cell table:style-name="instant" office:value-type="date" office:date-value="${locale.replace(' ', 'T')}"><text:p>${locale}</text:p></table:table-cell>`
}

const ESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'

const DEBUT = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${ESPACES} office:version="1.3"><office:automatic-styles><number:date-style style:name="date-heure"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style><style:style style:name="instant" style:family="table-cell" style:data-style-name="date-heure"/><style:style style:name="titre" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:spreadsheet>`

const FIN = '</office:spreadsheet></office:body></office:document-content>'

const STYLES = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles ${ESPACES} office:version="1.3"><office:styles/></office:document-styles>`

const MANIFESTE = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE_ODS}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`
