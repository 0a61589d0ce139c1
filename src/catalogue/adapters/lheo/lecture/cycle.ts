import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import type { Cycle } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { code, entier, lireNombre } from './champs.ts'
import type { Contexte } from './contexte.ts'
import { enfant, enfants } from './elements.ts'
import { lireExtras } from './extras.ts'

/** Les cycles d'une session (LHÉO 2.3) ; un cycle sans type est écarté. */
export function lireCycles(contexte: Contexte, session: Element): readonly Cycle[] {
  return enfants(session, 'cycle').flatMap((element) => {
    const type = code(contexte, element, ['type-cycle', 'type-cycle'])
    return type === undefined ? [] : [lireCycle(contexte, element, type)]
  })
}

function lireCycle(contexte: Contexte, element: Element, type: string): Cycle {
  return sansAbsents({
    type,
    annees: enfants(element, 'annee-cycle')
      .map((annee) => lireNombre(contexte, annee))
      .filter((annee) => annee !== undefined)
      .map(Math.round),
    effectifMinimal: entier(contexte, element, 'effectif-minimal'),
    capaciteSimultanee: entier(contexte, element, 'capacite-simultanee'),
    capaciteCumulee: entier(contexte, element, 'capacite-cumulee'),
    alternance: lireAlternance(contexte, enfant(element, 'alternance')),
    extras: lireExtras(element, contexte.prefixes),
  })
}

function lireAlternance(contexte: Contexte, element: Element | undefined): Cycle['alternance'] {
  const type =
    element === undefined ? undefined : code(contexte, element, ['type-alternance', 'type-alternance'])
  if (element === undefined || type === undefined) return undefined
  return sansAbsents({ type, rythme: lireRythme(contexte, enfant(element, 'rythme-alternance')) })
}

type Rythme = NonNullable<NonNullable<Cycle['alternance']>['rythme']>

function lireRythme(contexte: Contexte, element: Element | undefined): Rythme | undefined {
  if (element === undefined) return undefined
  const unite = code(contexte, element, ['unite-rythme-alternance', 'unite-rythme'])
  const entreprise = entier(contexte, element, 'unites-entreprise')
  const centre = entier(contexte, element, 'unites-centre')
  if (unite === undefined || entreprise === undefined || centre === undefined) return undefined
  return { unite, entreprise, centre }
}
