import type { Field } from 'payload'
import { champInstant } from '../../champs/jour.ts'
import { champsAdresse } from '../../champs/lieu.ts'
import { regleCourriel, regleTelephone, regleUrl } from '../../champs/regles.ts'
import { champSelection } from '../../champs/selection.ts'
import { champCase, champPhrases, champTexte } from '../../champs/textes.ts'
import { validerFin } from './regles.ts'

export const champsDates: Field[] = [
  champCase('journeesEntieres', {
    libelle: 'Journées entières',
    aide: 'Seuls les jours comptent : l’heure n’est pas montrée, et le dernier jour est compris.',
  }),
  champInstant('debut', { libelle: 'Début', obligatoire: true }),
  {
    ...champInstant('fin', { libelle: 'Fin', obligatoire: true }),
    validate: (fin: unknown, { siblingData }: { readonly siblingData: unknown }) =>
      validerFin(fin, siblingData),
  },
]

const enLigne = (freres: unknown): boolean =>
  typeof freres === 'object' && freres !== null && 'enLigne' in freres && freres.enLigne === true

export const champsLieu: Field[] = [
  champCase('enLigne', {
    libelle: 'Se suit à distance',
    aide: 'Cochez aussi pour une manifestation à la fois sur place et à distance.',
  }),
  {
    ...champTexte('lienEnLigne', { libelle: 'Adresse pour suivre à distance' }, regleUrl),
    admin: { condition: (_, freres) => enLigne(freres), placeholder: 'https://' },
  },
  {
    name: 'lieu',
    type: 'group',
    label: 'Lieu',
    admin: { description: 'À laisser vide si la manifestation n’a lieu qu’à distance.' },
    fields: [
      {
        ...champTexte('nom', { libelle: 'Nom du lieu', exemple: 'Lycée Jean-Dupuy' }),
        validate: (
          nom: unknown,
          { siblingData, data }: { readonly siblingData: unknown; readonly data: unknown },
        ) => validerLieu(nom, siblingData, data),
      },
      ...champsAdresse(false),
    ],
  },
]

/** Un lieu a un nom et une commune ; sans lieu, la manifestation se suit à distance. */
function validerLieu(nom: unknown, lieu: unknown, document: unknown): string | true {
  const commune = typeof lieu === 'object' && lieu !== null ? Reflect.get(lieu, 'commune') : undefined
  const [aUnNom, aUneCommune] = [nom, commune].map(
    (texte) => typeof texte === 'string' && texte.trim() !== '',
  )
  if (aUnNom !== aUneCommune) return 'Renseignez le nom du lieu et la commune, ou aucun des deux.'
  if (!aUnNom && !enLigne(document)) return 'Renseignez le lieu, ou cochez «\u00a0Se suit à distance\u00a0».'
  return true
}

export const champsVenir: Field[] = [
  champTexte('organisateur', { libelle: 'Organisateur', exemple: 'Mission locale' }),
  {
    name: 'inscription',
    type: 'group',
    label: 'Inscription',
    fields: [
      champTexte('adresse', { libelle: 'Adresse du formulaire d’inscription' }, regleUrl),
      champCase('obligatoire', { libelle: 'Inscription obligatoire' }),
    ],
  },
  champSelection('tarif', {
    libelle: 'Tarif',
    libelles: { gratuit: 'Gratuit', payant: 'Payant' },
    aide: 'Laissez vide si vous ne savez pas.',
  }),
  {
    name: 'contact',
    type: 'group',
    label: 'Contact',
    fields: [
      champTexte('courriel', { libelle: 'Courriel' }, regleCourriel),
      champTexte('telephone', { libelle: 'Téléphone' }, regleTelephone),
    ],
  },
  champPhrases(
    'accessibilite',
    {
      libelle: 'Accueil des personnes handicapées',
      aide: 'Une phrase : accès de plain-pied, boucle magnétique, interprète…',
    },
    2,
  ),
]
