import { sansAbsents } from '../../kernel/sans-absents.ts'
import { entreGuillemets } from '../../kernel/typographie.ts'
import { ecrireChiffre } from '../domain/chiffre.ts'
import type { Marche, SalairesDeFamille } from '../domain/marche.ts'
import { estCodeRome, type SalaireMedian } from '../domain/salaire-median.ts'
import { type VueProvenance, vueProvenance } from './provenance.view.ts'
import type { LigneDeChiffres, VueTableauChiffres } from './tableau-chiffres.view.ts'
import { textePropre } from './texte-rome.ts'

/** Les salaires d'un métier : par famille de métiers, jamais pour le métier seul. */
export interface VueSalaires {
  readonly net: VueNetMedian
  readonly tableau?: VueTableauChiffres
  /** Salaire brut moyen : « 2 400 € par mois », « non diffusable » ; absent si les familles en font plusieurs. */
  readonly moyen?: string
  readonly message?: string
  readonly indisponible?: string
  readonly provenance?: VueProvenance
}

/** Salaire mensuel net médian, d'un fichier sourcé. */
export interface VueNetMedian {
  /** « 1 850 € par mois », « de 1 850 € à 2 100 € par mois », « non diffusable ». */
  readonly resume: string
  /** Une phrase par famille, avec l'année et la source. */
  readonly phrases: readonly string[]
}

const INDISPONIBLE =
  'Le service de France Travail ne répond pas et aucun salaire brut de ce métier n’a encore été relevé. Réessayez dans quelques minutes.'
const AUCUN =
  'Salaire mensuel brut moyen : non diffusable, aucune statistique de France Travail ne couvre ce métier.'

/** Les salaires bruts du territoire le plus proche qui en publie, et le net médian : deux mesures, jamais l'une pour l'autre. */
export function vueSalaires(marches: readonly Marche[], medians: readonly SalaireMedian[]): VueSalaires {
  const net = vueNetMedian(medians)
  const connus = marches.filter(({ etat }) => etat !== 'indisponibles')
  if (connus.length === 0) return { net, indisponible: INDISPONIBLE }
  const marche = connus.find(({ salaires }) => salaires.some(({ moyen, debut }) => (moyen ?? debut) !== null))
  if (marche === undefined) return { net, moyen: ecrireChiffre(null, 'euros'), message: AUCUN }
  return sansAbsents({
    net,
    tableau: tableau(marche),
    ...moyen(marche.salaires),
    provenance: vueProvenance(marche, 'données'),
  })
}

function vueNetMedian(medians: readonly SalaireMedian[]): VueNetMedian {
  const connus = medians.flatMap(({ montant }) => (montant === null ? [] : [montant]))
  const phrases = medians.map(phraseDuMedian)
  return {
    resume: connus.length === 0 ? ecrireChiffre(null, 'euros') : `${etendue(connus)} par mois`,
    phrases: phrases.length === 0 ? [`${NET_MEDIAN} : ${ecrireChiffre(null, 'euros')}.`] : phrases,
  }
}

const NET_MEDIAN = 'Salaire mensuel net médian'

function phraseDuMedian({ code, libelle, annee, montant, source }: SalaireMedian): string {
  const famille = estCodeRome(code) ? '' : `, famille de métiers ${entreGuillemets(libelle ?? code)}`
  return `${NET_MEDIAN} : ${ecrireChiffre(montant, 'euros')} (${annee}${famille}). Source : ${source}.`
}

function etendue(montants: readonly number[]): string {
  const [bas, haut] = [Math.min(...montants), Math.max(...montants)].map((un) => ecrireChiffre(un, 'euros'))
  return bas === haut ? `${bas}` : `de ${bas} à ${haut}`
}

function tableau({ territoire, salaires }: Marche): VueTableauChiffres {
  return {
    legende: `Salaire mensuel brut des personnes en poste, ${territoire.libelle}`,
    entete: 'Famille de métiers',
    colonnes: ['Début de carrière', 'Expérimenté', 'Moyen'],
    lignes: salaires.map(ligne),
  }
}

function ligne({ libelle, annee, debut, experimente, moyen: milieu }: SalairesDeFamille): LigneDeChiffres {
  const cellules = [debut, experimente, milieu].map((valeur) => ({
    texte: ecrireChiffre(valeur, 'euros'),
    connu: valeur !== null,
  }))
  return { terme: textePropre(libelle), precision: annee, cellules }
}

/** Un seul salaire moyen se résume ; plusieurs familles n'en font pas un. */
function moyen(salaires: readonly SalairesDeFamille[]): Pick<VueSalaires, 'moyen'> {
  const [seul, ...autres] = salaires.flatMap(({ moyen: valeur }) => (valeur === null ? [] : [valeur]))
  if (seul === undefined) return { moyen: ecrireChiffre(null, 'euros') }
  if (autres.length > 0) return {}
  return { moyen: `${ecrireChiffre(seul, 'euros')} par mois` }
}
