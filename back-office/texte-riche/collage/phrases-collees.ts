import { type ElementHtml, type NoeudHtml, texteHtml } from '../arbre-html.ts'
import { adresseSure } from '../rendu/adresses.ts'
import { misesEnForme, propriete } from './style.ts'

/** Le contenu d'un paragraphe collé : texte, gras, italique, exposant, indice, liens, sauts de ligne ; rien d'autre. */
export function phrasesCollees(noeuds: readonly NoeudHtml[], dansUnTitre = false): readonly NoeudHtml[] {
  return noeuds.flatMap((noeud) => phraseCollee(noeud, dansUnTitre))
}

/** Ce qui porte du texte, par opposition à ce qui sépare des paragraphes. */
const EN_LIGNE = new Set(
  [
    'a',
    'abbr',
    'acronym',
    'b',
    'big',
    'br',
    'cite',
    'code',
    'del',
    'em',
    'font',
    'i',
    'ins',
    'kbd',
    'label',
  ].concat([
    ...['mark', 'o:p', 'q', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'var', 'wbr'],
  ]),
)

/** Un `b` ou un `span` qui enveloppe des paragraphes (Google Docs) n'est pas une phrase. */
export function estUnePhrase(noeud: NoeudHtml): boolean {
  if (typeof noeud === 'string') return true
  return EN_LIGNE.has(noeud.nom) && noeud.enfants.every(estUnePhrase)
}

function phraseCollee(noeud: NoeudHtml, dansUnTitre: boolean): readonly NoeudHtml[] {
  if (typeof noeud === 'string') return [unSeulBlanc(noeud)]
  if (noeud.nom === 'br') return [{ nom: 'br', attributs: {}, enfants: [] }]
  if (estLaPuceDeWord(noeud) || estMasque(noeud)) return []
  const enfants = phrasesCollees(noeud.enfants, dansUnTitre)
  if (texteHtml({ ...noeud, enfants }).trim() === '') return enfants
  if (noeud.nom === 'a') return lienColle(noeud, enfants)
  // Un titre est déjà gras : le style de Word ne s'y ajoute pas.
  const formes = misesEnForme(noeud).filter((forme) => !dansUnTitre || forme === 'sup' || forme === 'sub')
  return formes.reduceRight<readonly NoeudHtml[]>(
    (contenu, nom) => [{ nom, attributs: {}, enfants: contenu }],
    enfants,
  )
}

/** La puce ou le numéro que Word écrit en toutes lettres devant l'élément d'une liste. */
export function estLaPuceDeWord(noeud: ElementHtml): boolean {
  return propriete(noeud, 'mso-list') === 'ignore'
}

function estMasque(noeud: ElementHtml): boolean {
  return propriete(noeud, 'display') === 'none' || propriete(noeud, 'mso-hide') === 'all'
}

/** Signets et appels de note ne mènent nulle part hors du document d'origine. */
function lienColle({ attributs }: ElementHtml, enfants: readonly NoeudHtml[]): readonly NoeudHtml[] {
  const href = adresseSure(sansDetour(attributs.href ?? ''))
  if (href === undefined || href.startsWith('#')) return enfants
  return [{ nom: 'a', attributs: { href }, enfants }]
}

/** Google Docs fait passer les liens par sa propre adresse. */
function sansDetour(adresse: string): string {
  const url = URL.parse(adresse)
  const detour = url?.hostname === 'www.google.com' && url.pathname === '/url'
  return (detour ? url.searchParams.get('q') : undefined) ?? adresse
}

/** Word écrit des suites d'espaces insécables pour aligner ; une seule, entre deux mots, est voulue. */
function unSeulBlanc(texte: string): string {
  return texte
    .replace(/[\t\r\n\f ]+/g, ' ')
    .replace(/(?:\u00a0| ){2,}/g, ' ')
    .replace(/\u00ad|\u200b/g, '')
}
