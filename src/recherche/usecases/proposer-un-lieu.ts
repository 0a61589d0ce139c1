import { plier } from '../../kernel/plier.ts'
import { type Lieu, regionDeDepartement, type Territoires } from '../../referentiels/index.ts'
import { LIAISONS } from '../domain/texte/liaisons.ts'

export type LieuxAProposer = Pick<Territoires, 'suggerer' | 'commune' | 'regionPreferee'>

export interface OuMener {
  /** De la page de résultats. */
  readonly chemin: string
  /** La saisie commence déjà quelque chose : seule une ville s'y ajoute. */
  readonly seComplete: boolean
  /** Vrai si ces mots, entiers, sont ensemble dans une suggestion. */
  readonly estConnu: (mots: string) => boolean
}

const MOTS_D_UN_LIEU = 4
const LIEUX = 2
const LIEUX_LUS = 6
/** Habitants en dessous desquels une commune ne se devine pas au bout d'une phrase. */
const VILLAGE = 1_000
/** Et pas devant « chauffeur rou », que « chauffeur routier » complète. */
const VILLE = 20_000
/** Un début de nom, un numéro de département ou un code postal. */
const DEBUT_DE_LIEU = /^(?:\p{L}[\p{L}\s'’-]{2,}|\d{2}|\d{5})$/u
const INTRODUCTIONS = new Set([...LIAISONS, 'dans', 'sur', 'vers', 'pres', 'proche', 'autour'])

/** « soudeur Toul » → « soudeur à Toulouse (31) » : les derniers mots complètent un lieu de la région, les premiers sont connus. */
export function avecUnLieu(territoires: LieuxAProposer, saisie: string, ou: OuMener) {
  const { chemin, estConnu, seComplete } = ou
  const choisir = deLaRegion(territoires, seComplete ? VILLE : VILLAGE)
  const mots = saisie.trim().split(/\s+/)
  for (let nombre = Math.min(MOTS_D_UN_LIEU, mots.length - 1); nombre > 0; nombre -= 1) {
    const nom = mots.slice(-nombre).join(' ')
    const q = sansIntroduction(mots.slice(0, -nombre))
    if (q === '' || !DEBUT_DE_LIEU.test(nom)) continue
    const lieux = territoires.suggerer(nom, LIEUX_LUS).filter(choisir).slice(0, LIEUX)
    if (lieux.length > 0 && estConnu(q))
      return lieux.map((lieu) => ({
        libelle: q + situer(lieu),
        type: 'lieu',
        adresse: `${chemin}?${new URLSearchParams({ q, lieu: lieu.code })}`,
        cle: `${q} ${lieu.code}`,
        ecart: 2 as const,
      }))
  }
  return []
}

function sansIntroduction(mots: readonly string[]): string {
  const dernier = mots.findLastIndex((mot) => !INTRODUCTIONS.has(plier(mot)))
  return mots.slice(0, dernier + 1).join(' ')
}

const deLaRegion =
  ({ commune, regionPreferee }: LieuxAProposer, habitants: number) =>
  ({ type, code }: Lieu): boolean => {
    if (type === 'departement') return regionDeDepartement(code.slice(1)) === regionPreferee
    const trouvee = commune(code)
    return trouvee !== undefined && trouvee.region === regionPreferee && trouvee.population >= habitants
  }

/** « à Toulouse (31) », « au Vigan (30) », « aux Angles (30) » ; un département suit une virgule, faute d'article. */
function situer({ type, libelle }: Lieu): string {
  if (type === 'departement') return `, ${libelle}`
  if (libelle.startsWith('Le ')) return ` au ${libelle.slice(3)}`
  if (libelle.startsWith('Les ')) return ` aux ${libelle.slice(4)}`
  return ` à ${libelle}`
}
