import type { ArrayField, Field } from 'payload'
import { sansAbsents } from '../../src/kernel/sans-absents.ts'

interface OptionsListe {
  readonly libelle: string
  /** « une étape » : avec son article, il complète « Ajouter ». */
  readonly un: string
  /** « étapes ». */
  readonly plusieurs: string
  /** Champ qui nomme une rangée repliée. */
  readonly nommeePar: string
  readonly champs: readonly Field[]
  readonly aide?: string
  readonly minimum?: number
  /** Nom court de la table, quand celui qui se déduit passerait la limite de PostgreSQL. */
  readonly table?: string
}

/** Une liste ordonnée ; chaque rangée s'annonce par son rang et son contenu. */
export function champListe(name: string, options: OptionsListe): ArrayField {
  const { libelle, un, plusieurs, nommeePar, champs, aide, minimum, table } = options
  const nom = un.replace(/^une? /, '')
  return {
    name,
    type: 'array',
    label: libelle,
    labels: { singular: un, plural: plusieurs },
    ...(minimum === undefined ? {} : { required: true, minRows: minimum }),
    ...(table === undefined ? {} : { dbName: table }),
    fields: [...champs],
    admin: sansAbsents({
      initCollapsed: true,
      description: aide,
      components: {
        RowLabel: {
          path: './champs/etiquette-de-rangee.tsx#EtiquetteDeRangee',
          clientProps: { nom: nom.charAt(0).toUpperCase() + nom.slice(1), champ: nommeePar },
        },
      },
    }),
  }
}

/** Une liste de phrases. */
export function champListeDeTextes(
  name: string,
  options: Omit<OptionsListe, 'champs' | 'nommeePar'>,
): ArrayField {
  const champ: Field = { name: 'texte', type: 'text', label: 'Texte', required: true }
  return champListe(name, { ...options, nommeePar: 'texte', champs: [champ] })
}

/** Les phrases d'une liste. */
export const textesDe = (
  rangees: readonly { readonly texte: string }[] | null | undefined,
): readonly string[] => (rangees ?? []).map(({ texte }) => texte)

/** Une liste des mêmes phrases. */
export const rangeesDe = (textes: readonly string[]): { texte: string }[] =>
  textes.map((texte) => ({ texte }))
