import type { SaisieDe } from '../document.ts'
import { abreger, libellesAbreges } from './vocabulaires.ts'

type Saisie = SaisieDe<'structures'>
type Service = NonNullable<Saisie['services']>[number]

interface Valeurs {
  readonly reseaux: NonNullable<Saisie['reseaux']>[number]
  readonly thematiques: NonNullable<Service['thematiques']>[number]
  readonly publics: NonNullable<Service['publics']>[number]
  readonly modesAccueil: NonNullable<Service['modesAccueil']>[number]
  readonly types: NonNullable<Service['type']>
}

/** Les valeurs que l'écran propose, abrégées ; une valeur hors du vocabulaire n'a pas de case à cocher. */
export function parmi<Vocabulaire extends keyof Valeurs>(
  vocabulaire: Vocabulaire,
  cles: readonly string[],
): Valeurs[Vocabulaire][] {
  const connues = libellesAbreges(vocabulaire)
  const estConnue = (cle: string): cle is Valeurs[Vocabulaire] => Object.hasOwn(connues, cle)
  return cles.map(abreger).filter(estConnue)
}
