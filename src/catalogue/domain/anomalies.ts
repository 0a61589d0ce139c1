/** `rejet` : l'enregistrement n'est pas publié. `defaut` : publié malgré un défaut. `information` : rien à corriger. */
export type Gravite = 'rejet' | 'defaut' | 'information'

export interface DescriptionAnomalie {
  readonly gravite: Gravite
  readonly libelle: string
  /** Phrase montrée dans le rapport ; `{champ}` et `{valeur}` y sont remplacés. */
  readonly phrase: string
  /** Ce que l'équipe ou l'éditeur du flux peut faire. */
  readonly queFaire: string
}

/** Une anomalie rencontrée. `rang` : place de la formation dans le flux, à partir de 1. `ligne` : celle du fichier. */
export interface Anomalie {
  readonly code: CodeAnomalie
  readonly gravite: Gravite
  readonly rang: number
  readonly ligne: number
  readonly numero?: string
  /** Élément LHÉO en cause. */
  readonly champ?: string
  /** Ce que le flux contenait, coupé à 120 caractères. */
  readonly valeur?: string
  readonly phrase: string
}

/** Toutes les anomalies connues ; `docs/anomalies.md` en est tiré. Un code publié ne change plus de sens. */
export const ANOMALIES = {
  'xml-invalide': {
    gravite: 'rejet',
    libelle: 'Enregistrement mal formé',
    phrase: "L'enregistrement n'est pas du XML correct : {valeur}.",
    queFaire: "Signaler la ligne à l'éditeur du flux ; souvent un « & » ou un « < » non échappé.",
  },
  'numero-absent': {
    gravite: 'rejet',
    libelle: 'Formation sans numéro',
    phrase: "La formation n'a pas de numéro : rien ne permettrait de la retrouver au prochain import.",
    queFaire: "Demander à l'éditeur du flux de renseigner l'attribut « numero » de l'élément formation.",
  },
  'intitule-absent': {
    gravite: 'rejet',
    libelle: 'Formation sans intitulé',
    phrase: "La formation n'a pas d'intitulé.",
    queFaire: 'Compléter « intitule-formation » dans la base du Carif-Oref.',
  },
  'action-absente': {
    gravite: 'rejet',
    libelle: 'Formation sans action',
    phrase: "La formation n'a aucune action : ni lieu, ni dates, ni public.",
    queFaire: 'Rattacher une action à la formation, ou la retirer du flux.',
  },
  'organisme-absent': {
    gravite: 'rejet',
    libelle: 'Formation sans organisme responsable',
    phrase: "La formation n'a pas d'organisme responsable, ou celui-ci n'a pas de nom.",
    queFaire: 'Compléter « organisme-formation-responsable » et son nom.',
  },
  'numero-en-double': {
    gravite: 'defaut',
    libelle: 'Numéro déjà utilisé dans le flux',
    phrase:
      'Le numéro {valeur} est déjà celui d’une formation lue plus haut ; elle est publiée telle qu’elle a été lue la première fois.',
    queFaire: "Demander à l'éditeur du flux pourquoi deux formations ont le même numéro.",
  },
  'code-inconnu': {
    gravite: 'defaut',
    libelle: 'Code absent de la table LHÉO',
    phrase:
      'Le code « {valeur} » de « {champ} » n’existe pas dans la table LHÉO ; il est gardé mais sans libellé.',
    queFaire: 'Corriger le code, ou vérifier si une nouvelle version de LHÉO l’a ajouté.',
  },
  'valeur-absente': {
    gravite: 'defaut',
    libelle: 'Information obligatoire absente',
    phrase: 'L’élément obligatoire « {champ} » est absent ou vide.',
    queFaire: 'Compléter la fiche dans la base du Carif-Oref.',
  },
  'geolocalisation-absente': {
    gravite: 'information',
    libelle: 'Lieu sans coordonnées',
    phrase:
      'Le lieu de formation n’a pas de coordonnées ; celles de sa commune sont utilisées, si l’adresse la dit.',
    queFaire:
      'Donner le code Insee de la commune, ou son code postal : sans eux, le lieu n’est pas sur la carte.',
  },
  'geolocalisation-invalide': {
    gravite: 'defaut',
    libelle: 'Coordonnées impossibles',
    phrase:
      'Les coordonnées « {valeur} » ne sont pas celles d’un lieu, ou pas celles d’un lieu de cette adresse ; celles de la commune sont utilisées, si l’adresse la dit.',
    queFaire: 'Corriger latitude et longitude (degrés décimaux WGS84).',
  },
  'lieu-absent': {
    gravite: 'defaut',
    libelle: 'Action sans lieu',
    phrase: 'L’action se suit sur place mais aucun lieu de formation n’est indiqué.',
    queFaire: 'Ajouter un lieu de formation à l’action.',
  },
  'departement-douteux': {
    gravite: 'defaut',
    libelle: 'Département douteux',
    phrase:
      'Le département « {valeur} » n’est pas celui de l’adresse, ou n’est pas reconnu ; celui de l’adresse est utilisé, si elle le dit.',
    queFaire: 'Corriger « departement » (deux ou trois caractères), ou l’adresse.',
  },
  'region-douteuse': {
    gravite: 'defaut',
    libelle: 'Région douteuse',
    phrase:
      'La région « {valeur} » n’est pas celle du département, ou n’est pas reconnue ; celle du département est utilisée, si l’adresse le dit.',
    queFaire: 'Corriger « region » (code INSEE de la région), ou l’adresse.',
  },
  'adresse-contradictoire': {
    gravite: 'defaut',
    libelle: 'Adresse qui se contredit',
    phrase:
      '« {champ} » désigne une autre commune que le reste de l’adresse ({valeur}) ; la commune que deux indications désignent est gardée, à défaut celle du département, du code INSEE ou du code postal.',
    queFaire: 'Corriger le code postal, la ville ou « code-INSEE-commune ».',
  },
  'lieu-introuvable': {
    gravite: 'defaut',
    libelle: 'Commune introuvable',
    phrase:
      'L’adresse « {valeur} » ne désigne aucune commune, ou en désigne plusieurs : le lieu de formation n’est pas sur la carte.',
    queFaire: 'Donner le code postal et la ville, ou le code INSEE de la commune.',
  },
  'commune-inconnue': {
    gravite: 'defaut',
    libelle: 'Code commune illisible',
    phrase:
      'Le code « {valeur} » n’est pas le code INSEE d’une commune actuelle ; la commune est cherchée par le code postal et la ville.',
    queFaire: 'Corriger « code-INSEE-commune » (cinq caractères).',
  },
  'code-postal-invalide': {
    gravite: 'defaut',
    libelle: 'Code postal illisible',
    phrase: 'Le code postal « {valeur} » n’a pas cinq chiffres.',
    queFaire: 'Corriger le code postal.',
  },
  'siret-invalide': {
    gravite: 'defaut',
    libelle: 'SIRET faux',
    phrase:
      'Le SIRET « {valeur} » n’existe pas : il n’a pas 14 chiffres, ou sa clé est fausse. Il n’est pas montré.',
    queFaire: 'Vérifier le SIRET sur l’annuaire des entreprises et le corriger.',
  },
  'telephone-invalide': {
    gravite: 'defaut',
    libelle: 'Numéro de téléphone illisible',
    phrase: 'Le numéro « {valeur} » de « {champ} » n’est pas un numéro de téléphone complet.',
    queFaire: 'Corriger le numéro ; en attendant, il est montré tel quel s’il a des chiffres, sans lien.',
  },
  'courriel-invalide': {
    gravite: 'defaut',
    libelle: 'Adresse de courriel illisible',
    phrase:
      'Il y a dans « {valeur} » ce qui n’est pas, de façon certaine, une adresse de courriel : il n’en est pas fait de lien.',
    queFaire: 'Corriger l’adresse.',
  },
  'adresse-web-invalide': {
    gravite: 'defaut',
    libelle: 'Adresse web illisible',
    phrase: 'L’adresse « {valeur} » n’est pas une adresse web (http ou https).',
    queFaire: 'Corriger l’adresse ; elle n’est pas montrée comme un lien.',
  },
  'date-illisible': {
    gravite: 'defaut',
    libelle: 'Date illisible',
    phrase:
      'La date « {valeur} » de « {champ} » n’existe pas, ou n’est pas vraisemblable ; elle est tenue pour inconnue, ou réduite à son mois.',
    queFaire: 'Corriger la date (AAAAMMJJ).',
  },
  'dates-inversees': {
    gravite: 'defaut',
    libelle: 'Fin avant le début',
    phrase:
      'La période se termine avant d’avoir commencé ({valeur}) ; les deux dates ont été échangées, ou la fin tenue pour inconnue si plus de trois ans les séparent.',
    queFaire: 'Corriger les dates de la session.',
  },
  'session-absente': {
    gravite: 'defaut',
    libelle: 'Action sans session',
    phrase: 'L’action n’a aucune session : la formation ne paraît pas dans la recherche.',
    queFaire: 'Ajouter une session ou retirer l’action.',
  },
  'session-vide': {
    gravite: 'defaut',
    libelle: 'Session sans aucune date',
    phrase: 'La session ne dit ni quand elle commence ni quand elle finit.',
    queFaire: 'Renseigner au moins le mois de début.',
  },
  'nombre-illisible': {
    gravite: 'defaut',
    libelle: 'Nombre illisible',
    phrase: 'La valeur « {valeur} » de « {champ} » n’est pas un nombre ; elle n’est pas montrée.',
    queFaire: 'Corriger la valeur.',
  },
  'caractere-illisible': {
    gravite: 'defaut',
    libelle: 'Caractères illisibles',
    phrase:
      'Des caractères de « {champ} » sont illisibles : le fichier n’a pas été écrit dans l’encodage annoncé.',
    queFaire: "Signaler à l'éditeur du flux : l'encodage annoncé et l'encodage réel diffèrent.",
  },
  'encodage-repare': {
    gravite: 'defaut',
    libelle: 'Encodage confondu',
    phrase:
      'Des lettres accentuées étaient écrites dans un autre encodage que celui du fichier ; elles ont été rétablies.',
    queFaire: "Signaler à l'éditeur du flux : l'encodage annoncé et l'encodage réel diffèrent.",
  },
  remplissage: {
    gravite: 'information',
    libelle: 'Mot de remplissage',
    phrase: '« {champ} » dit « {valeur} », ce qui ne dit rien ; il n’est pas montré.',
    queFaire: 'Laisser le champ vide, ou le renseigner.',
  },
  'element-inconnu': {
    gravite: 'information',
    libelle: 'Élément étranger à LHÉO 2.3',
    phrase: 'L’élément « {champ} » n’existe pas à cet endroit de LHÉO 2.3 ; il est ignoré.',
    queFaire: 'Vérifier si une nouvelle version de LHÉO l’a ajouté.',
  },
  'attribut-inconnu': {
    gravite: 'information',
    libelle: 'Attribut étranger à LHÉO 2.3',
    phrase: 'L’attribut « {valeur} » de « {champ} » n’existe pas dans LHÉO 2.3 ; il n’est pas lu.',
    queFaire: 'Corriger son nom s’il est abîmé ; sinon, vérifier si une nouvelle version de LHÉO l’a ajouté.',
  },
} as const satisfies Record<string, DescriptionAnomalie>

export type CodeAnomalie = keyof typeof ANOMALIES

/** Où et sur quoi porte une anomalie. */
export type CirconstancesAnomalie = Pick<Anomalie, 'rang' | 'ligne' | 'numero' | 'champ' | 'valeur'>

const LONGUEUR_MAXIMALE_VALEUR = 120

/** Ce que la base refuse, ou qui ne s'affiche pas : commandes, sauf les blancs, et non-caractères. */
const INGARDABLES = /(?![\t\n\r])\p{Cc}|[\ufdd0-\ufdef]/gu

/** Construit une anomalie et sa phrase. */
export function creerAnomalie(code: CodeAnomalie, circonstances: CirconstancesAnomalie): Anomalie {
  const { gravite, phrase } = ANOMALIES[code]
  const valeur = circonstances.valeur
    ?.slice(0, LONGUEUR_MAXIMALE_VALEUR)
    .toWellFormed()
    .replace(INGARDABLES, '\ufffd')
  const complete = phrase
    .replaceAll('{champ}', () => circonstances.champ ?? '')
    .replaceAll('{valeur}', () => valeur ?? '')
  return { ...circonstances, ...(valeur === undefined ? {} : { valeur }), code, gravite, phrase: complete }
}
