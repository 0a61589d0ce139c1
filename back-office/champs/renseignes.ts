type Renseignes<Champs> = { readonly [Cle in keyof Champs]?: NonNullable<Champs[Cle]> }

/** Les champs remplis : ni nul, ni absent, ni texte vide. Une publication ne porte pas de champ vide. */
export function renseignes<Champs extends object>(champs: Champs): Renseignes<Champs>
export function renseignes(champs: object): object {
  return Object.fromEntries(Object.entries(champs).filter(([, valeur]) => estRenseigne(valeur)))
}

/** Le groupe de champs s'il a un champ rempli. */
export function groupeRenseigne<Champs extends object>(champs: Champs): Renseignes<Champs> | undefined {
  const remplis = renseignes(champs)
  return Object.keys(remplis).length === 0 ? undefined : remplis
}

const estRenseigne = (valeur: unknown): boolean => valeur !== null && valeur !== undefined && valeur !== ''
