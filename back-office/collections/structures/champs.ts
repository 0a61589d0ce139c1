import { randomUUID } from 'node:crypto'
import type { Field } from 'payload'
import { champJour } from '../../champs/jour.ts'
import { champsAdresse } from '../../champs/lieu.ts'
import { champListe } from '../../champs/liste.ts'
import { regleCourriel, regleSiret, regleTelephone, regleUrl } from '../../champs/regles.ts'
import { champSelection, champSelections } from '../../champs/selection.ts'
import { champPhrases, champTexte, champTitre } from '../../champs/textes.ts'
import { libellesAbreges } from './vocabulaires.ts'

export const champsPresentation: Field[] = [
  champTitre('nom', 'Nom'),
  champPhrases(
    'description',
    {
      libelle: 'Présentation',
      obligatoire: true,
      aide: 'Ce que la structure fait, pour qui. Les retours à la ligne séparent les paragraphes.',
    },
    6,
  ),
  champSelections('reseaux', { libelle: 'Réseaux', libelles: libellesAbreges('reseaux') }),
]

export const champsCoordonnees: Field[] = [
  ...champsAdresse(true),
  champTexte('telephone', { libelle: 'Téléphone' }, regleTelephone),
  champTexte('courriel', { libelle: 'Courriel' }, regleCourriel),
  champTexte('siteWeb', { libelle: 'Site web' }, regleUrl),
  champTexte('horaires', {
    libelle: 'Horaires',
    exemple: 'Mo-Fr 09:00-12:00,14:00-17:00',
    aide: 'Syntaxe d’OpenStreetMap : Mo, Tu, We, Th, Fr, Sa, Su ; le portail les écrit en français.',
  }),
]

const champIdentifiantDeService: Field = {
  name: 'identifiantService',
  type: 'text',
  label: 'Identifiant du service',
  hooks: {
    beforeValidate: [
      ({ value }) => (typeof value === 'string' && value !== '' ? value : `service-${randomUUID()}`),
    ],
    beforeDuplicate: [() => null],
  },
  admin: { hidden: true },
}

const champsService: Field[] = [
  champIdentifiantDeService,
  champTexte('nom', { libelle: 'Nom du service', obligatoire: true }),
  champPhrases('description', { libelle: 'Description', obligatoire: true }),
  champSelection('type', { libelle: 'Type', libelles: libellesAbreges('types') }),
  champSelections('thematiques', { libelle: 'Thématiques', libelles: libellesAbreges('thematiques') }),
  champSelections('publics', { libelle: 'Publics', libelles: libellesAbreges('publics') }),
  champTexte('publicsPrecisions', { libelle: 'Précisions sur les publics' }),
  champSelections('modesAccueil', { libelle: 'Modes d’accueil', libelles: libellesAbreges('modesAccueil') }),
  champSelection('frais', { libelle: 'Frais', libelles: { gratuit: 'Gratuit', payant: 'Payant' } }),
  champTexte('fraisPrecisions', { libelle: 'Précisions sur les frais' }),
  champTexte('conditionsAcces', { libelle: 'Conditions d’accès' }),
  champTexte('lienMobilisation', { libelle: 'Adresse de prise de rendez-vous' }, regleUrl),
]

export const champServices = champListe('services', {
  libelle: 'Services',
  un: 'un service',
  plusieurs: 'services',
  nommeePar: 'nom',
  minimum: 1,
  champs: champsService,
})

export const champsLateraux: Field[] = [
  champJour('dateMaj', {
    libelle: 'Vérifiée le',
    aide: 'Dernier jour où vous avez vérifié ces informations.',
    obligatoire: true,
    laterale: true,
    aujourdhui: true,
  }),
  champTexte('siret', { libelle: 'SIRET', laterale: true }, regleSiret),
  {
    ...champTexte('source', { libelle: 'Producteur', obligatoire: true, laterale: true }),
    defaultValue: 'portail',
    admin: {
      position: 'sidebar',
      description:
        '« portail » pour une fiche de l’équipe ; « demonstration » s’efface dès qu’un vrai fichier est chargé.',
    },
  },
]
