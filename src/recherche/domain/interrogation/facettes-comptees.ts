import type { FacetteComptee, Requete, ValeurComptee } from '../../../liste/back-office.ts'
import type { Facette } from '../moteur.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'

type Declaree = Pick<Facette<never>, 'id' | 'libelle' | 'libelleValeur' | 'ordre'>

const ordreAlphabetique = new Intl.Collator('fr')

/** Les facettes à montrer, dans l'ordre de la déclaration ; une valeur cochée est montrée même si elle vaut zéro. */
export function facettesComptees(
  declarees: readonly Declaree[],
  index: IndexMoteur,
  comptes: { readonly nombres: readonly Uint32Array[]; readonly requete: Requete },
): readonly FacetteComptee[] {
  return declarees.map((facette, rang) => {
    const cochees = comptes.requete.facettes[facette.id] ?? []
    const connues = index.entete.facettes[rang]?.valeurs ?? []
    const inconnues = cochees.filter((valeur) => !connues.includes(valeur))
    const valeurs = [...connues, ...inconnues]
      .map((valeur, numero) => ({
        valeur,
        libelle: facette.libelleValeur(valeur),
        nombre: comptes.nombres[rang]?.[numero] ?? 0,
        cochee: cochees.includes(valeur),
      }))
      .filter(({ nombre, cochee }) => nombre > 0 || cochee)
    return { id: facette.id, libelle: facette.libelle, valeurs: valeurs.sort(comparateur(facette.ordre)) }
  })
}

function comparateur(ordre: readonly string[] | undefined): (a: ValeurComptee, b: ValeurComptee) => number {
  if (ordre !== undefined) return (a, b) => ordre.indexOf(a.valeur) - ordre.indexOf(b.valeur)
  return (a, b) => b.nombre - a.nombre || ordreAlphabetique.compare(a.libelle, b.libelle)
}
