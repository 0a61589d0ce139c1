interface Libelles {
  readonly singulier: string
  readonly pluriel: string
  readonly creer: string
}

/** « une actualité », « Actualités » : l'article suit partout le nom, `back-office/libelles.ts` compose avec lui. */
export function libelles(singulier: string, pluriel: string): Libelles {
  return { singulier, pluriel, creer: `Créer ${singulier}` }
}

/** Groupes du menu. */
export const GROUPES = {
  actualites: 'Actualités et agenda',
  pages: 'Pages',
  catalogues: 'Catalogues',
  portail: 'Portail',
} as const
