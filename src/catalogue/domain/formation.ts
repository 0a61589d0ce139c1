import type { DateLheo } from '../../kernel/date-lheo.ts'

/**
 * Une formation telle que LHÉO 2.3 la décrit (cercles 1, 2 et 3), sans rien perdre de ce qu'une fiche peut montrer.
 * Les textes « - » et « Non renseigné » deviennent absents ; les codes sont gardés tels quels, normalisés quand LHÉO
 * admet plusieurs écritures (RNCP, RS, régions d'avant 2016). Un tableau vide dit « rien », jamais `undefined`.
 */
export interface Formation {
  readonly numero: string
  readonly attributs: Attributs
  readonly domaine: Domaine
  readonly intitule: string
  /** HTML assaini (liste blanche), comme tous les champs de type `Html`. */
  readonly objectif?: Html
  readonly resultatsAttendus?: Html
  readonly contenu?: Html
  readonly certifiante: boolean
  readonly contacts: readonly Contact[]
  /** dict-type-parcours. */
  readonly parcours?: string
  /** dict-niveaux, code d'origine ; `niveauDeCodeLheo` le ramène à l'échelle unique. */
  readonly niveauEntree?: string
  /** dict-AIS. */
  readonly objectifGeneral?: string
  readonly certifications: readonly Certification[]
  readonly typesFormation: readonly TypeFormation[]
  readonly niveauSortie?: string
  readonly urls: readonly string[]
  readonly actions: readonly Action[]
  readonly organisme: OrganismeResponsable
  readonly identifiantModule?: string
  /** dict-type-positionnement. */
  readonly positionnement?: string
  readonly sousModules: readonly SousModule[]
  readonly modulesPrerequis: readonly string[]
  /** Numéro du Carif d'origine (`extras[@info=FLUX-CARIF]` ; 15 : Occitanie). */
  readonly carif?: string
  readonly extras: readonly NoeudXml[]
}

/** HTML déjà assaini : seules quelques balises sans attribut dangereux. */
export type Html = string

/** Attributs XML gardés tels quels (`numero`, `ref`, `tag`, `info`, `datemaj`, `datecrea`, `href`…). */
export type Attributs = Readonly<Record<string, string>>

/** XML libre gardé comme il est venu (contenu de `extras`) ; enfants et textes dans l'ordre. */
export interface NoeudXml {
  readonly nom: string
  readonly attributs: Attributs
  readonly contenu: readonly (NoeudXml | string)[]
}

/** Code d'un référentiel et ses attributs (`ref` version du Formacode, `tag="principal"`). */
export interface Code {
  readonly code: string
  readonly ref?: string
  readonly principal?: boolean
}

export interface Domaine {
  readonly formacodes: readonly Code[]
  readonly nsf: readonly string[]
  readonly rome: readonly Code[]
  readonly extras: readonly NoeudXml[]
}

/** Codes normalisés : RNCP et CertifInfo en chiffres, `RS1234`, `CPF1234`. */
export interface Certification {
  readonly rncp?: string
  readonly certifinfo?: string
  readonly rs?: string
  readonly cpf?: string
  readonly formacode?: string
  readonly extras: readonly NoeudXml[]
}

export interface TypeFormation {
  readonly cpf?: string
  readonly elu?: string
  readonly extras: readonly NoeudXml[]
}

export interface SousModule {
  readonly reference: string
  /** dict-type-module. */
  readonly type: string
  readonly extras: readonly NoeudXml[]
}

/** Contact : qui, à quel titre (dict-type-contact), où. */
export interface Contact {
  readonly attributs: Attributs
  readonly type?: string
  readonly coordonnees: Coordonnees
  readonly extras: readonly NoeudXml[]
}

export interface Coordonnees {
  readonly attributs: Attributs
  readonly civilite?: string
  readonly nom?: string
  readonly prenom?: string
  readonly lignes: readonly string[]
  readonly adresse?: Adresse
  readonly telephones: readonly string[]
  readonly portables: readonly string[]
  readonly fax: readonly string[]
  readonly courriel?: string
  readonly sites: readonly string[]
  readonly extras: readonly NoeudXml[]
}

