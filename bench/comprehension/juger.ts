import { sansEcritureInclusive } from '../../src/recherche/domain/comprehension/ecriture-inclusive.ts'
import { AUCUN, type Demande } from './demandes.ts'

/** Ce que lit le banc dans `/recherche.json`. */
export interface ReponseCentrale {
  readonly compris: {
    readonly lieu: { readonly libelle: string } | null
    readonly filtres: readonly { readonly id: string; readonly valeur: string }[]
    readonly mots: readonly string[]
    readonly ecarte: readonly string[]
    readonly corrige: readonly { readonly mot: string; readonly remplacement: string }[]
  }
  readonly groupes: readonly GroupeRendu[]
}

interface GroupeRendu {
  readonly moteur: string
  readonly total: number
  readonly resultats: readonly { readonly titre: string }[]
}

/** En quoi cette réponse n'est pas celle qu'on attend ; rien : elle l'est. */
export function manquements(demande: Demande, { compris, groupes }: ReponseCentrale): readonly string[] {
  const groupe = groupes.find(({ moteur }) => moteur === demande.groupe)
  const titres = groupe?.resultats.map(({ titre }) => titre) ?? []
  return [
    ...duTitre(demande, titres),
    ...duSauf(demande, titres),
    ...duLieu(demande, compris),
    ...duFiltre(demande, compris),
    ...deLaCorrection(demande, compris),
    ...deLaTete(demande, groupes),
    ...duMaximum(demande, groupe),
  ]
}

type Compris = ReponseCentrale['compris']

/** « N'importe quel titre, tant au plus » borne un débordement : ne rien trouver n'en est pas un. */
function duTitre({ titre, parmi = 1, max }: Demande, titres: readonly string[]): readonly string[] {
  if (titre === undefined || (titre.source === '.' && max !== undefined)) return []
  if (titres.slice(0, parmi).some((un) => ressemble(titre, un))) return []
  return [`aucun des ${parmi} premiers n’est « ${titre.source} »`]
}

/** « Mécanicien / Mécanicienne automobile » se dit aussi « Mécanicien automobile ». */
export function ressemble(motif: RegExp, titre: string): boolean {
  return motif.test(titre) || motif.test(sansEcritureInclusive(titre))
}

function duSauf({ sauf }: Demande, titres: readonly string[]): readonly string[] {
  const intrus = sauf && titres.find((titre) => sauf.test(titre))
  return intrus === undefined ? [] : [`intrus : « ${intrus} »`]
}

function duLieu({ lieu }: Demande, compris: Compris): readonly string[] {
  const dit = compris.lieu?.libelle.replace(/ \([^)]*\)$/, '') ?? AUCUN
  return lieu === undefined || lieu === dit ? [] : [`lieu : ${lieu} attendu, ${dit} compris`]
}

function duFiltre({ filtre }: Demande, { filtres }: Compris): readonly string[] {
  const dits = filtres.length === 0 ? [AUCUN] : filtres.flatMap(({ id, valeur }) => [id, `${id}=${valeur}`])
  if (filtre === undefined || dits.includes(filtre)) return []
  return [`filtre : ${filtre} attendu, ${dits.join(' ')} compris`]
}

function deLaCorrection({ corrige }: Demande, compris: Compris): readonly string[] {
  if (corrige === undefined || compris.corrige.length === 0) return []
  return [
    `corrigé : ${compris.corrige.map(({ mot, remplacement }) => `${mot} → ${remplacement}`).join(', ')}`,
  ]
}

function deLaTete({ tete }: Demande, groupes: readonly GroupeRendu[]): readonly string[] {
  const premier = groupes[0]?.moteur
  return tete === undefined || tete === premier ? [] : [`en tête : ${tete} attendu, ${premier} montré`]
}

function duMaximum({ max }: Demande, groupe: GroupeRendu | undefined): readonly string[] {
  const total = groupe?.total ?? 0
  return max === undefined || total <= max ? [] : [`${total} résultats, ${max} au plus`]
}
