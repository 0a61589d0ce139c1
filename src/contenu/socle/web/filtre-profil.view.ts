import { sansAbsents } from '../../../kernel/sans-absents.ts'
import { parametresDe } from '../../../liste/index.ts'
import { LIBELLES_PROFILS_VISITEUR, type ProfilVisiteur } from '../domain/vocabulaire-editorial.ts'

/** Le choix d'un profil au-dessus d'une liste de pages. */
export interface VueFiltreProfil {
  readonly choix: readonly { readonly libelle: string; readonly href: string; readonly courant: boolean }[]
  /** Le profil choisi, en clair. */
  readonly choisi?: string
}

const PROFILS = Object.entries(LIBELLES_PROFILS_VISITEUR).filter(
  (entree): entree is [ProfilVisiteur, string] => Object.hasOwn(LIBELLES_PROFILS_VISITEUR, entree[0]),
)

/** Le profil demandé par l'adresse ; `undefined` s'il n'existe pas : un paramètre invalide est ignoré. */
export function profilDemande(adresse: string): ProfilVisiteur | undefined {
  const valeur = parametresDe(adresse).get('profil')
  return PROFILS.find(([profil]) => profil === valeur)?.[0]
}

/** Seuls les profils qui mènent à quelque chose sont proposés. */
export function filtreProfil(
  base: string,
  presents: ReadonlySet<ProfilVisiteur>,
  profil: ProfilVisiteur | undefined,
): VueFiltreProfil {
  const proposes = PROFILS.filter(([propose]) => presents.has(propose)).map(([propose, libelle]) => ({
    libelle,
    href: `${base}?profil=${propose}`,
    courant: propose === profil,
  }))
  return sansAbsents({
    choix: [{ libelle: 'Tous', href: base, courant: profil === undefined }, ...proposes],
    choisi: profil === undefined ? undefined : LIBELLES_PROFILS_VISITEUR[profil],
  })
}
