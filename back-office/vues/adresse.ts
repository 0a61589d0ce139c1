export type Parametres = Readonly<Record<string, string | number | undefined>>

/** Une adresse et ses paramètres ; ceux qui sont vides ou absents ne sont pas écrits. */
export function adresse(chemin: string, parametres: Parametres): string {
  const ecrits = new URLSearchParams()
  for (const [nom, valeur] of Object.entries(parametres)) {
    if (valeur !== undefined && valeur !== '') ecrits.set(nom, String(valeur))
  }
  return ecrits.size === 0 ? chemin : `${chemin}?${ecrits}`
}

/** Les paramètres de l'écran, lus sans confiance : le premier de chaque nom, 600 caractères au plus. */
export function lireParametres(
  recus: Readonly<Record<string, string | string[] | undefined>> | undefined,
): Lire {
  return (nom) => {
    const valeur = recus?.[nom]
    return ((Array.isArray(valeur) ? valeur[0] : valeur) ?? '').slice(0, 600).trim()
  }
}

export type Lire = (nom: string) => string

/** Un numéro de page, à partir de 1. */
export function lirePage(texte: string): number {
  return /^[1-9]\d{0,5}$/.test(texte) ? Number(texte) : 1
}
