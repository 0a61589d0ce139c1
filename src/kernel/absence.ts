import { plier } from './plier.ts'

/** Longueur au-delà de laquelle un texte dit forcément quelque chose. */
const LONGUEUR_MAXIMALE = 60

const DE_QUOI =
  '(?:(?:cette |l )?(?:information|info|donnee|champ|texte|contenu|valeur|element)s? (?:est |n est |sont |ne sont )?)?'
const PARTICIPES =
  'renseign|communiqu|precis|defini|connu|disponible|applicable|concern|specifi|indiqu|mentionn|fourni|saisi|determin|attribu|transmis|declar|detaill|complet|rempli|publi'
const INFINITIFS =
  'renseigner|completer|preciser|definir|determiner|communiquer|confirmer|venir|remplir|saisir|specifier|indiquer|fournir'
const QUAND =
  '(?: (?:a ce jour|a ce stade|pour le moment|pour l instant|encore|ulterieurement|prochainement|par l (?:organisme|of)))?'

/** Ce qui ne dit rien, plié et sans ponctuation : une tournure entière. */
const TOURNURES = new RegExp(
  `^(?:${[
    `${DE_QUOI}(?:non|pas|pas encore) (?:encore )?(?:${PARTICIPES})(?:e|s|es|ee|ees)?${QUAND}`,
    `${DE_QUOI}(?:a )?(?:${INFINITIFS})${QUAND}`,
    `${DE_QUOI}(?:inconnu|indetermine|indefini|indisponible|manquant|vide)(?:e|s|es)?`,
    `(?:pas|aucune?|sans) (?:d |de )?(?:information|renseignement|donnee|texte|precision)s?(?: disponibles?)?`,
    `en (?:cours|attente)(?: (?:de|d) (?:definition|saisie|redaction|elaboration|validation|creation|precision|information|confirmation|mise a jour)s?)?`,
    `(?:voir|cf|consulter|idem|id|se reporter a|se referer a)(?: (?:notre|le|la))? (?:site(?: (?:internet|web))?|ci dessus|ci dessous|plus haut|plus bas|programme|contenu|descriptif|objectifs?|plaquette|fiche)`,
    `(?:communique|ulterieurement|prochainement|communique ulterieurement)`,
    `(?:to be (?:defined|confirmed|determined|completed)|not (?:available|applicable|specified)|no (?:data|information)|unknown|empty|missing)`,
    `lorem ipsum.*`,
    `([a-hj-z])\\1{2,}|0(?: ?0)*|9{3,}|0[01] 0[01] (?:0000|1900)`,
  ].join('|')})$`,
)
/** Les mots et les sigles. */
const MOTS = new Set(
  `a voir|nr|nc|nd|na|ns|so|nsp|ne sait pas|sans objet|sans|neant|rien|rien a signaler|ras|null|undefined|none|nan|n|x|xx
tbd|tbc|todo|test|toto|azerty|abc|exemple|string|default|valeur par defaut|inconnu|vide|idem|id|nbsp
champ vide|champ obligatoire|nous consulter|nous contacter|contactez nous
aucun rythme d alternance declare|aucun rythme alternance declare`.split(/[|\n]/),
)
/** Erreurs de tableur et champs de modèle qu'un export n'a pas remplis. */
const MODELE =
  /^(?:#(?:ref|valeur|value|nom|name|n\/?[ad]|div\/0|nul|null|nombre|num)[!?]?|\{\{.*\}\}|\$\{.*\}|\[\[.*\]\]|%[sd]|\[object \w+\])$/i

/** Un fait là où l'on demande une condition ou un coût, une absence partout ailleurs. */
const AUCUN = new Set(['aucun', 'aucune', 'aucuns', 'aucunes'])

/** Ce qui suit un guillemet, une parenthèse, une puce. */
const PREMIER = /[\p{L}\p{N}]/u
/** Première lettre de ce qui peut être une absence : le reste n'est pas examiné. */
const INITIALES = new Set('nipau09xsrtvcldeôéfmobz'.split(''))

/** Vrai si le texte ne dit rien : vide, tirets, « Non renseigné », « NC », « Néant », « à préciser », « xxx »… */
export function neDitRien(texte: string, aucunEstUnFait = false): boolean {
  if (texte.length > LONGUEUR_MAXIMALE) return false
  if (/^[\s\p{Cf}.…*\-–—_?/~]*$/u.test(texte) || MODELE.test(texte)) return true
  if (!INITIALES.has(plier(PREMIER.exec(texte)?.[0] ?? ''))) return false
  const normalise = sansRedite(normaliser(texte))
  return MOTS.has(normalise) || TOURNURES.test(normalise) || (!aucunEstUnFait && AUCUN.has(normalise))
}

/** Sans ponctuation, ni « (e) » ; les sigles « N.C. », « R.A.S. » d’un seul tenant. */
const normaliser = (texte: string): string =>
  plier(texte)
    .replace(/\((?:e|s|es|e s)\)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/(?<![a-z0-9])[acdnoprs](?: [acdnoprs])+(?![a-z0-9])/g, (lettres) => lettres.replaceAll(' ', ''))

/** « NC / NC » n'en dit pas plus que « NC ». */
const sansRedite = (texte: string): string => texte.replace(/^(.+?)(?: \1)+$/, '$1')
