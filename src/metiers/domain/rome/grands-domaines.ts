/** Les quatorze grands domaines du ROME, par leur lettre (France Travail, ROME 4.0). */
export const GRANDS_DOMAINES: ReadonlyMap<string, string> = new Map([
  ['A', 'Agriculture et pêche, espaces naturels et espaces verts, soins aux animaux'],
  ['B', 'Arts et façonnage d’ouvrages d’art'],
  ['C', 'Banque, assurance, immobilier'],
  ['D', 'Commerce, vente et grande distribution'],
  ['E', 'Communication, média et multimédia'],
  ['F', 'Construction, bâtiment et travaux publics'],
  ['G', 'Hôtellerie-restauration, tourisme, loisirs et animation'],
  ['H', 'Industrie'],
  ['I', 'Installation et maintenance'],
  ['J', 'Santé'],
  ['K', 'Services à la personne et à la collectivité'],
  ['L', 'Spectacle'],
  ['M', 'Support à l’entreprise'],
  ['N', 'Transport et logistique'],
])

/** Libellé d'un grand domaine ; son code s'il n'existe pas. */
export function libelleGrandDomaine(code: string): string {
  return GRANDS_DOMAINES.get(code) ?? code
}
