import { decoderEntites } from '../../../../kernel/entites.ts'
import { type Brut, texte } from './champs.ts'

const SANS_TEXTE = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi
const PUCE = /<li(?:\s[^<>]*)?>/gi
const FIN_DE_LIGNE = /<br\s*\/?>|<\/(?:p|div|li|ul|ol|h[1-6]|tr|table)\s*>/gi
/** Une vraie balise : « moins de < 10 places, > 2 mois » n'en a pas. */
const BALISE = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi

/** Un texte que des personnes ont écrit : du HTML n'y laisse que ses mots et ses lignes. `undefined` s'il n'en reste rien. */
export function prose(brut: Brut, nom: string): string | undefined {
  const lu = texte(brut, nom)
  if (lu === undefined || !/[<&]/.test(lu)) return lu
  const sansBalises = lu
    .replace(SANS_TEXTE, '')
    .replace(PUCE, '• ')
    .replace(FIN_DE_LIGNE, '\n')
    .replace(BALISE, '')
  const propre = decoderEntites(sansBalises)
    .replace(/[ \t]+\n/g, '\n')
    .trim()
  return propre === '' ? undefined : propre
}

/** Un nom : de la prose sur une ligne. */
export const nomPropre = (brut: Brut, champ: string): string | undefined =>
  prose(brut, champ)?.replace(/\s+/g, ' ')
