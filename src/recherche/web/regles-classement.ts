import { TRANCHE_KM } from '../domain/interrogation/cle-de-tri.ts'
import { DERNIER_PROCHE, PALIERS } from '../domain/interrogation/paliers.ts'

/** Les règles de classement, dans l'ordre où elles départagent deux formations. */
export interface Regle {
  readonly titre: string
  readonly texte: string
  readonly paliers?: typeof PALIERS
  readonly suite?: string
}

export const REGLES_CLASSEMENT: readonly Regle[] = [
  {
    titre: 'D’abord, ce qui répond à votre recherche',
    texte:
      'Une formation est montrée si elle contient tous les mots demandés (un ou deux mots), tous sauf un (trois ou quatre), ou les trois quarts (au-delà). Si des mots nomment un métier, une formation qui y mène les a tous. Un mot trouvé dans l’intitulé compte plus que dans le nom de l’organisme, le lieu, le niveau ou le domaine, et bien plus que dans les objectifs et le contenu. Un mot rare compte plus qu’un mot courant.',
  },
  {
    titre: 'Ensuite, des paliers de pertinence',
    texte:
      'Les formations sont rangées en quelques paliers, du plus proche de votre demande au plus éloigné. Deux formations d’un même palier sont considérées comme aussi pertinentes l’une que l’autre.',
    paliers: PALIERS,
    suite: `Dès qu’une formation atteint l’un des ${DERNIER_PROCHE + 1} premiers paliers, celles des suivants ne sont plus des résultats : elles sont montrées à part, comme « moins proches », et ne sont pas comptées.`,
  },
  {
    titre: 'À pertinence égale, la Région',
    texte:
      'Dans un même palier, les formations financées par la Région dont une session est ouverte passent devant, et celles dont toutes les sessions sont complètes ou suspendues passent derrière. Une formation moins pertinente ne passe jamais devant une formation plus pertinente pour cette raison.',
  },
  {
    titre: 'Enfin, le détail de la pertinence, puis la date',
    texte:
      'À égalité, la plus pertinente du palier passe devant, puis celle dont la session commence le plus tôt. L’ordre est toujours le même pour la même demande.',
  },
  {
    titre: 'Sans mot cherché, la prochaine session ouverte',
    texte: `Aucune formation n’est alors plus pertinente qu’une autre. Celles dont une session est ouverte passent devant ; autour d’un lieu, les plus proches, par tranches de ${TRANCHE_KM} km ; puis celle où l’on peut entrer le plus tôt. La Région ne départage que celles qui commencent le même jour.`,
  },
  {
    titre: 'Autour d’un lieu, sur place d’abord',
    texte:
      'Quel que soit l’ordre choisi, les formations sur place forment une première liste ; celles qui se suivent entièrement à distance, une seconde. Chacune suit les règles ci-dessus.',
  },
]

export const REGLES_DATES: readonly string[] = [
  'Une formation est montrée si l’une de ses sessions est en cours ou à venir, ou si l’on peut y entrer à tout moment.',
  'Une session dont la date de fin est inconnue reste montrée tant que l’organisme continue de la publier.',
  'Une session dont les inscriptions sont closes reste montrée, avec cette mention.',
  'Lieu, dates et conditions de la session sont vérifiés ensemble : une session à Toulouse en mars ne répond pas à une recherche à Toulouse en juin.',
]

export const NON_UTILISE: readonly string[] = [
  'un paiement : aucun organisme ne peut acheter une meilleure place ;',
  'votre identité, votre historique ou votre position réelle : seul compte ce que vous écrivez ;',
  'le nombre de clics ou la popularité d’une formation ;',
  'un modèle entraîné sur des données : les règles sont écrites, les mêmes pour tous.',
]
