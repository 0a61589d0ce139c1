import type { Offre } from './filiere.ts'

/** Un genre d'offre : préfixe de l'intitulé, niveaux sur l'échelle unique, ordre de grandeur des heures et du prix. */
export interface Genre {
  readonly prefixe: string
  readonly sortie: number
  readonly entree: number
  readonly certifiante: boolean
  /** dict-AIS. */
  readonly objectif: string
  /** Heures en centre : minimum et maximum. */
  readonly heures: readonly [number, number]
  /** Euros de l'heure. */
  readonly prixHoraire: number
  /** Apprentissage et contrat de professionnalisation possibles. */
  readonly alternance: boolean
  /** Durées qu'un intitulé peut annoncer, en années. */
  readonly annees: readonly number[]
  readonly validation: string
  readonly repertoire: 'rncp' | 'rs' | 'aucun'
}

type GenreBref = readonly [
  prefixe: string,
  sortie: number,
  entree: number,
  objectif: string,
  heuresMin: number,
  heuresMax: number,
  prixHoraire: number,
  options: string,
  validation: string,
]

/** Options : `c` certifiante (RNCP), `r` répertoire spécifique, `a` alternance possible, `1` ou `2` ans. */
const BREFS: Readonly<Record<string, GenreBref>> = {
  cap: ['CAP ', 3, 0, '6', 400, 900, 11, 'ca12', 'Certificat d’aptitude professionnelle (CAP)'],
  mc: ['Certificat de spécialisation ', 3, 3, '6', 350, 450, 11, 'ca1', 'Certificat de spécialisation'],
  bp: ['Brevet professionnel ', 4, 3, '6', 800, 900, 11, 'ca2', 'Brevet professionnel'],
  btm: ['', 4, 3, '6', 700, 900, 12, 'ca2', 'Brevet technique des métiers'],
  bac: ['Bac professionnel ', 4, 3, '6', 900, 1850, 11, 'ca2', 'Baccalauréat professionnel'],
  bts: ['BTS ', 5, 4, '6', 1000, 1350, 12, 'ca2', 'Brevet de technicien supérieur (BTS)'],
  but: ['BUT ', 6, 4, '6', 1600, 2000, 13, 'ca', 'Bachelor universitaire de technologie (BUT)'],
  licence: ['Licence ', 6, 5, '6', 450, 600, 14, 'ca1', 'Licence'],
  bachelor: ['Bachelor ', 6, 5, '6', 450, 650, 15, 'ca1', 'Titre certifié de niveau 6'],
  master: ['Master ', 7, 6, '6', 600, 900, 16, 'ca2', 'Master'],
  inge: ['Diplôme d’ingénieur ', 7, 5, '6', 1200, 1800, 17, 'ca', 'Diplôme d’ingénieur'],
  doctorat: ['Doctorat – ', 8, 7, '6', 150, 300, 20, 'c', 'Doctorat'],
  de3: ['', 3, 0, '6', 400, 600, 13, 'ca1', 'Diplôme d’État de niveau 3'],
  de4: ['', 4, 0, '6', 600, 800, 13, 'ca1', 'Diplôme d’État de niveau 4'],
  de5: ['', 5, 4, '6', 700, 1200, 13, 'ca2', 'Diplôme de niveau 5'],
  de6: ['', 6, 4, '6', 1500, 2100, 13, 'ca', 'Diplôme d’État de niveau 6'],
  de7: ['', 7, 6, '6', 900, 1400, 15, 'c', 'Diplôme de niveau 7'],
  tp3: ['Titre professionnel ', 3, 0, '6', 350, 750, 12, 'ca', 'Titre professionnel de niveau 3'],
  tp4: ['Titre professionnel ', 4, 3, '6', 450, 900, 12, 'ca1', 'Titre professionnel de niveau 4'],
  tp5: ['Titre professionnel ', 5, 4, '6', 500, 1100, 13, 'ca1', 'Titre professionnel de niveau 5'],
  tp6: ['Titre professionnel ', 6, 5, '6', 500, 1000, 14, 'ca1', 'Titre professionnel de niveau 6'],
  cqp: ['CQP ', 3, 0, '6', 150, 420, 15, 'ca', 'Certificat de qualification professionnelle (CQP)'],
  hab: ['', 0, 0, '2', 7, 70, 28, 'r', 'Attestation de réussite, habilitation ou certificat'],
  rs: ['', 0, 0, '2', 14, 70, 32, 'r', 'Certification inscrite au répertoire spécifique'],
  langue: ['', 0, 0, '2', 20, 120, 30, 'r', 'Certification de langue'],
  cle: ['', 1, 0, '5', 60, 300, 9, 'c', 'Certificat CléA'],
  daeu: ['', 4, 2, '6', 225, 400, 8, 'c', 'Diplôme d’accès aux études universitaires (DAEU)'],
  base: ['', 1, 0, '5', 60, 400, 8, '', 'Attestation de formation'],
  prequal: ['', 2, 1, '8', 150, 500, 9, '', 'Attestation d’acquis'],
  prepa: ['', 0, 3, '8', 100, 350, 10, '', 'Attestation de formation'],
  prepaconcours: ['', 0, 4, '2', 50, 300, 10, '', 'Attestation de formation'],
  projet: ['', 0, 0, '9', 24, 210, 15, '', 'Document de synthèse remis au bénéficiaire'],
  creation: ['', 0, 0, '4', 14, 105, 18, '', 'Attestation de formation'],
  court: ['', 0, 0, '2', 7, 35, 35, '', 'Attestation de fin de formation'],
}

const GENRES: ReadonlyMap<string, Genre> = new Map(
  Object.entries(BREFS).map(
    ([nom, [prefixe, sortie, entree, objectif, min, max, prixHoraire, options, validation]]) => [
      nom,
      {
        prefixe,
        sortie,
        entree,
        certifiante: options.includes('c'),
        objectif,
        heures: [min, max],
        prixHoraire,
        alternance: options.includes('a'),
        annees: [1, 2].filter((annee) => options.includes(String(annee))),
        validation,
        repertoire: options.includes('c') ? 'rncp' : options.includes('r') ? 'rs' : 'aucun',
      },
    ],
  ),
)

/** Genre d'une offre ; lève si le catalogue des filières nomme un genre inconnu. */
export function genreDe({ genre }: Offre): Genre {
  const connu = GENRES.get(genre)
  if (connu === undefined) throw new RangeError(`genre d’offre inconnu : ${genre}`)
  return connu
}
