/** Les refus (400) de la recherche d'offres, aux messages du service. */
interface Regle {
  readonly parametre: string
  readonly admis: RegExp
  readonly message: string
}

const incorrecte = (parametre: string) => `Valeur du paramètre « ${parametre} » incorrecte.`

const REGLES: readonly Regle[] = [
  {
    parametre: 'range',
    admis: /^\d+-\d+$/,
    message: 'Format du paramètre « range » incorrect. <entier>-<entier> attendu.',
  },
  {
    parametre: 'motsCles',
    admis: /^[^,]{2,}(,[^,]{2,}){0,6}$/,
    message:
      "Format du paramètre « motsCles » incorrect. 7 mots-clé au maximum séparés par des virgules et d'au moins 2 caractères.",
  },
  { parametre: 'codeROME', admis: /^[A-N]\d{4}(,[A-N]\d{4})*$/, message: incorrecte('codeROME') },
  {
    parametre: 'typeContrat',
    admis: /^(CDI|CDD|MIS|SAI)(,(CDI|CDD|MIS|SAI))*$/,
    message: incorrecte('typeContrat'),
  },
  { parametre: 'natureContrat', admis: /^(E1|E2|FS)(,(E1|E2|FS))*$/, message: incorrecte('natureContrat') },
  { parametre: 'departement', admis: /^(\d{2,3}|2[AB])$/, message: incorrecte('departement') },
  { parametre: 'region', admis: /^\d{2}$/, message: incorrecte('region') },
  {
    parametre: 'commune',
    admis: /^(?!75056|13055|69123)(\d{5}|2[AB]\d{3})(,(\d{5}|2[AB]\d{3})){0,4}$/,
    message: incorrecte('commune'),
  },
  { parametre: 'distance', admis: /^\d{1,3}$/, message: incorrecte('distance') },
  { parametre: 'publieeDepuis', admis: /^(1|3|7|14|31)$/, message: incorrecte('publieeDepuis') },
  {
    parametre: 'tempsPlein',
    admis: /^(true|false)$/,
    message: 'Format du paramètre « tempsPlein » incorrect. Booléen attendu.',
  },
  {
    parametre: 'grandDomaine',
    admis: /^([A-N]|C15|L14|M1[3-8])$/,
    message:
      'Format du paramètre « grandDomaine » incorrect. A, B, C, C15, D, E, F, G, H, I, J, K, L, L14, M15, M18, M, M16, M17, M13, M14 ou N attendu.',
  },
  {
    parametre: 'experienceExigence',
    admis: /^[DES]$/,
    message: 'Format du paramètre « experienceExigence » incorrect. D, E ou S attendu.',
  },
]

const PLAGE_MAX = 150
const PREMIER_MAX = 3_000

/** Le message du refus, ou rien si la demande est bonne. */
export function refusDesCriteres(parametres: URLSearchParams): string | undefined {
  const enFaute = REGLES.find(({ parametre, admis }) => {
    const valeur = parametres.get(parametre)
    return valeur !== null && !admis.test(valeur)
  })
  if (enFaute !== undefined) return enFaute.message
  const { premier, dernier } = lirePlage(parametres)
  if (premier > PREMIER_MAX) return 'La position de début doit être inférieure ou égale à 3000.'
  const tropLarge = dernier - premier + 1 > PLAGE_MAX || dernier < premier
  return tropLarge ? 'La plage de résultats demandée est trop importante.' : undefined
}

export function lirePlage(parametres: URLSearchParams): {
  readonly premier: number
  readonly dernier: number
} {
  const [premier = 0, dernier = 0] = (parametres.get('range') ?? '0-149').split('-').map(Number)
  return { premier, dernier }
}
