type SansAbsents<Objet> = {
  [Cle in keyof Objet as undefined extends Objet[Cle] ? never : Cle]: Objet[Cle]
} & { [Cle in keyof Objet as undefined extends Objet[Cle] ? Cle : never]?: Exclude<Objet[Cle], undefined> }

/** Le même objet sans ses clés `undefined` : un champ absent n'a pas de clé. */
export function sansAbsents<const Objet extends object>(objet: Objet): SansAbsents<Objet>
export function sansAbsents(objet: Readonly<Record<string, unknown>>): object {
  const present: Record<string, unknown> = {}
  for (const cle in objet) {
    const valeur = objet[cle]
    if (valeur !== undefined) present[cle] = valeur
  }
  return present
}
