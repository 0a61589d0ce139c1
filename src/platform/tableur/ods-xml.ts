import { type Cellule, type Feuille, instantEcrit, type LigneDeTableur } from './cellule.ts'

export const TYPE_ODS = 'application/vnd.oasis.opendocument.spreadsheet'

const ENTETE = '<?xml version="1.0" encoding="UTF-8"?>\n'
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'

export const MANIFESTE = `${ENTETE}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE_ODS}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`

const DATE =
  '<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>'

/** Ce qui précède la première feuille : deux styles, titre et date. */
export const AVANT = `${ENTETE}<office:document-content xmlns:office="${OASIS}:office:1.0" xmlns:table="${OASIS}:table:1.0" xmlns:text="${OASIS}:text:1.0" xmlns:style="${OASIS}:style:1.0" xmlns:fo="${OASIS}:xsl-fo-compatible:1.0" xmlns:number="${OASIS}:datastyle:1.0" office:version="1.3"><office:automatic-styles>${DATE}<style:style style:name="titre" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/></office:automatic-styles><office:body><office:spreadsheet>`
export const APRES = '</office:spreadsheet></office:body></office:document-content>'
export const FIN_DE_FEUILLE = '</table:table>'

/** L'ouverture d'une feuille et sa ligne de titres, répétée à l'impression. */
export function debutDeFeuille({ nom, colonnes }: Pick<Feuille, 'nom' | 'colonnes'>): string {
  const titres = colonnes.map((titre) => texteOds(titre, ' table:style-name="titre"')).join('')
  const repetees = `<table:table-column table:number-columns-repeated="${Math.max(1, colonnes.length)}"/>`
  const entete = `<table:table-header-rows><table:table-row>${titres}</table:table-row></table:table-header-rows>`
  return `<table:table table:name="${echapper(nomDeFeuille(nom))}">${repetees}${entete}`
}

export function ligneOds(cellules: LigneDeTableur): string {
  return `<table:table-row>${cellules.map(celluleOds).join('')}</table:table-row>`
}

function celluleOds(cellule: Cellule): string {
  if (cellule === null || cellule === undefined) return '<table:table-cell/>'
  if (typeof cellule === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cellule}"/>`
  if (typeof cellule === 'boolean') return texteOds(cellule ? 'oui' : 'non')
  if (cellule instanceof Date) {
    const valeur = instantEcrit(cellule).replace(' ', 'T')
    return `<table:table-cell table:style-name="date" office:value-type="date" office:date-value="${valeur}"/>`
  }
  return texteOds(cellule)
}

/** Un texte déclaré comme tel : aucun tableur n'y voit de formule. */
function texteOds(texte: string, attributs = ''): string {
  const paragraphes = texte.split(/\r\n|\r|\n/).map((ligne) => `<text:p>${blancs(echapper(ligne))}</text:p>`)
  return `<table:table-cell${attributs} office:value-type="string">${paragraphes.join('')}</table:table-cell>`
}

/** OpenDocument réduit une suite de blancs à un seul, et retire ceux du bord. */
function blancs(texte: string): string {
  return texte
    .replaceAll('\t', '<text:tab/>')
    .replaceAll(/^ +| {2,}| +$/g, (suite) => `<text:s text:c="${suite.length}"/>`)
}

/** Les signes que XML 1.0 n'admet pas (§ 2.2) sont retirés, et une moitié de paire isolée remplacée. */
function echapper(texte: string): string {
  return (
    texte
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: ce sont eux que l'on retire
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}

/** Un nom que LibreOffice et Excel acceptent : 31 signes au plus, sans ceux qui servent aux références. */
function nomDeFeuille(nom: string): string {
  return (
    nom
      .replaceAll(/[[\]*?:/\\']/g, ' ')
      .trim()
      .slice(0, 31) || 'Feuille'
  )
}
