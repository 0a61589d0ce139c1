import type { Niveau } from '../../../referentiels/index.ts'

/** Diplômes cités dans un texte d'accès, et leur niveau (cadre national des certifications, décret 2019-14). */
export const DIPLOMES: readonly (readonly [RegExp, Niveau])[] = [
  [/\b(?:CAPA?|BEPA?|MC5|DEAES|niveau 3)s?\b/i, '3'],
  [/\b(?:bac(?!\s*\+|helor)(?:calauréat)?|BP|brevets? professionnels?|BPJEPS|DEAS|niveau 4)\b/i, '4'],
  [/\b(?:bac\s*\+\s*2|BTSA?|DUT|DEUST|niveau 5)(?!\d)/i, '5'],
  [/\b(?:bac\s*\+\s*[34]|licences?|bachelors?|BUT|DCG|niveau 6)(?!\w)/i, '6'],
  [/\b(?:bac\s*\+\s*[56]|masters?|mastères?|ingénieurs?|DSCG|niveau 7)(?!\w)/i, '7'],
  [/\b(?:bac\s*\+\s*[789]|doctorats?|docteurs?|thèse|niveau 8)(?!\w)/i, '8'],
]

/** Diplômes d'État de la santé et du social, nommés sans leur niveau (répertoire national RNCP). */
export const DIPLOMES_D_ETAT: readonly (readonly [RegExp, Niveau])[] = [
  [/^(?:ambulancier|(?:d['’])?accompagnant éducatif)/i, '3'],
  [/^(?:aide-soignant|auxiliaire de puériculture|moniteur éducateur|technicien de l['’]intervention)/i, '4'],
  [/^(?:infirmier(?! anesth| de bloc)|ergothérapeute|psychomotricien|manipulateur|pédicure|médiateur)/i, '6'],
  [/^(?:éducateur|assistant de service social|conseiller en économie)/i, '6'],
  [/^(?:infirmier (?:anesth|de bloc)|masseur|sage-femme)/i, '7'],
]
