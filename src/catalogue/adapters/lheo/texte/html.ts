import { decoderEntites, echapperHtml } from '../../../../kernel/entites.ts'
import type { Html } from '../../../domain/formation.ts'
import { creerEcrivain, type Ecrivain } from './html-ecrivain.ts'
import { nettoyer } from './html-nettoyage.ts'

/** Commentaire, déclaration ou balise ; les attributs ne contiennent ni « < » ni « > » hors de guillemets. */
const BALISE =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^<>]*>|<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/y
const BALISE_DE_BLOC = /<(?:br|p|div|ul|ol|li|h[1-6]|tr|table)\b/i

/** Éléments dont le contenu n'est pas du texte : ils partent avec lui. */
const ELEMENTS_MUETS = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'svg',
  'math',
  'template',
  'noscript',
  'textarea',
  'title',
  'head',
  'select',
])

/**
 * HTML assaini : seules restent `p br ul ol li strong em` et `a[href]` (http, https, mailto). La sortie est réécrite
 * balise par balise, jamais recopiée : rien d'autre ne peut s'y trouver. Dans un texte sans balise de bloc, un saut de
 * ligne devient `<br>`. Assainir deux fois donne le même texte.
 */
export function assainirHtml(brut: string): Html {
  if (!/[<&>]/.test(brut)) return nettoyer(sautsDeLigne(brut))
  const texte = BALISE_DE_BLOC.test(brut) ? brut.replace(/[\r\n]+/g, ' ') : brut
  const ecrivain = creerEcrivain()
  let index = 0
  while (index < texte.length) index = avancer(texte, index, ecrivain)
  return nettoyer(ecrivain.terminer())
}

const sautsDeLigne = (texte: string): string => texte.replace(/[ \t]*\r?\n[ \t]*/g, '<br>')

/** Traite le texte jusqu'au prochain « < », ou la balise qui est là ; rend l'index suivant. */
function avancer(texte: string, index: number, ecrivain: Ecrivain): number {
  const chevron = texte.indexOf('<', index)
  if (chevron !== index) {
    const fin = chevron === -1 ? texte.length : chevron
    ecrivain.texte(lireTexte(texte.slice(index, fin)))
    return fin
  }
  BALISE.lastIndex = index
  const trouvee = BALISE.exec(texte)
  if (trouvee === null) {
    ecrivain.texte('&lt;')
    return index + 1
  }
  const fin = BALISE.lastIndex
  const [, barre = '', nomBrut = '', attributs = ''] = trouvee
  const nom = nomBrut.toLowerCase()
  const muet = ELEMENTS_MUETS.has(nom)
  if (muet) return barre === '' ? finDElementMuet(texte, fin, nom) : fin
  if (barre === '/') ecrivain.fermer(nom)
  else ecrivain.ouvrir(nom, attributs)
  return fin
}

const lireTexte = (texte: string): string => sautsDeLigne(echapperHtml(decoderEntites(texte)))

function finDElementMuet(texte: string, depuis: number, nom: string): number {
  const fermeture = new RegExp(`</${nom}\\b[^<>]*>`, 'gi')
  fermeture.lastIndex = depuis
  return fermeture.exec(texte) === null ? texte.length : fermeture.lastIndex
}