export interface Adresse {
  readonly attributs: Attributs
  readonly denomination?: string
  readonly lignes: readonly string[]
  readonly codePostal?: string
  readonly ville?: string
  readonly departement?: string
  readonly codeInsee?: string
  readonly codeCanton?: string
  /** Code INSEE d'après 2016 (73 et 91 sont devenus 76). */
  readonly region?: string
  readonly pays?: string
  /** Degrés décimaux WGS84, seulement s'ils sont plausibles. */
  readonly position?: Position
  readonly extras: readonly NoeudXml[]
}

export interface Position {
  readonly latitude: number
  readonly longitude: number
}

export interface Periode {
  readonly debut: DateLheo
  readonly fin: DateLheo
}

export interface Action {
  readonly numero?: string
  readonly attributs: Attributs
  readonly rythme?: Html
  readonly publics: readonly Code[]
  readonly infoPublics?: string
  readonly niveauEntreeObligatoire?: boolean
  readonly modalitesAlternance?: Html
  /** dict-modalites-enseignement : 0 présentiel, 1 mixte, 2 à distance. */
  readonly modalitesEnseignement?: string
  readonly conditions?: Html
  readonly priseEnChargePossible?: boolean
  readonly lieux: readonly LieuFormation[]
  readonly entreesPermanentes: boolean
  readonly urls: readonly string[]
  /** Années. */
  readonly dureeCycle?: number
  readonly sessions: readonly Session[]
  readonly adresseInformation?: Adresse
  readonly datesInformation: readonly DateLheo[]
  readonly restauration?: string
  readonly hebergement?: string
  readonly transport?: string
  readonly accesHandicapes?: string
  readonly langues: readonly string[]
  readonly modalitesRecrutement?: Html
  readonly modalitesPedagogiques?: string
  readonly codesModalitesPedagogiques: readonly Code[]
  readonly equipements: readonly Equipement[]
  readonly fraisRestants?: string
  /** dict-perimetre-recrutement. */
  readonly perimetreRecrutement?: string
  readonly infosPerimetre?: string
  /** Euros TTC. */
  readonly prixHoraire?: number
  /** Euros TTC. */
  readonly prixTotal?: number
  readonly dureeIndicative?: string
  readonly heuresCentre?: number
  readonly heuresEntreprise?: number
  readonly heuresTotal?: number
  readonly detailPriseEnCharge?: string
  readonly conventionnee?: boolean
  /** Heures. */
  readonly dureeConventionnee?: number
  readonly organismesFormateurs: readonly OrganismeFormateur[]
  readonly financeurs: readonly Financeur[]
  readonly enseignements: readonly Enseignement[]
  /** Interprété de `extras[@info=dispositif]` et de `cycle` ; absent si le flux n'en dit rien. */
  readonly apprentissage?: boolean
  readonly contratPro?: boolean
  /** Interprété de `extras[@info=type-action|type-formation]` ; `voieDeSession` y ajoute `cycle/type-cycle`. */
  readonly formationInitiale?: boolean
  /** `extras[@info=duree-hebdo]`, heures par semaine. */
  readonly dureeHebdo?: number
  /** `extras[@info=type-action]/action-perimee`. */
  readonly perimee?: boolean
  /** `extras[@info=validation]/code-type-validation` ; table non publiée. */
  readonly typeValidation?: string
  readonly extras: readonly NoeudXml[]
}

export interface LieuFormation {
  readonly attributs: Attributs
  readonly siret?: string
  readonly uai?: string
  readonly coordonnees: Coordonnees
  readonly extras: readonly NoeudXml[]
}

