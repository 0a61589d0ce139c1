import { entreGuillemets } from '../../kernel/typographie.ts'
import { motsCherches } from '../domain/texte/mots.ts'
import { estVide } from '../domain/texte/mots-vides.ts'

/** Un texte où il n'y a rien à chercher. */
export interface TexteMuet {
  readonly titre: string
  readonly texte: string
}

const LISIBLE = /[\p{Script=Latin}\p{N}]/u

/** Ni lettre latine ni chiffre, ou seulement des mots comme « de » et « la » : cela se dit, plutôt que « rien ne correspond ». */
export function texteMuet(texte: string): TexteMuet | undefined {
  if (texte === '') return undefined
  if (!LISIBLE.test(texte))
    return {
      titre: `Nous n’avons pas pu lire ${entreGuillemets(texte)}`,
      texte: 'La recherche ne lit que nos lettres et nos chiffres.',
    }
  if (motsCherches(texte, estVide, 1).length > 0) return undefined
  return {
    titre: `${entreGuillemets(texte)} ne dit pas ce que vous cherchez`,
    texte: 'Ces mots sont partout : ils ne distinguent aucun résultat.',
  }
}
