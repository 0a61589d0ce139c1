export interface DomaineFormation {
  /** Identifiant stable, lisible dans une adresse. */
  readonly code: string
  readonly libelle: string
  /** Débuts de codes Formacode ; le plus long qui convient l'emporte. */
  readonly prefixes: readonly string[]
}

/**
 * Code, libellé, débuts de Formacode séparés par une espace. Trois chiffres désignent un champ du Formacode ; quelques
 * champs mêlent des métiers sans rapport (150, 420) et sont partagés par des débuts plus longs.
 */
const TABLE = [
  ['accueil-secretariat', 'Accueil, secrétariat, assistanat', '350'],
  ['achat-marketing', 'Achats, marketing, relation client', '340'],
  ['action-sociale', 'Action sociale, aide à domicile, petite enfance', '440 42056 42081'],
  ['agriculture', 'Agriculture, élevage, forêt, paysage', '210'],
  ['agroalimentaire', 'Agroalimentaire, boulangerie, métiers de bouche', '215'],
  ['animaux', 'Animaux : soins, dressage, élevage familial', '42002 42003 42004 42005 4202 42021'],
  ['artisanat-art', 'Artisanat d’art', '455'],
  ['arts-spectacle', 'Arts, spectacle, arts appliqués', '450'],
  ['audiovisuel-web', 'Audiovisuel, web, jeu vidéo', '462'],
  ['automatisme-robotique', 'Automatisme, robotique', '244'],
  ['banque-assurance', 'Banque, assurance', '410'],
  ['batiment-conception', 'Bâtiment : conception, conduite de chantier', '222'],
  ['batiment-gros-oeuvre', 'Bâtiment : gros œuvre', '223'],
  ['batiment-second-oeuvre', 'Bâtiment : second œuvre, finitions', '224'],
  ['bureautique', 'Bureautique, logiciels', '15051 15052 31091 7'],
  ['coiffure-esthetique', 'Coiffure, esthétique', '42001 42020 4203 4204 4205 4206'],
  ['commerce', 'Commerce, vente, distribution', '345 42007 42054'],
  ['commerce-international', 'Commerce international', '342'],
  ['communication', 'Communication, information, documentation', '463'],
  ['comptabilite-gestion', 'Comptabilité, finances, paie', '326'],
  ['creation-entreprise', 'Création et direction d’entreprise', '320'],
  ['developpement-personnel', 'Développement personnel, expression', '150'],
  ['droit-economie', 'Droit, économie, fiscalité', '131 132 133'],
  ['electricite', 'Électricité', '240'],
  ['electronique-telecoms', 'Électronique, réseaux, télécoms', '242 243'],
  ['energie', 'Énergie', '241'],
  ['enseignement-formation', 'Enseignement, formation', '445'],
  ['environnement', 'Environnement, aménagement, eau, déchets', '125'],
  ['fonction-publique', 'Fonction publique, politiques publiques', '130'],
  ['genie-climatique', 'Plomberie, chauffage, climatisation', '226'],
  ['graphisme-imprimerie', 'Graphisme, imprimerie', '460'],
  ['hotellerie-restauration', 'Hôtellerie, restauration', '427'],
  ['immobilier', 'Immobilier', '421'],
  ['informatique', 'Informatique, développement, données', '308 310'],
  ['langues', 'Langues, français langue étrangère', '152'],
  ['logistique', 'Logistique, magasinage, conduite d’engins', '317'],
  ['management', 'Management, gestion de projet', '321'],
  ['mecanique-automobile', 'Mécanique, automobile, aéronautique', '235 236'],
  ['metallurgie-plasturgie', 'Soudage, métallurgie, plasturgie', '228 230'],
  ['mode-textile-cuir', 'Mode, textile, cuir', '216 217 218 42095 42096'],
  ['peche-aquaculture', 'Pêche, aquaculture', '213'],
  ['production-industrielle', 'Production et maintenance industrielles', '316'],
  ['projet-professionnel', 'Orientation, projet professionnel, VAE', '15061 15062 15064 15070 15081 15091'],
  ['proprete-services', 'Propreté, services à la personne', '420'],
  ['qualite', 'Qualité, contrôle', '313 314'],
  [
    'remise-a-niveau',
    'Remise à niveau, savoirs de base',
    '15030 15031 15040 15041 15043 15050 15058 15084 15093',
  ],
  ['ressources-humaines', 'Ressources humaines', '330'],
  ['sante', 'Santé, soins', '430 434'],
  ['sciences', 'Mathématiques, sciences', '110 114 115 120 122'],
  ['sciences-humaines', 'Psychologie, sciences humaines', '142 144'],
  ['securite', 'Sécurité, prévention, secourisme', '428'],
  ['sport', 'Sport', '154'],
  ['tourisme', 'Tourisme, loisirs', '426 42008 42009'],
  ['transport', 'Transport, conduite', '318'],
  ['travaux-publics', 'Travaux publics', '220'],
] as const

/** Domaines montrés aux visiteurs, par ordre alphabétique de code ; libellés propres au portail. */
export const DOMAINES: readonly DomaineFormation[] = TABLE.map(([code, libelle, prefixes]) => ({
  code,
  libelle,
  prefixes: prefixes.split(' '),
}))

const PAR_PREFIXE = new Map(
  DOMAINES.flatMap((domaine) => domaine.prefixes.map((prefixe) => [prefixe, domaine])),
)
const PAR_CODE = new Map(DOMAINES.map((domaine) => [domaine.code, domaine]))

/** Domaine d'un code Formacode à cinq chiffres (toutes versions) ; `undefined` hors des champs connus. */
export function domaineDeFormacode(code: string): DomaineFormation | undefined {
  for (let longueur = code.length; longueur > 0; longueur -= 1) {
    const domaine = PAR_PREFIXE.get(code.slice(0, longueur))
    if (domaine !== undefined) return domaine
  }
  return undefined
}

/** Libellé d'un domaine ; son code s'il est inconnu (adresse ancienne). */
export function libelleDomaine(code: string): string {
  return PAR_CODE.get(code)?.libelle ?? code
}