export interface Session {
  readonly numero?: string
  readonly attributs: Attributs
  readonly periode: Periode
  readonly adresseInscription?: Adresse
  readonly modalitesInscription?: string
  readonly periodeInscription?: Periode
  readonly recrutement?: 'ouvert' | 'ferme' | 'suspendu'
  readonly recrutements: readonly Recrutement[]
  readonly urls: readonly string[]
  readonly contacts: readonly Contact[]
  readonly certifications: readonly Certification[]
  readonly blocsCompetences: readonly BlocsCompetences[]
  readonly cycles: readonly Cycle[]
  /** `extras[@info=session-perimee]` : drapeau de gestion du Carif. */
  readonly perimee?: boolean
  readonly eligibilitesCpf: readonly EligibiliteCpf[]
  readonly extras: readonly NoeudXml[]
}

/** Événement de recrutement (information collective, tests…) ; les places sont celles de l'événement. */
export interface Recrutement {
  readonly attributs: Attributs
  readonly modalite: string
  readonly perimetre?: string
  readonly infosPerimetre?: string
  readonly aDistance?: boolean
  readonly adresse?: Adresse
  readonly url?: string
  readonly places?: number
  readonly periode?: Periode
  readonly heureDebut?: string
  readonly heureFin?: string
  readonly commentaire?: string
  readonly extras: readonly NoeudXml[]
}

export interface BlocsCompetences {
  readonly validation: string
  readonly certification: Certification
  readonly blocs: readonly { readonly libelle: string; readonly code: string }[]
  readonly extras: readonly NoeudXml[]
}

export interface Cycle {
  readonly type: string
  readonly annees: readonly number[]
  readonly effectifMinimal?: number
  readonly capaciteSimultanee?: number
  readonly capaciteCumulee?: number
  readonly alternance?: {
    readonly type: string
    readonly rythme?: { readonly unite: string; readonly entreprise: number; readonly centre: number }
  }
  readonly extras: readonly NoeudXml[]
}

/** Éligibilité au CPF telle que les flux 2015-2019 la portent ; dates ISO quand elles sont lisibles. */
export interface EligibiliteCpf {
  readonly code: string
  readonly source?: string
  readonly debut?: DateLheo
  readonly fin?: DateLheo
  /** 1 salarié, 2 demandeur d'emploi, 3 tout public. */
  readonly public?: string
  readonly franceEntiere?: boolean
  readonly regions: readonly string[]
  readonly interBranche?: boolean
  readonly branches: readonly string[]
}

export interface Equipement {
  readonly type: string
  /** Euros. */
  readonly cout?: number
  readonly commentaire?: string
  readonly extras: readonly NoeudXml[]
}

export interface Enseignement {
  readonly libelle: string
  readonly type: string
  readonly obligatoire: boolean
  readonly commentaire?: string
  readonly extras: readonly NoeudXml[]
}

export interface Financeur {
  readonly attributs: Attributs
  /** dict-financeurs. */
  readonly code: string
  readonly places?: number
  /** `extras[@info=specificites]/programme-financeur`. */
  readonly programme?: string
  readonly extras: readonly NoeudXml[]
}

export interface OrganismeFormateur {
  readonly numero?: string
  readonly attributs: Attributs
  readonly siret?: string
  readonly raisonSociale?: string
  readonly contacts: readonly Contact[]
  readonly potentiel: readonly Code[]
  readonly uai?: string
  readonly certifications: readonly Certification[]
  readonly extras: readonly NoeudXml[]
}

export interface OrganismeResponsable {
  readonly numero?: string
  readonly attributs: Attributs
  readonly numeroActivite?: string
  readonly siret?: string
  readonly nom: string
  readonly raisonSociale?: string
  readonly coordonnees: Coordonnees
  readonly contacts: readonly Contact[]
  readonly renseignements?: Html
  readonly potentiel: readonly Code[]
  readonly uai?: string
  /** `extras[@info=categorie-organisme]` ; table non publiée. */
  readonly categorie?: string
  readonly extras: readonly NoeudXml[]
}
