import { type IndexLisible, repondreSansFacettes } from './repondre.ts'

/** Vrai si ce texte est, au grade près, le titre entier d'une source visible. */
export function nommeUneSource(ouvert: IndexLisible, texte: string): boolean {
  const requete = {
    texte,
    litteral: true,
    facettes: {},
    tri: 'pertinence',
    page: 1,
    parPage: 1,
    expliquer: true,
  }
  const [premier] = repondreSansFacettes(ouvert, { ...requete, synonymes: [] }).resultats
  return premier?.explication?.palier === 'intitule-exact'
}
