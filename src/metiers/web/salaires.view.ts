import { sansAbsents } from '../../kernel/sans-absents.ts'
import { ecrireChiffre } from '../domain/chiffre.ts'
import type { Marche, SalairesDeFamille } from '../domain/marche.ts'
import { type VueProvenance, vueProvenance } from './provenance.view.ts'
import type { LigneDeChiffres, VueTableauChiffres } from './tableau-chiffres.view.ts'
import { textePropre } from './texte-rome.ts'

/** Les salaires d'un métier : par famille de métiers, jamais pour le métier seul. */
export interface VueSalaires {
  readonly tableau?: VueTableauChiffres
  /** « 2 400 € par mois », pour l'essentiel. */
  readonly moyen?: string
  readonly message?: string
  readonly indisponible?: string
  readonly provenance?: VueProvenance
}

const INDISPONIBLE =
  'Le service de France Travail ne répond pas et aucun salaire de ce métier n’a encore été relevé. Réessayez dans quelques minutes.'
const AUCUN = 'Salaire non diffusable : aucune statistique publique ne couvre ce métier.'

/** Les salaires du territoire le plus proche qui en publie. */
export function vueSalaires(marches: readonly Marche[]): VueSalaires {
  const connus = marches.filter(({ etat }) => etat !== 'indisponibles')
  if (connus.length === 0) return { indisponible: INDISPONIBLE }
  const marche = connus.find(({ salaires }) => salaires.some(({ moyen, debut }) => (moyen ?? debut) !== null))
  if (marche === undefined) return { message: AUCUN }
  return sansAbsents({
    tableau: tableau(marche),
    ...moyen(marche.salaires),
    provenance: vueProvenance(marche, 'données'),
  })
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
  if (seul === undefined || autres.length > 0) return {}
  return { moyen: `${ecrireChiffre(seul, 'euros')} par mois` }
}
