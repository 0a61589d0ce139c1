/** Familles de publics (Formacode 8xxxx), dans l'ordre d'affichage du filtre. */
const FAMILLES = [
  ['demandeurs-emploi', 'Demandeurs d’emploi'],
  ['salaries', 'Salariés'],
  ['jeunes', 'Jeunes, étudiants, apprentis'],
  ['personnes-handicapees', 'Personnes en situation de handicap'],
  ['independants', 'Indépendants, créateurs, agriculteurs'],
  ['agents-publics', 'Agents publics, élus'],
  ['etrangers', 'Personnes immigrées ou réfugiées'],
  ['publics-accompagnes', 'Personnes à accompagner'],
  ['tout-public', 'Tout public'],
  ['autre-public', 'Autre public'],
] as const

export type FamillePublic = (typeof FAMILLES)[number][0]

export const FAMILLES_PUBLIC: readonly FamillePublic[] = FAMILLES.map(([famille]) => famille)

const LIBELLES_FAMILLES: ReadonlyMap<string, string> = new Map(FAMILLES)

/** Code, famille, appellation pour le visiteur. */
const PUBLICS: readonly (readonly [code: string, famille: FamillePublic, libelle: string])[] = [
  ['80001', 'demandeurs-emploi', 'Personne sans emploi'],
  ['80003', 'demandeurs-emploi', 'Demandeur d’emploi de 26 ans et plus'],
  ['80004', 'demandeurs-emploi', 'Cadre en recherche d’emploi'],
  ['80006', 'demandeurs-emploi', 'Demandeur d’emploi'],
  ['80007', 'demandeurs-emploi', 'Demandeur d’emploi de longue durée'],
  ['80008', 'demandeurs-emploi', 'Personne licenciée économique'],
  ['80009', 'demandeurs-emploi', 'Demandeur d’emploi de moins de 26 ans'],
  ['80010', 'demandeurs-emploi', 'Bénéficiaire du RSA'],
  ['81013', 'publics-accompagnes', 'Personne sous main de justice'],
  ['81014', 'agents-publics', 'Élu'],
  ['81018', 'publics-accompagnes', 'Femme'],
  ['81019', 'publics-accompagnes', 'Personne en difficulté avec la lecture et l’écriture'],
  ['81020', 'personnes-handicapees', 'Personne en situation de handicap'],
  ['81021', 'publics-accompagnes', 'Personne qui n’a pas appris à lire'],
  ['81022', 'etrangers', 'Personne immigrée'],
  ['81023', 'etrangers', 'Personne nouvellement arrivée en France'],
  ['81024', 'jeunes', 'Jeune de 16 à 25 ans'],
  ['81025', 'personnes-handicapees', 'Personne avec un handicap moteur'],
  ['81026', 'personnes-handicapees', 'Personne avec un handicap sensoriel'],
  ['81027', 'personnes-handicapees', 'Personne avec un handicap mental'],
  ['81028', 'personnes-handicapees', 'Personne avec un handicap cognitif'],
  ['81029', 'personnes-handicapees', 'Personne avec un handicap psychique'],
  ['81030', 'jeunes', 'Étudiant'],
  ['81031', 'demandeurs-emploi', 'Public du plan d’investissement dans les compétences'],
  ['81032', 'jeunes', 'Jeune'],
  ['81033', 'jeunes', 'Jeune de 16 à 29 ans'],
  ['81042', 'etrangers', 'Personne réfugiée'],
  ['81043', 'publics-accompagnes', 'Personne en difficulté avec le numérique'],
  ['81050', 'tout-public', 'Particulier'],
  ['81058', 'autre-public', 'Sportif de haut niveau'],
  ['81059', 'autre-public', 'Stagiaire de la formation professionnelle'],
  ['81060', 'independants', 'Conjoint collaborateur d’artisan'],
  ['81061', 'jeunes', 'Élève de la formation initiale'],
  ['81062', 'independants', 'Conjoint collaborateur d’agriculteur'],
  ['81069', 'autre-public', 'Bénévole'],
  ['81099', 'autre-public', 'Autre public'],
  ['82004', 'independants', 'Artisan'],
  ['82009', 'independants', 'Commerçant'],
  ['82010', 'independants', 'Créateur d’entreprise'],
  ['82011', 'independants', 'Micro-entrepreneur'],
  ['82012', 'independants', 'Chef d’entreprise'],
  ['82015', 'salaries', 'Enseignant'],
  ['82016', 'salaries', 'Formateur'],
  ['82017', 'independants', 'Agriculteur ou salarié agricole'],
  ['82018', 'salaries', 'Maître d’apprentissage'],
  ['82019', 'salaries', 'Tuteur'],
  ['82020', 'jeunes', 'Apprenti'],
  ['82038', 'independants', 'Profession libérale'],
  ['82044', 'salaries', 'Salarié'],
  ['82045', 'salaries', 'Cadre'],
  ['82046', 'salaries', 'Salarié de l’artisanat'],
  ['82047', 'salaries', 'Employé'],
  ['82048', 'salaries', 'Ingénieur'],
  ['82049', 'salaries', 'Salarié expatrié'],
  ['82055', 'agents-publics', 'Agent public'],
  ['82057', 'independants', 'Repreneur d’entreprise'],
  ['82058', 'salaries', 'Personne en emploi'],
  ['82060', 'etrangers', 'Travailleur étranger'],
  ['82061', 'personnes-handicapees', 'Travailleur en situation de handicap'],
  ['82062', 'salaries', 'Intermittent'],
  ['82063', 'salaries', 'Saisonnier'],
  ['82064', 'agents-publics', 'Élu local'],
  ['82066', 'salaries', 'Élu du comité social et économique'],
  ['82067', 'salaries', 'Représentant de section syndicale'],
  ['82068', 'salaries', 'Conseiller du salarié'],
  ['82069', 'salaries', 'Délégué syndical'],
  ['82070', 'agents-publics', 'Agent de l’État'],
  ['82071', 'agents-publics', 'Agent hospitalier'],
  ['82074', 'agents-publics', 'Agent territorial'],
  ['82075', 'agents-publics', 'Agent des institutions européennes'],
  ['82076', 'agents-publics', 'Agent public contractuel'],
  ['82080', 'salaries', 'Travailleur social'],
  ['83056', 'tout-public', 'Tout public'],
]

const PAR_CODE = new Map(PUBLICS.map(([code, famille, libelle]) => [code, { famille, libelle }]))

/** Famille d'un code public du Formacode (8xxxx) ; `undefined` pour un code inconnu. */
export function famillePublic(code: string): FamillePublic | undefined {
  return PAR_CODE.get(code)?.famille
}

/** Libellé d'une famille ; la famille elle-même si elle est inconnue (adresse ancienne). */
export function libelleFamillePublic(famille: string): string {
  return LIBELLES_FAMILLES.get(famille) ?? famille
}

/** Appellation d'un public pour le visiteur ; « Public précisé par l'organisme » pour un code inconnu. */
export function libellePublic(code: string): string {
  return PAR_CODE.get(code)?.libelle ?? 'Public précisé par l’organisme'
}
