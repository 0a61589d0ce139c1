import { ecritDuPassage, motif, oter, type Phrase, type SuiteDeMots, trouverMotif } from './phrase.ts'

const QUI =
  '(?:(?:et|mais|alors|donc|car|puis) )?(?:je|j|on|nous|il|elle|moi|mon fils|ma fille|mon enfant|mon ado|ma soeur|mon frere)'
const VOULOIR =
  '(?:veux|veut|voulons|voudrais|voudrait|voudrai|souhaite|souhaites|souhaiterais|souhaiterait|aimerais|aimerait|aime bien|aime|desire|desirerais|adore|envisage|compte|pense|espere|reve|peux|peut|dois|doit|vais|va)'
const FORMATION = '(?:formations?|stages?|cours|etudes?|cursus|parcours de formation)'
const ARTICLE = '(?:un|une|des|le|la|les|l|mon|ma|mes|son|sa|ses|ce|cette)'
const VERS = '(?:de|d|du|des|en|a|au|aux|dans|pour|sur|chez|avec|comme)'

/** Où que ce soit dans la phrase. */
const POLITESSES =
  '(?:bonjour|bjr|bonsoir|slt|coucou|hello)(?: (?:madame|monsieur|a tous|a vous))?|svp|stp|s il (?:vous|te) plait|(?<! (?:la|de) )merci(?: (?:d avance|beaucoup|bien|a vous|pour votre (?:aide|reponse)))*|please|cordialement'

/** Là où est la personne, qu'on ne sait pas. */
const ICI =
  '(?:(?:tout )?(?:(?:au plus|a) )?(?:pres|proche|autour|cote|proximite|pas loin) de )(?:chez (?:moi|nous)|ma maison|mon domicile)|(?:pres|proche|autour) d ici|(?:dans|de) (?:mon|ma) (?:secteur|ville|coin|departement|region)'

/**
 * Ce qui introduit une demande sans rien dire de son objet ; ôté au début, autant de fois qu'il s'en trouve. Mots pliés,
 * séparés d'une espace.
 */
