import { STATUTS_CPF } from '../../../catalogue/back-office.ts'
import { filtreEnMots } from '../../domain/comprehension/filtre-dit.ts'

/** Devant une durée. */
const DURANT = '(?:en|sur|pendant|dure|durant|(?:formations?|stages?|cours|sessions?) (?:de|d))'
const FINANCEE = '(?:gratuite?s?|financee?s?|payee?s?|remuneree?s?|prise?s? en charge)'

/**
 * Ce qu'on écrit à la place d'une case cochée. Rien qui ne soit sûr : « CAP pâtissier » ou « licence pro » nomment une
 * formation, « bac +2 » un niveau.
 */
export const filtresEnMotsFormations = [
  filtreEnMots('(?:(?:en|par|contrat (?:en|de|d)?) ?)(?:professionnalisation|contrat pro)', 'alternance', [
    'contrat-pro',
  ]),
  filtreEnMots('(?:en )?contrat (?:de )?(?:pro|professionnalisation)', 'alternance', ['contrat-pro']),
  filtreEnMots(
    '(?:en |par |(?:en )?contrat (?:d |en )?(?:alternance )?)?(?:l )?apprentissage|en apprenti|comme apprentie?',
    'alternance',
    ['apprentissage'],
    {
      avant: 'maitre d|maitres d|maitre|tuteur|tuteur en|difficultes d|troubles de l|troubles d|aide|jeu d',
      apres: 'de|du|des|d|la|le|l|automatique',
    },
  ),
  filtreEnMots(
    '(?:en |par |une |contrat (?:d |en )?)?(?:l )?alternance',
    'alternance',
    ['apprentissage', 'contrat-pro'],
    {
      avant:
        'reconversion par|promotion par|reconversion|promotion|pro|charge de l|conseiller|conseiller en|developpeur',
    },
  ),
  filtreEnMots(
    '(?:(?:tout |100 |entierement |uniquement |formation |cours )?(?:a distance|en ligne|en distanciel|distanciel|online|en e learning|e learning|elearning|foad|par correspondance|en visio|en visioconference|depuis chez moi|de chez moi|depuis la maison))',
    'modalite',
    ['a-distance'],
    {
      avant:
        'vente|vendre|ventes|commerce|marketing|jeu|jeux|banque|boutique|boutiques|publicite|presence|communication|travail|travailler|travaillant|manager|management|encadrer|equipe|equipes|reunion|reunions|formateur|formatrice|animer|animation|conception|concepteur|tuteur|tutorat|secretaire|assistant|assistante|paiement|recrutement|service|services|pres|proche|autour|loin|cote|proximite',
    },
  ),
  filtreEnMots(
    '(?:formations?|stages?|cours) (?:tres )?courte?s?|(?:formations?|stages?) d une semaine|formations? rapides?',
    'duree',
    ['moins-d-une-semaine', 'moins-d-un-mois'],
  ),
  filtreEnMots(`${DURANT} (?:1|un|une) (?:seule )?(?:an|annee)`, 'duree', ['moins-d-un-an', 'un-an-et-plus']),
  filtreEnMots(`${DURANT} (?:2|3|deux|trois) (?:ans|annees)`, 'duree', ['un-an-et-plus']),
  filtreEnMots(`${DURANT} (?:[1-6]|un|deux|trois|quelques) mois`, 'duree', [
    'moins-d-un-mois',
    'moins-de-six-mois',
  ]),
  filtreEnMots(`${DURANT} (?:[1-9]|une?|deux|trois|quelques) (?:jours?|journees?|semaines?)`, 'duree', [
    'moins-d-une-semaine',
    'moins-d-un-mois',
  ]),
  filtreEnMots('en presentiel|presentiel', 'modalite', ['presentiel']),
  filtreEnMots(
    `${FINANCEE} (?:a 100 )?par (?:la |le |l )?(?:region|conseil regional|occitanie)(?: occitanie)?|financement (?:de la )?region(?:al)?`,
    'financement',
    ['region'],
  ),
  filtreEnMots(`${FINANCEE} (?:a 100 )?par (?:france travail|pole emploi|le pole emploi)`, 'financement', [
    'france-travail',
  ]),
  filtreEnMots(
    '(?:a titre )?(?:gratuite?s?|gratuitement|sans payer|100 financee?s?|entierement financee?s?)',
    'financement',
    ['region', 'france-travail'],
  ),
  filtreEnMots(
    '(?:(?:eligible|eligibles|finance|financee|financees|payee|prise en charge|financable) (?:au|par|par le|avec le|avec mon|par mon|avec) )?(?:(?:avec |par |via |au )?(?:le |mon )?(?:cpf|compte (?:personnel de )?formation))',
    'cpf',
    [...STATUTS_CPF],
  ),
  filtreEnMots(
    '(?:pour |au |aux |public )?(?:les )?(?:beneficiaires? du |au )?rsa|(?:pour |quand on est |en etant |je suis )?(?:les )?(?:demandeurs?|demandeuses?) d emploi|(?:pour )?(?:les )?(?:chomeurs?|chomeuses?)|(?:je suis )?(?:au|en etant au) chomage|sans emploi',
    'public',
    ['demandeurs-emploi'],
    {
      avant: 'conseiller|conseillere|accompagner|accompagnement|accompagnement des|insertion des|aide|aides',
    },
  ),
  filtreEnMots('pour (?:les )?salariee?s?|en etant salariee?|quand on est salariee?', 'public', ['salaries']),
  filtreEnMots(
    'accessible (?:aux |pour )?(?:personnes )?(?:handicapee?s?|handicap|pmr|en fauteuil)|accessibilite (?:handicap|pmr)|acces pmr',
    'handicap',
    ['oui'],
  ),
  filtreEnMots(
    '(?:sans|aucun) (?:diplomes?|niveau|qualification|le bac|bac|bagage|prerequis)(?: requis)?|niveau debutant zero',
    'niveau-entree',
    ['0'],
  ),
  ...niveauxDEntree(),
  ...niveauxDeSortie(),
  filtreEnMots('certifiante?s?|diplomante?s?|qualifiante?s?|reconnue?s? par l etat', 'certifiante', ['oui']),
  filtreEnMots(
    'en cours d annee|a tout moment|toute l annee|entrees? permanentes?|entrees? et sorties? permanentes?',
    'entree-permanente',
    ['oui'],
  ),
]

