import { LIBELLES_PROFILS_VISITEUR, type ProfilVisiteur } from '../domain/vocabulaire-editorial.ts'

/** Le choix d'un profil au-dessus d'une liste de pages. */
export interface VueFiltreProfil {
  readonly choix: readonly { readonly libelle: string; readonly href: string; readonly courant: boolean }[]
  /** Le profil choisi, en clair. */
  readonly choisi?: string
}

const PROFILS: readonly ProfilVisiteur[] = [
  'collegien',
  'lyceen',
  'etudiant',
  'apprenti',
  'demandeur-emploi',
  'en-activite',
  'dirigeant',
  'professionnel',
]

/** Le profil demandé par l'adresse ; `undefined` s'il n'existe pas : un paramètre invalide est ignoré. */
export function profilDemande(adresse: string): ProfilVisiteur | undefined {
  const valeur = new URLSearchParams(adresse.split('?')[1] ?? '').get('profil')
  return PROFILS.find((profil) => profil === valeur)
}

/** Seuls les profils qui mènent à quelque chose sont proposés. */
export function filtreProfil(
  base: string,
  presents: ReadonlySet<ProfilVisiteur>,
  profil: ProfilVisiteur | undefined,
): VueFiltreProfil {
  const proposes = PROFILS.filter((propose) => presents.has(propose))
  return {
    choix: [
      { libelle: 'Tous', href: base, courant: profil === undefined },
      ...proposes.map((propose) => ({
        libelle: LIBELLES_PROFILS_VISITEUR[propose],
        href: `${base}?profil=${propose}`,
        courant: propose === profil,
      })),
    ],
    ...(profil === undefined ? {} : { choisi: LIBELLES_PROFILS_VISITEUR[profil] }),
  }
}
