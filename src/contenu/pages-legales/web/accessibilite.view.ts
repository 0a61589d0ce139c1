import { type Jour, jourEnLettres } from '../../../kernel/jour.ts'
import {
  type DeclarationAccessibilite,
  etatConformite,
  libelleConformite,
  tauxDeConformite,
} from '../domain/declaration-accessibilite.ts'

type Listes = Pick<
  DeclarationAccessibilite,
  | 'nonConformites'
  | 'derogations'
  | 'contenusExemptes'
  | 'technologies'
  | 'environnements'
  | 'outils'
  | 'pagesVerifiees'
>

export interface VueAccessibilite extends Listes {
  /** « non conforme ». */
  readonly conformite: string
  readonly audit?: { readonly date: string; readonly auditeur: string; readonly pourcentage: number }
  readonly etablieLe: string
  readonly misesAJour: readonly string[]
}

/** Le pourcentage est arrondi par défaut : on n'annonce jamais plus que l'audit. */
export function vueAccessibilite(declaration: DeclarationAccessibilite, aujourdhui: Jour): VueAccessibilite {
  const { audit, etablieLe, misesAJour, ...listes } = declaration
  const conformite = libelleConformite(etatConformite(declaration, aujourdhui))
  const vue = {
    ...listes,
    conformite,
    etablieLe: jourEnLettres(etablieLe),
    misesAJour: misesAJour.map(jourEnLettres),
  }
  if (audit === undefined) return vue
  const pourcentage = Math.floor(tauxDeConformite(audit) * 100)
  return { ...vue, audit: { date: jourEnLettres(audit.date), auditeur: audit.auditeur, pourcentage } }
}
