import type { Field } from 'payload'
import { LIBELLES_PUBLICS_DISPOSITIF } from '../../../src/financement/domain/vocabulaire.ts'
import { libelleNiveau, NIVEAUX } from '../../../src/referentiels/back-office.ts'
import { champJour } from '../../champs/jour.ts'
import { champListe, champListeDeTextes } from '../../champs/liste.ts'
import { regleUrl, valider } from '../../champs/regles.ts'
import { champSelection, champSelections } from '../../champs/selection.ts'
import { champCorps, champPhrases, champResume, champTexte, champTitre } from '../../champs/textes.ts'
import { regleAncienneAdresse } from '../redirections/regles.ts'

export const champsDescription: Field[] = [
  champTitre('nom', 'Nom'),
  champResume,
  {
    ...champCorps(
      'Ce que le dispositif finance',
      true,
      'La fiche le montre sous un titre 2 : commencez par un titre 3.',
    ),
    custom: { premierTitre: 3 },
  },
  champListeDeTextes('sigles', {
    libelle: 'Sigles',
    un: 'un sigle',
    plusieurs: 'sigles',
    aide: 'Cherchés comme le nom : « CPF », « PTP ».',
  }),
]

const periode = (name: string, label: string): Field => ({
  name,
  type: 'group',
  label,
  fields: [
    {
      type: 'row',
      fields: [
        champJour('debut', { libelle: 'Du' }),
        {
          ...champJour('fin', { libelle: 'Au' }),
          validate: (fin: unknown, { siblingData }: { readonly siblingData: unknown }) =>
            validerPeriode(fin, siblingData),
        },
      ],
    },
  ],
})

/** La fin d'une période ne précède pas son début ; une borne absente est ouverte. */
export function validerPeriode(fin: unknown, periode: unknown): string | true {
  const debut: unknown =
    typeof periode === 'object' && periode !== null ? Reflect.get(periode, 'debut') : undefined
  const [a, b] = [debut, fin].map((borne) => (borne ? Date.parse(String(borne)) : Number.NaN))
  return a !== undefined && b !== undefined && b < a ? 'La fin de la période précède son début.' : true
}

export const champsAQui: Field[] = [
  champSelections('publics', {
    libelle: 'Publics',
    libelles: LIBELLES_PUBLICS_DISPOSITIF,
    obligatoire: true,
  }),
  {
    name: 'territoire',
    type: 'group',
    label: 'Territoire',
    fields: [
      champSelection('type', {
        libelle: 'Étendue',
        libelles: { national: 'Toute la France', region: 'Une région' },
        obligatoire: true,
        defaut: 'national',
      }),
      {
        ...champTexte('code', { libelle: 'Code de la région' }),
        validate: (code: unknown, { siblingData }: { readonly siblingData: unknown }) =>
          !estRegional(siblingData) ||
          (typeof code === 'string' && /^\d{2}$/.test(code)) ||
          'Écrivez les deux chiffres du code de la région.',
        admin: { condition: (_, freres) => estRegional(freres), placeholder: '2 chiffres' },
      },
      {
        ...champListeDeTextes('departements', {
          libelle: 'Départements concernés',
          un: 'un département',
          plusieurs: 'départements',
          aide: 'Codes des départements ; laissez vide pour toute la région.',
        }),
      },
    ],
  },
  champSelections('niveaux', {
    libelle: 'Niveaux des formations visées',
    libelles: Object.fromEntries(NIVEAUX.map((niveau) => [niveau, libelleNiveau(niveau)])),
    aide: 'Laissez vide s’ils le sont tous.',
  }),
  champSelection('cumul', {
    libelle: 'Cumulable avec d’autres aides',
    libelles: { oui: 'Oui', non: 'Non' },
    aide: 'Laissez vide si vous ne savez pas : le portail dira de vérifier.',
  }),
  periode('depot', 'Dépôt des demandes'),
  periode('validite', 'Validité du dispositif'),
  champListeDeTextes('conditionsTexte', {
    libelle: 'Conditions à vérifier',
    un: 'une condition',
    plusieurs: 'conditions',
    aide: 'Montrées « à vérifier avec un conseiller ».',
  }),
]

const estRegional = (freres: unknown): boolean =>
  typeof freres === 'object' && freres !== null && 'type' in freres && freres.type === 'region'

export const champsDemarches: Field[] = [
  champListe('demarches', {
    libelle: 'Démarches',
    un: 'une démarche',
    plusieurs: 'démarches',
    nommeePar: 'etape',
    champs: [
      champTexte('etape', { libelle: 'Étape', obligatoire: true }),
      champTexte('ou', { libelle: 'Où', exemple: 'En ligne' }),
      champTexte('url', { libelle: 'Adresse web' }, regleUrl),
    ],
  }),
  champListeDeTextes('pieces', { libelle: 'Pièces à fournir', un: 'une pièce', plusieurs: 'pièces' }),
  {
    name: 'contact',
    type: 'group',
    label: 'Contact',
    fields: [champTexte('nom', { libelle: 'Nom' }), champTexte('url', { libelle: 'Adresse web' }, regleUrl)],
  },
  champListe('anciensUrls', {
    libelle: 'Anciennes adresses',
    un: 'une ancienne adresse',
    plusieurs: 'anciennes adresses',
    nommeePar: 'texte',
    champs: [
      {
        ...champTexte('texte', { libelle: 'Chemin', obligatoire: true }),
        validate: valider(regleAncienneAdresse),
      },
    ],
    aide: 'Chemins de l’ancien portail, redirigés vers la fiche si aucune page n’y est.',
  }),
]

export const champsSources: Field[] = [
  {
    name: 'montant',
    type: 'group',
    label: 'Montant',
    fields: [
      champTexte('libelle', {
        libelle: 'Montant, en toutes lettres',
        aide: '« Jusqu’à 1 000 € par an ». Publié seulement si une source ci-dessous en cite l’extrait et sa date.',
      }),
    ],
  },
  champListe('sources', {
    libelle: 'Sources',
    un: 'une source',
    plusieurs: 'sources',
    nommeePar: 'titre',
    minimum: 1,
    champs: [
      champTexte('titre', { libelle: 'Titre de la page', obligatoire: true }),
      champTexte('url', { libelle: 'Adresse web', obligatoire: true }, regleUrl),
      champPhrases('extrait', {
        libelle: 'Extrait',
        aide: 'La phrase recopiée de la source : la preuve d’un montant ou d’une condition.',
      }),
      champJour('consulteLe', { libelle: 'Relue le' }),
    ],
  }),
]
