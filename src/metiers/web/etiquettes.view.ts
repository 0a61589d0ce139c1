import type { Metier } from '../domain/metier.ts'

/** Un trait du métier qui compte au premier coup d'œil. */
export interface VueEtiquetteMetier {
  readonly libelle: string
  readonly ton: 'succes' | 'fort' | 'neutre' | 'attention'
  readonly icone: 'sprout' | 'laptop' | 'landmark' | 'user-check' | 'users'
}

export function vueEtiquettes(metier: Metier): readonly VueEtiquetteMetier[] {
  const toutes = [
    [metier.sansDiplome, { libelle: 'Accessible sans diplôme', ton: 'succes', icone: 'user-check' }],
    [metier.transitionEcologique, { libelle: 'Transition écologique', ton: 'neutre', icone: 'sprout' }],
    [metier.transitionNumerique, { libelle: 'Transition numérique', ton: 'neutre', icone: 'laptop' }],
    [metier.emploiReglemente, { libelle: 'Métier réglementé', ton: 'attention', icone: 'landmark' }],
    [metier.emploiCadre, { libelle: 'Emploi de cadre', ton: 'neutre', icone: 'users' }],
  ] as const
  return toutes.flatMap(([vrai, etiquette]) => (vrai ? [etiquette] : []))
}
