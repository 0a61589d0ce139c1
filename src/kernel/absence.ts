import { plier } from './plier.ts'

/** Longueur au-delà de laquelle un texte dit forcément quelque chose. */
const LONGUEUR_MAXIMALE = 60

/** Pliés, sans ponctuation ni article, tels que `normaliser` les écrit. */
const ABSENCES = new Set(
  `non renseigne|information non renseigne|informations non renseigne|information non communique|information inconnue
non communique|communique ulterieurement|non precise|non defini|non connu|non disponible|non applicable|non concerne
pas de renseignement|pas renseigne|pas communique|pas precise|pas concerne|pas d information|pas applicable
renseigner|completer|preciser|definir|determiner|communiquer|confirmer|venir|remplir|saisir
a renseigner|a completer|a preciser|a definir|a determiner|a communiquer|a confirmer|a venir|a remplir|a saisir|a voir|a preciser ulterieurement
en attente|en cours de definition|en cours de saisie|ulterieurement|prochainement
nr|n r|nc|n c|nd|n d|na|n a|ns|n s|so|s o|sans objet|sans|neant|rien|rien a signaler|ras|null|undefined|none|nan|n|x|xx|xxx|xxxx|xxxxx
tbd|tbc|todo|test|lorem ipsum|inconnu|vide|idem|voir site|voir le site|voir notre site|voir site internet|voir le site internet|voir notre site internet
voir site web|voir le site web|voir notre site web|cf site|cf le site|cf notre site|cf site internet|cf site web
nous consulter|nous contacter|contactez nous|consulter le site|0|00|000|0 0|00 00 0000
aucun rythme d alternance declare|aucun rythme alternance declare|aucun texte|aucune information|aucune donnee`.split(
    /[|\n]/,
  ),
)

/** Un fait là où l'on demande une condition ou un coût, une absence partout ailleurs. */
const AUCUN = new Set(['aucun', 'aucune', 'aucuns', 'aucunes'])

/** Ce qui suit un guillemet, une parenthèse, une puce. */
const PREMIER = /[\p{L}\p{N}]/u
/** Première lettre de ce qui peut être une absence : le reste n'est pas examiné. */
const INITIALES = new Set('nipau0xsrtvcldeôé'.split(''))

/** Vrai si le texte ne dit rien : vide, tirets, « Non renseigné », « NC », « Néant », « à préciser », « xxx »… */
export function neDitRien(texte: string, aucunEstUnFait = false): boolean {
  if (texte.length > LONGUEUR_MAXIMALE) return false
  if (/^[\s.…*\-–—_?/]*$/.test(texte)) return true
  if (!INITIALES.has(plier(PREMIER.exec(texte)?.[0] ?? ''))) return false
  const normalise = normaliser(texte)
  return ABSENCES.has(normalise) || (!aucunEstUnFait && AUCUN.has(normalise))
}

const normaliser = (texte: string): string =>
  plier(texte)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/(?<=renseigne|communique|precise|declare|defini|connu|concerne|inconnu)(?:e?s|e)$/, '')
