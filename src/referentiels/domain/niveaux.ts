/** Échelle unique de niveau, de « 0 » (sans niveau spécifique) à « 8 » (doctorat) : décret 2019-14, article D6113-19. */
export const NIVEAUX = ['0', '1', '2', '3', '4', '5', '6', '7', '8'] as const

export type Niveau = (typeof NIVEAUX)[number]

const DIPLOMES: Record<Niveau, string> = {
  '0': 'Sans niveau spécifique',
  '1': 'Savoirs de base',
  '2': 'Préqualification',
  '3': 'CAP, BEP, titre professionnel',
  '4': 'Bac, brevet professionnel, titre professionnel',
  '5': 'Bac +2 : BTS, DEUST, titre professionnel',
  '6': 'Bac +3 ou +4 : licence, BUT, titre',
  '7': 'Bac +5 : master, diplôme d’ingénieur',
  '8': 'Bac +8 : doctorat',
}

const DIPLOMES_COURTS: Record<Niveau, string> = {
  '0': 'Sans niveau spécifique',
  '1': 'Savoirs de base',
  '2': 'Préqualification',
  '3': 'CAP, BEP',
  '4': 'Bac',
  '5': 'Bac +2',
  '6': 'Bac +3 et +4',
  '7': 'Bac +5',
  '8': 'Bac +8',
}

/** dict-niveaux : codes 1 à 8 (nomenclature de 1969) et 11 à 18 (cadre de 2019) ; 0 = non communiqué. */
const NIVEAU_PAR_CODE: ReadonlyMap<string, Niveau> = new Map([
  ['1', '0'],
  ['2', '1'],
  ['3', '2'],
  ['4', '3'],
  ['5', '4'],
  ['6', '5'],
  ['7', '6'],
  ['8', '7'],
  ['11', '1'],
  ['12', '2'],
  ['13', '3'],
  ['14', '4'],
  ['15', '5'],
  ['16', '6'],
  ['17', '7'],
  ['18', '8'],
])

/**
 * Niveau sur l'échelle unique pour un code de dict-niveaux, de l'une ou l'autre famille. L'ancien niveau I
 * (« supérieur à la maîtrise ») devient 7. `undefined` : niveau non communiqué (code 0) ou code inconnu.
 */
export function niveauDeCodeLheo(code: string): Niveau | undefined {
  return NIVEAU_PAR_CODE.get(code.trim())
}

/** « Niveau 4 – Bac, brevet professionnel, titre professionnel » ; le niveau 0 n'a pas de numéro. */
export function libelleNiveau(niveau: Niveau): string {
  return niveau === '0' ? DIPLOMES['0'] : `Niveau ${niveau} – ${DIPLOMES[niveau]}`
}

/** « Bac », « Bac +2 »… pour les étiquettes et les cartes. */
export function libelleNiveauCourt(niveau: Niveau): string {
  return DIPLOMES_COURTS[niveau]
}
