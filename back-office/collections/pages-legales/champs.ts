import type { Field, GroupField, NumberField } from 'payload'
import { champJour } from '../../champs/jour.ts'
import { champListe, champListeDeTextes } from '../../champs/liste.ts'
import { regleSiret, regleTelephone } from '../../champs/regles.ts'
import { champSelection } from '../../champs/selection.ts'
import { champNombre, champTexte } from '../../champs/textes.ts'
import { CRITERES_RGESN } from './criteres-rgesn.ts'
import { validerReponses, validerRespectes } from './regles.ts'

/** Visible sur une seule des pages légales. */
const surLaPage = (page: string) => (document: Partial<Record<string, unknown>>) =>
  document.identifiant === page

const champRespectes: NumberField = {
  ...champNombre('criteresRespectes', { libelle: 'Critères respectés', min: 0 }),
  hasMany: false,
  validate: (valeur: unknown, { siblingData }: { siblingData: unknown }) =>
    validerRespectes(valeur, siblingData),
}

const listeDe = (name: string, libelle: string, un: string, plusieurs: string): Field =>
  champListeDeTextes(name, { libelle, un, plusieurs, table: `a11y_${name.toLowerCase()}` })

/** La déclaration d'accessibilité ; sans audit, le portail dit « non conforme ». */
export const champDeclaration: GroupField = {
  name: 'declaration',
  type: 'group',
  label: 'Déclaration d’accessibilité',
  admin: {
    condition: surLaPage('accessibilite'),
    description:
      'L’état de conformité se déduit de l’audit : sans audit de moins de trois ans, « non conforme ».',
  },
  fields: [
    champJour('etablieLe', { libelle: 'Établie le', aujourdhui: true }),
    champListe('misesAJour', {
      libelle: 'Mises à jour',
      un: 'une mise à jour',
      plusieurs: 'mises à jour',
      nommeePar: 'le',
      champs: [champJour('le', { libelle: 'Date', obligatoire: true })],
    }),
    {
      name: 'audit',
      type: 'group',
      label: 'Audit',
      admin: { description: 'À remplir après un audit, jamais avant.' },
      fields: [
        champJour('date', { libelle: 'Date de l’audit' }),
        champTexte('auditeur', { libelle: 'Auditeur' }),
        champNombre('criteresApplicables', { libelle: 'Critères applicables', min: 1, max: 106 }),
        champRespectes,
      ],
    },
    listeDe('nonConformites', 'Non-conformités', 'une non-conformité', 'non-conformités'),
    listeDe('derogations', 'Dérogations pour charge disproportionnée', 'une dérogation', 'dérogations'),
    listeDe('contenusExemptes', 'Contenus exemptés', 'un contenu exempté', 'contenus exemptés'),
    listeDe('technologies', 'Technologies', 'une technologie', 'technologies'),
    listeDe('environnements', 'Environnements de test', 'un environnement', 'environnements'),
    listeDe('outils', 'Outils d’évaluation', 'un outil', 'outils'),
    listeDe('pagesVerifiees', 'Pages vérifiées', 'une page vérifiée', 'pages vérifiées'),
  ],
}

/** Remplacent ce que l'instance déclare. */
export const champMentions: GroupField = {
  name: 'mentions',
  type: 'group',
  label: 'Éditeur et hébergeur',
  admin: {
    condition: surLaPage('mentions-legales'),
    description: 'Sans nom d’éditeur, le portail garde les mentions de son installation.',
  },
  fields: [
    {
      name: 'editeur',
      type: 'group',
      label: 'Éditeur',
      fields: [
        champTexte('nom', { libelle: 'Nom' }),
        champTexte('formeJuridique', { libelle: 'Forme juridique' }),
        champTexte('adresse', { libelle: 'Adresse' }),
        champTexte('siret', { libelle: 'SIRET' }, regleSiret),
        champTexte('telephone', { libelle: 'Téléphone' }, regleTelephone),
        champTexte('directeurPublication', { libelle: 'Directeur ou directrice de la publication' }),
        champTexte('delegueProtectionDonnees', {
          libelle: 'Délégué ou déléguée à la protection des données',
        }),
      ],
    },
    {
      name: 'hebergeur',
      type: 'group',
      label: 'Hébergeur',
      fields: [
        champTexte('nom', { libelle: 'Nom' }),
        champTexte('adresse', { libelle: 'Adresse' }),
        champTexte('telephone', { libelle: 'Téléphone' }, regleTelephone),
      ],
    },
  ],
}

const ETATS = {
  conforme: 'Conforme',
  'non-conforme': 'Non conforme',
  'non-applicable': 'Non applicable',
}

/** Réponses aux 78 critères du RGESN v2, dont la note se déduit. */
export const champEcoConception: GroupField = {
  name: 'ecoConception',
  type: 'group',
  label: 'Déclaration d’éco-conception',
  admin: { condition: surLaPage('eco-conception') },
  fields: [
    champJour('date', { libelle: 'Date de l’évaluation', aide: 'Sans date, le portail dit « non évalué ».' }),
    {
      ...champListe('reponses', {
        libelle: 'Réponses aux critères',
        un: 'un critère',
        plusieurs: 'critères',
        nommeePar: 'critere',
        aide: 'Un critère sans état n’est pas évalué : la page le dit.',
        champs: [
          champSelection('critere', {
            libelle: 'Critère',
            libelles: Object.fromEntries(CRITERES_RGESN.map(({ id, question }) => [id, `${id} ${question}`])),
            obligatoire: true,
          }),
          champSelection('etat', { libelle: 'État', libelles: ETATS, aide: 'Laissez vide si non évalué.' }),
        ],
      }),
      validate: (reponses: unknown) => validerReponses(reponses),
    },
  ],
}
