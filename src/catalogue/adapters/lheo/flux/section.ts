import type { Chercheur } from './chercher.ts'

/** Ce dont le contenu n'est pas du balisage : un commentaire, une section CDATA ou une instruction. */
interface Section {
  readonly ouvre: string
  readonly ferme: string
  /** Ce qu'il en est quand la fin manque. */
  readonly ouverte: string
}

const SECTIONS: readonly Section[] = [
  { ouvre: '<!--', ferme: '-->', ouverte: 'un commentaire n’est pas fermé' },
  { ouvre: '<![CDATA[', ferme: ']]>', ouverte: 'une section CDATA n’est pas fermée' },
  { ouvre: '<?', ferme: '?>', ouverte: 'une instruction XML n’est pas fermée' },
]

const [EXCLAMATION, INTERROGATION] = [33, 63]

/** La section qui commence à `debut`, s'il en commence une. */
export const sectionA = (texte: string, debut: number): Section | undefined => {
  const suivant = texte.charCodeAt(debut + 1)
  return suivant === EXCLAMATION || suivant === INTERROGATION
    ? SECTIONS.find(({ ouvre }) => texte.startsWith(ouvre, debut))
    : undefined
}

/** La fin d'une formation, puis ce qui ne peut que la suivre. */
const FRONTIERE =
  /<\/(?:[\w.-]+:)?formation\s*>\s*<(?:!--|(?:[\w.-]+:)?(?:formation|extras)[\s>/]|\/(?:[\w.-]+:)?offres\s*>)/y

/** Où est lue une section : le nom qu'y ont les formations, ou `undefined` hors d'`offres`. */
export interface LieuDeSection {
  readonly texte: string
  readonly chercheur: Chercheur
  readonly formation: string | undefined
}

/**
 * Index qui suit la section commencée à `debut` ; `undefined` s'il manque sa fin, peut-être dans un morceau à venir ;
 * `ouverte` si elle a avalé ce qui ne peut pas être à elle : une autre section, ou la fin de sa formation et ce qui la suit.
 */
export function finDeSection(
  { texte, chercheur, formation }: LieuDeSection,
  { ouvre, ferme }: Section,
  debut: number,
): number | 'ouverte' | undefined {
  const corps = debut + ouvre.length
  const trouver = (marque: string) => chercheur.prochaine(texte, marque, corps)
  const fin = trouver(ferme)
  if (formation !== undefined) {
    const dedans = (place: number) => place !== -1 && (fin === -1 || place < fin)
    if (dedans(trouver(ouvre))) return 'ouverte'
    const fermante = trouver(`</${formation}`)
    const ouvrante = trouver(`<${formation}`)
    const fermeLaSienne = dedans(fermante) && (ouvrante === -1 || fermante < ouvrante)
    FRONTIERE.lastIndex = fermante
    if (fermeLaSienne && FRONTIERE.test(texte)) return 'ouverte'
  }
  return fin === -1 ? undefined : fin + ferme.length
}