const DEBUTS = [
  'salut(?: (?:madame|monsieur|a tous))?',
  `${QUI} (?:ne )?(?:suis|est|sommes) (?:actuellement )?(?:a la recherche|en recherche|interesse|interessee|interesses)(?: ${VERS})?(?: ${ARTICLE})?`,
  `${QUI}(?: ne)?(?: me| m| se| s)? ${VOULOIR}(?: (?:bien|beaucoup|vraiment))?(?: (?:a|de|d))?`,
  `(?:veux|voudrais|souhaite|souhaiterais|aimerais|envie ${VERS}|envie|j ai envie ${VERS}|j ai envie|ai envie ${VERS})`,
  `(?:${QUI} )?(?:cherche|cherchons|recherche|recherchons|rechercher|chercher)(?: (?:a|des infos sur|desesperement))?(?: ${ARTICLE})?(?: ${VERS})?`,
  `(?:trouver|trouve moi|trouvez moi|trouver moi|donne moi|donnez moi|montre moi)(?: ${ARTICLE})?`,
  `(?:j ai |ai )?besoin ${VERS}(?: ${ARTICLE})?`,
  `(?:est ce qu il y a|est ce que vous avez|y a t il|existe t il|avez vous|vous avez|proposez vous|il y a)(?: ${ARTICLE})?`,
  '(?:comment|quoi|que|qu)(?: peut on| puis je| est ce qu on peut)? (?:faire|fait on|fait t on|on fait)(?: pour| afin de)?',
  'comment(?: on| peut on| puis je)?(?: se| s)?',
  `(?:savoir|comprendre|connaitre) (?:comment|si|ou|quoi)(?: (?:on|je|il))?(?: (?:peut|peux|faut|fait|faire))?(?: pour)?`,
  `(?:ce que|combien)(?: (?:peut|peux|ca|se))? (?:gagner?|gagnent|touche|paye|paie)(?: ${ARTICLE})?`,
  `(?:le |quel )?salaire(?: (?:moyen|net|brut|mensuel))?(?: est celui)? (?:de|d|du|des) (?:un|une|l|la|le|les)`,
  `(?:etudier|reviser|(?:se|me) remettre (?:a|en)|remise a niveau (?:en|de))(?: ${ARTICLE})?`,
  '(?:que|quoi) faire',
  '(?:que se passe t il|qu est ce qui se passe|quoi de neuf|qu y a t il)',
  `${QUI} suis(?: (?:actuellement|deja))?(?: (?:un|une))?`,
  `(?:ou|par ou)(?: est ce que je peux| puis je| peut on)? (?:trouver|faire|suivre|apprendre|se former|me former|passer|commencer)(?: ${VERS})?(?: ${ARTICLE})?`,
  `(?:quelle|quelles|quel|quels)(?: est| sont)?(?: ${ARTICLE})? (?:meilleure |meilleures )?(?:formations?|etudes?|ecoles?|diplomes?|cursus|parcours|filiere|filieres|bac|cap)(?: (?:faire|suivre|choisir|faut il|faut il faire|avoir))?(?: (?:pour|afin de|apres))?`,
  '(?:il faut quoi|que faut il|faut il|faut t il|qu est ce qu il faut)(?: (?:faire|avoir))?(?: pour)?',
  '(?:c est quoi|qu est ce que c est|qu est ce qu|qu est ce que|kesako|definition)(?: de| d)?',
  `(?:infos?|informations?|renseignements?|details?|documentation|fiche|fiches|liste)(?: ${VERS})(?: ${ARTICLE})?`,
  `(?:une|la|les|des|mes|ma)? ?(?:${FORMATION})(?: (?:professionnelles?|continue|diplomantes?|courtes?|longues?|qualifiantes? pro|adultes?|pour adultes?))?(?: ${VERS})?`,
  `(?:centres?|organismes?) de formations?(?: ${VERS})?(?= [a-z0-9])`,
  `(?:devenir|redevenir|etre)(?: ${ARTICLE})?`,
  `(?:travailler|bosser|evoluer)(?: (?:comme|en tant que|en tant qu|dans|avec|chez|pour|en|sur|aupres|au|aux|a|des|du|de|d))*(?: ${ARTICLE})?`,
  `(?:exercer|pratiquer)(?: le metier| la profession)?(?: ${VERS})?`,
  `(?:apprendre|decouvrir)(?: (?:a|le metier de|le metier d|les metiers de|les bases de))?(?: ${ARTICLE})?`,
  `(?:faire|suivre|commencer|entamer|reprendre|continuer|poursuivre|integrer|entreprendre)(?: (?:${ARTICLE} )?(?:${FORMATION}|metier|carriere|diplome|ecole))(?: ${VERS})?(?: ${ARTICLE})?`,
  `(?:faire|suivre)(?: ${VERS})(?: ${ARTICLE})?`,
  `(?:faire|suivre)(?: ${ARTICLE})?`,
  `(?:me|se|s|m|nous) (?:former|perfectionner|specialiser|reconvertir|lancer|diriger|orienter vers|installer)(?: ${VERS})?(?: ${ARTICLE})?`,
  `former(?: ${VERS})`,
  `(?:passer|obtenir|avoir|preparer|decrocher)(?: ${ARTICLE})`,
  '(?:passer|obtenir|preparer)',
  '(?:(?:me |se )?faire )?(?:payer|financer) (?:(?:une|ma|sa|la|des|mes) )?formations?(?= par )',
  `(?:une |ma |en )?(?:reconversion|reorientation)(?: professionnelle)?(?: (?:vers|en|dans|comme|de|d))(?: ${ARTICLE})?`,
  '(?:reconversion|reorientation)(?: professionnelle)?(?= [a-z]{4,} $)',
  `(?:le |les |un |des )?(?:metiers?|emplois?|jobs?|postes?|professions?|carrieres?|boulots?|travail|offres? d emploi)(?: (?:de|d|du|des|dans|en|comme|avec|autour de|lies? a))(?: ${ARTICLE})?`,
  'pour (?:devenir|etre|apprendre|travailler|faire)',
  `(?:ameliorer|perfectionner|renforcer|approfondir|consolider|travailler|rafraichir)(?: (?:mon|ma|mes|son|sa|ses|notre|nos))(?: niveau (?:de|d|en))?`,
  `(?:(?:me|m|se|s) )?(?:ameliorer|perfectionner|progresser|debuter|evoluer) en`,
  `(?:${QUI} )?(?:ne )?(?:sais|sait) pas(?: (?:tres|trop))?(?: bien)?(?= (?:lire|ecrire|compter|parler|utiliser|me|conduire))`,
  '(?:j ai|agee? de|(?:jeune|homme|femme|fille|garcon|ado)(?: agee?)? de) \\d{2} ans',
  `(?:quels?|quelles?) (?:metiers?|emplois?|travail|jobs?)(?: (?:faire|choisir|exercer))?(?: ${VERS})?(?: ${ARTICLE})?`,
  `(?:dans(?: ${ARTICLE})?|en(?! (?:iso|\\d)))`,
  '(?:ou|et)',
] as const

