import { champs, entier, type Noeud, texte } from '../lecture.ts'
import { documentCite } from '../references.ts'
import { adresseSure } from './adresses.ts'
import { balise, echapper, phrase } from './balises.ts'
import type { Contexte } from './contexte.ts'

/** Le contenu d'un paragraphe, d'un titre ou d'un élément de liste : textes mis en forme, liens, sigles. */
export function rendrePhrases(noeuds: readonly Noeud[], contexte: Contexte): string {
  return noeuds.map((noeud) => rendrePhrase(noeud, contexte)).join('')
}

function rendrePhrase(noeud: Noeud, contexte: Contexte): string {
  switch (noeud.type) {
    case 'text':
      return rendreTexte(noeud)
    case 'linebreak':
      return '<br>'
    case 'tab':
      return ' '
    case 'link':
    case 'autolink':
      return rendreLien(noeud, contexte)
    case 'inlineBlock':
      return rendreSigle(noeud)
    default:
      return rendrePhrases(noeud.enfants, contexte)
  }
}

/** Mises en forme que le portail rend ; le soulignement ne l'est pas : il ferait croire à un lien (RGAA 10.6). */
const FORMATS = [
  { bit: 1, nom: 'strong' },
  { bit: 2, nom: 'em' },
  { bit: 32, nom: 'sub' },
  { bit: 64, nom: 'sup' },
] as const

function rendreTexte({ attributs }: Noeud): string {
  const ecrit = typeof attributs.text === 'string' ? attributs.text : ''
  const langue = texte(champs(attributs.$).langue)
  const format = entier(attributs.format)
  const formats = FORMATS.filter(({ bit }) => (format & bit) !== 0)
  // Les signes doubles ne s'écrivent ainsi qu'en français.
  const brut = langue === '' ? phrase(ecrit) : echapper(ecrit)
  const forme = formats.reduceRight((contenu, { nom }) => balise(nom, {}, contenu), brut)
  return langue === '' || ecrit === '' ? forme : balise('span', { lang: langue }, forme)
}

/** Un lien vers un document qui n'est pas publié, ou une adresse refusée, se lit comme du texte. */
function rendreLien({ attributs, enfants }: Noeud, contexte: Contexte): string {
  const contenu = rendrePhrases(enfants, contexte)
  const href = adresseDuLien(champs(attributs.fields), contexte)
  return href === undefined ? contenu : balise('a', { href }, contenu)
}

/** L'adresse d'un lien ou d'un bouton, interne par relation ou écrite. */
export function adresseDuLien(
  { linkType, url, doc }: Readonly<Record<string, unknown>>,
  contexte: Contexte,
): string | undefined {
  const visee = linkType === 'internal' ? contexte.adresseDe(documentCite(doc)) : texte(url)
  return visee === undefined ? undefined : adresseSure(visee)
}

function rendreSigle({ attributs }: Noeud): string {
  const { blockType, sigle, developpe } = champs(attributs.fields)
  if (blockType !== 'sigle') return ''
  return balise('abbr', { title: texte(developpe) }, echapper(texte(sigle)))
}
