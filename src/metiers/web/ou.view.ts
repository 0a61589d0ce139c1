import { avecParametres } from './chemins.ts'
import type { LieuDeLaFiche } from './lieu.view.ts'

/** Le formulaire de lieu d'une page. */
export interface VueLieuDeLaFiche {
  /** Adresse de la page, sans paramètres. */
  readonly action: string
  readonly libelle: string
  readonly saisie: string
  readonly inconnu: boolean
  readonly propositions: readonly { readonly libelle: string; readonly href: string }[]
}

export function vueOu(demande: LieuDeLaFiche, action: string, libelle: string): VueLieuDeLaFiche {
  const { saisie, inconnu, propositions } = demande
  return {
    action,
    libelle,
    saisie,
    inconnu,
    propositions: propositions.map((lieu) => ({
      libelle: lieu.libelle,
      href: avecParametres(action, [['lieu', lieu.code]]),
    })),
  }
}
