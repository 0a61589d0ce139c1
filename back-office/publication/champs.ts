import type { Field, FieldAccess } from 'payload'
import { type Droits, peut } from '../acces/index.ts'

/** Où en est un texte, du rédacteur au responsable éditorial. */
export const LIBELLES_ETAPES = {
  redaction: 'En cours de rédaction',
  soumis: 'Soumis à relecture',
  'a-revoir': 'À revoir',
} as const

export const estUneEtape = (valeur: unknown): valeur is keyof typeof LIBELLES_ETAPES =>
  typeof valeur === 'string' && Object.hasOwn(LIBELLES_ETAPES, valeur)

/** Caractères au moins : un motif de dérogation se justifie, il ne s'expédie pas. */
export const LONGUEUR_DU_MOTIF = 20

/** Les champs communs à tous les contenus : relecture et dérogation. */
export function champsDePublication(droits: Droits): Field[] {
  const quiPublie: FieldAccess = ({ req }) => peut(req.user, 'publier', droits)
  return [
    {
      name: 'etape',
      type: 'select',
      label: 'Étape',
      defaultValue: 'redaction',
      index: true,
      options: Object.entries(LIBELLES_ETAPES).map(([value, label]) => ({ value, label })),
      hooks: { beforeDuplicate: [() => 'redaction'] },
      admin: {
        position: 'sidebar',
        components: { Cell: './publication/etape.cellule.tsx#CelluleEtape' },
        description:
          '« Soumettre à relecture » met le texte dans la liste des textes à relire et prévient les responsables.',
      },
    },
    {
      name: 'commentaireRelecture',
      type: 'textarea',
      label: 'Commentaire de relecture',
      access: { create: quiPublie, update: quiPublie },
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        condition: (donnees) => donnees?.etape === 'a-revoir' || Boolean(donnees?.commentaireRelecture),
        description: 'Ce qu’il reste à corriger. Effacé à la publication.',
      },
    },
    {
      name: 'derogation',
      type: 'textarea',
      label: 'Dérogation au contrôle d’accessibilité',
      access: { create: quiPublie, update: quiPublie },
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        condition: (_donnees, _freres, { user }) => peut(user, 'publier', droits),
        description: `À remplir seulement si la publication est refusée et ne peut attendre : dites pourquoi, en ${LONGUEUR_DU_MOTIF} caractères au moins. Le motif est consigné et ne vaut que pour la prochaine publication.`,
      },
    },
  ]
}
