/** Base déjà migrée que copient les bases de test. */
export const BASE_MODELE = 'modele'
