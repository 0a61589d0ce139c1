import { sansAbsents } from '../../kernel/sans-absents.ts'
import { ecrireChiffre, type Unite } from '../domain/chiffre.ts'
import type { ChiffreDePeriode, Marche } from '../domain/marche.ts'
import { motDeDifficulte, type VueJauge, vueJauge } from './jauge.view.ts'
import { lirePeriode, periodeEnLettres } from './periodes.view.ts'
import { type VueProvenance, vueProvenance } from './provenance.view.ts'
import type { LigneDeChiffres, VueTableauChiffres } from './tableau-chiffres.view.ts'
import { type VueTendance, vueTendance } from './tendance.view.ts'

/** Le marché du travail d'un métier, prêt à être lu. */
export interface VueMarche {
  readonly tableau: VueTableauChiffres
  readonly tendance?: VueTendance
  readonly jauge?: VueJauge
  /** « Difficile (4 sur 5) », pour l'essentiel. */
  readonly resume?: string
  /** Pourquoi aucun chiffre n'est montré. */
  readonly indisponible?: string
  readonly provenance?: VueProvenance
}

const INDISPONIBLE =
  'Le service de France Travail ne répond pas et aucun chiffre de ce métier n’a encore été relevé. Réessayez dans quelques minutes.'
const TRIMESTRES_DU_DESSIN = 8

type Serie = 'offres' | 'demandeurs' | 'demandeursA' | 'embauches' | 'difficulte'

const INDICATEURS: readonly Indicateur[] = [
  { serie: 'offres', terme: 'Offres d’emploi déposées', unite: 'nombre' },
  { serie: 'demandeurs', terme: 'Demandeurs d’emploi', unite: 'nombre', precision: 'catégories A, B et C' },
  { serie: 'demandeursA', terme: 'Dont sans aucune activité', unite: 'nombre', precision: 'catégorie A' },
  { serie: 'embauches', terme: 'Embauches', unite: 'nombre' },
  { serie: 'difficulte', terme: 'Difficulté à recruter', unite: 'niveau' },
]

interface Indicateur {
  readonly serie: Serie
  readonly terme: string
  readonly unite: Unite
  readonly precision?: string
}

/** `marches` : un par territoire, du plus proche au plus large. */
export function vueMarche(marches: readonly Marche[]): VueMarche {
  const connus = marches.filter(({ etat }) => etat !== 'indisponibles')
  const tableau = vueTableau(marches)
  if (connus.length === 0) return { tableau, indisponible: INDISPONIBLE }
  const difficulte = plusProche(connus, 'difficulte')
  const tendance = tendanceDe(connus)
  const provenance = provenanceDe(connus)
  return sansAbsents({
    tableau,
    tendance,
    ...vueDifficulte(difficulte),
    provenance,
  })
}

function vueTableau(marches: readonly Marche[]): VueTableauChiffres {
  return {
    legende: 'Le marché du travail de ce métier, par territoire',
    entete: 'Indicateur',
    colonnes: marches.map(({ territoire }) => territoire.libelle),
    lignes: INDICATEURS.map((indicateur) => ligne(marches, indicateur)),
  }
}

/** La période la plus récente qu'un territoire connaît, la même pour toute la ligne. */
function ligne(marches: readonly Marche[], { serie, terme, unite, precision }: Indicateur): LigneDeChiffres {
  const periode = marches
    .flatMap((marche) => marche[serie].map(({ periode: une }) => une))
    .sort()
    .at(-1)
  const cellules = marches.map((marche) => {
    const valeur = marche[serie].find((chiffre) => chiffre.periode === periode)?.valeur ?? null
    return { texte: ecrireChiffre(valeur, unite), connu: valeur !== null }
  })
  const precisions = [precision, periode === undefined ? undefined : periodeEnLettres(periode)]
  const texte = precisions.filter((une) => une !== undefined).join(', ')
  return { terme, cellules, ...(texte === '' ? {} : { precision: texte }) }
}

interface Trouve {
  readonly libelle: string
  readonly chiffre: ChiffreDePeriode
}

/** Le dernier chiffre diffusable du territoire le plus proche qui en a un. */
function plusProche(marches: readonly Marche[], serie: Serie): Trouve | undefined {
  for (const marche of marches) {
    const chiffre = marche[serie].findLast(({ valeur }) => valeur !== null)
    if (chiffre !== undefined) return { libelle: marche.territoire.libelle, chiffre }
  }
  return undefined
}

function vueDifficulte(trouve: Trouve | undefined): Pick<VueMarche, 'jauge' | 'resume'> {
  if (trouve === undefined) return {}
  const { libelle, chiffre } = trouve
  const jauge = vueJauge(chiffre.valeur, `${libelle}, ${periodeEnLettres(chiffre.periode)}`)
  const resume = motDeDifficulte(chiffre.valeur)
  return jauge === undefined || resume === undefined ? {} : { jauge, resume }
}

/** Les offres du territoire le plus proche dont on sait dessiner la tendance. */
function tendanceDe(marches: readonly Marche[]): VueTendance | undefined {
  for (const { territoire, offres } of marches) {
    const points = offres.slice(-TRIMESTRES_DU_DESSIN).map(point)
    const tendance = vueTendance(`Offres d’emploi déposées par trimestre, ${territoire.libelle}`, points)
    if (tendance !== undefined) return tendance
  }
  return undefined
}

function point({ periode, valeur }: ChiffreDePeriode) {
  const { annee, trimestre } = lirePeriode(periode)
  return {
    periode: periodeEnLettres(periode),
    repere: trimestre === undefined ? annee : `T${trimestre}`,
    annee: trimestre === undefined ? '' : annee,
    valeur,
    texte: ecrireChiffre(valeur, 'nombre'),
  }
}

/** Les chiffres d'un tableau ont l'âge du plus vieux d'entre eux. */
function provenanceDe(marches: readonly Marche[]): VueProvenance | undefined {
  const anciens = marches.find(({ etat }) => etat === 'anciens')
  const [premier] = [...marches].sort((a, b) => Number(a.releveLe) - Number(b.releveLe))
  const retenu = anciens ?? premier
  return retenu === undefined ? undefined : vueProvenance(retenu, 'données')
}
