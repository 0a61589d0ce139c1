/** Porte du domaine contenu : les pages fixes du portail et ses pages d'erreur. */
export { enregistrerRoutesContenu, PAGES_FIXES } from './web/contenu.routes.ts'
export { pageErreur } from './web/erreurs.page.tsx'
export { pageIndisponible } from './web/page-indisponible.ts'