/** « après un bac +2 », « avec le bac », « niveau CAP requis ». */
function niveauxDEntree() {
  const avant =
    '(?:apres|avec|post|a partir d|a partir du|a partir de)(?: (?:un|le|mon|son|une|ma))?(?: niveau)?'
  return [
    filtreEnMots(`${avant} (?:bac ?(?:plus )?2|bts|but|dut)`, 'niveau-entree', ['5']),
    filtreEnMots(`${avant} (?:bac ?(?:plus )?3|licence)`, 'niveau-entree', ['6']),
    filtreEnMots(`${avant} (?:bac|baccalaureat|terminale)`, 'niveau-entree', ['4'], {
      apres: 'pro|professionnel|\\d',
    }),
    filtreEnMots(`${avant} (?:cap|bep)`, 'niveau-entree', ['3']),
  ]
}

function niveauxDeSortie() {
  return [
    filtreEnMots('(?:niveau |de niveau )?bac ?(?:plus )?2|niveau (?:5|v|bts)', 'niveau-sortie', ['5']),
    filtreEnMots('(?:niveau |de niveau )?bac ?(?:plus )?[34]|niveau (?:6|licence)', 'niveau-sortie', ['6']),
    filtreEnMots('(?:niveau |de niveau )?bac ?(?:plus )?5|niveau (?:7|master)', 'niveau-sortie', ['7']),
    filtreEnMots('(?:niveau |de niveau )?bac ?(?:plus )?8|niveau (?:8|doctorat)', 'niveau-sortie', ['8']),
    filtreEnMots('(?:de )?niveau (?:4|bac)', 'niveau-sortie', ['4']),
    filtreEnMots('(?:de )?niveau (?:3|cap|bep)', 'niveau-sortie', ['3']),
  ]
}