/** De même, à la fin. */
const FINS = [
  '(?:comme|en) (?:metier|travail|formation|etudes?|emploi)',
  '(?<! (?:compte|de|la|a|ma|sa|une|l|en|conge|plan|aide|individuelle|financement|financer|organisme) )(?:formations?|stages?|etudes?)(?: (?:professionnelles?|continue))?',
  '(?:quelle|quelles|quel|quels) (?:formations?|etudes?|ecoles?|diplomes?)',
  '(?:comment (?:faire|devenir)|c est possible|possible|ou|debutant accepte)',
  'pour (?:les )?(?:debutants?|nuls)',
  'pour (?:me |m |se |s )?(?:former|perfectionner)',
  'qui (?:paie|paye|finance)',
  '(?:en|sur|pendant) (?:\\d{1,2}|un|une|deux|trois|quatre|six) (?:ans?|mois|semaines?|jours?)',
  '(?:que faire|quoi faire|je fais quoi|on fait quoi)(?: maintenant)?',
] as const

/** Une phrase entière qui demande par où commencer, sans nommer ni métier ni formation. */
const PERDU =
  '(?:jsp(?: .*)?|(?:ne |n )?(?:sais|sait|savoir|savons) pas (?:trop |encore |vraiment )?(?:quoi|que|ou|vers|comment|du tout|ce qu|ce que|quel|quelle)(?: .*)?|(?:aucune|pas d|sans) (?:idee|projet)(?: .*)?|suis (?:perdue?|indecise?)(?: .*)?|aidez? moi(?: .*)?|trouver ma voie|changer de (?:vie|metier|voie|travail|boulot|carriere)|(?:quels?|quelles?) (?:metiers?|travail|emplois?|professions?|orientation|voie)(?: .*)?(?:pour moi|me (?:correspond|correspondent|ressemble|conviendrait|convient)|faire|choisir|fait pour moi|est fait pour moi)|choisir (?:un|mon|son|ma|sa) (?:metier|voie|orientation|avenir)|trouver (?:un|mon) (?:metier|job|travail|emploi)|(?:m |s )ennuie(?:nt)?(?: .*)?|(?:marre|assez) de (?:mon|ce) (?:travail|boulot|metier|job)|decrocheurs?(?: scolaires?)?|(?:decroche|decrochage)(?: .*)?)'

/** Un nom devant eux est un objet : « salon de l'orientation », « journée de l'orientation » nomment autre chose. */
const ORIENTATION =
  '(?:(?:m |s |me |se )?orienter|orientation(?: (?:professionnelle|scolaire))?|(?:me |se )?reconvertir|reconversion(?: professionnelle)?|tests? d orientation)'
const DEVANT =
  '(?:je|j|nous|on|il|elle|moi|mon|ma|mes|son|sa|ses|un|une|le|la|l|de|d|des|du|en|pour|sur|a|au|me|m|se|s|ne|n|y|et|ai|suis|est|besoin|aide|aider|aides|conseils?|infos?|informations?|questions?|faire|choisir|trouver|savoir|penser|pense|veux|veut|voudrais|souhaite|aimerais|dois|doit|peux|bien|comment|quelle|quel|projet|rdv|rendez vous)'

const SANS_OBJET = `(?:(?:.* )?${PERDU}|(?:${DEVANT} )*${ORIENTATION})`

const sansObjet = new RegExp(`^ ${SANS_OBJET} $`)
const PARTOUT = [motif(POLITESSES), motif(ICI)]
const MOTIFS = [
  ...PARTOUT,
  ...DEBUTS.map((source) => motif(source, 'debut')),
  ...FINS.map((source) => motif(source, 'fin')),
]

/** Vrai : la phrase ne nomme ni métier, ni formation ; la personne cherche par où commencer. */
export const estSansObjet = ({ pliee }: Phrase): boolean => sansObjet.test(pliee)

/** Vrai si ôter ce passage couperait ou ferait disparaître un terme du vocabulaire (« trouver un patron », « stage de 3ème »). */
export type Protege = (phrase: Phrase, passage: SuiteDeMots) => boolean

/** Met de côté politesses et « près de chez moi », seules : elles partent avant que le lieu ne se lise. */
export const ecarterLesPolitesses = (depart: Phrase) => ecarter(depart, PARTOUT, () => false)

/** Met de côté la façon de demander (« je voudrais apprendre la »…) ; ce qui reste est l'objet de la demande. */
export const ecarterLaFaconDeDemander = (depart: Phrase, protege: Protege = () => false) =>
  ecarter(depart, MOTIFS, protege)

function ecarter(depart: Phrase, motifs: readonly RegExp[], protege: Protege) {
  /** Telle qu'écrite, dans l'ordre où elle a été ôtée. */
  const ecarte: string[] = []
  let phrase = depart
  while (!estSansObjet(phrase)) {
    const passage = motifs
      .map((un) => trouverMotif(phrase, un))
      .find((trouve) => trouve !== undefined && !protege(phrase, trouve))
    if (passage === undefined) break
    ecarte.push(ecritDuPassage(phrase, passage))
    phrase = oter(phrase, passage)
  }
  return { phrase, ecarte }
}
