import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { Feuille, LigneDeTableur } from './cellule.ts'
import { APRES, AVANT, debutDeFeuille, FIN_DE_FEUILLE, ligneOds, MANIFESTE, TYPE_ODS } from './ods-xml.ts'

export { TYPE_ODS } from './ods-xml.ts'

const TAILLE_DE_MORCEAU = 64 * 1024

/** Un classeur OpenDocument (ISO/IEC 26300), par morceaux : seules les lignes en cours d'écriture sont en mémoire. */
export async function* odsEnMorceaux(feuilles: readonly Feuille[]): AsyncGenerator<Uint8Array> {
  const prets: Uint8Array[] = []
  const archive = new Zip((erreur, octets) => {
    if (erreur !== null) throw erreur
    prets.push(octets)
  })
  // Le type d'abord et sans compression : c'est à cette place que les outils le cherchent.
  const type = new ZipPassThrough('mimetype')
  archive.add(type)
  type.push(strToU8(TYPE_ODS), true)
  const manifeste = new ZipDeflate('META-INF/manifest.xml')
  archive.add(manifeste)
  manifeste.push(strToU8(MANIFESTE), true)
  const contenu = new ZipDeflate('content.xml')
  archive.add(contenu)
  for await (const xml of contenuXml(feuilles)) {
    contenu.push(strToU8(xml))
    yield* prets.splice(0)
  }
  contenu.push(strToU8(APRES), true)
  archive.end()
  yield* prets
}

async function* contenuXml(feuilles: readonly Feuille[]): AsyncGenerator<string> {
  yield AVANT
  for (const feuille of feuilles) {
    yield debutDeFeuille(feuille)
    yield* lignesXml(feuille.lignes)
    yield FIN_DE_FEUILLE
  }
}

async function* lignesXml(
  lignes: Iterable<LigneDeTableur> | AsyncIterable<LigneDeTableur>,
): AsyncGenerator<string> {
  let morceau = ''
  for await (const ligne of lignes) {
    morceau += ligneOds(ligne)
    if (morceau.length < TAILLE_DE_MORCEAU) continue
    yield morceau
    morceau = ''
  }
  if (morceau !== '') yield morceau
}
