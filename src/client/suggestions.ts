/** Une ligne proposée : ce qui s'écrit dans le champ, sa nature, le code d'un lieu, la page où elle mène. */
export interface Proposition {
  readonly libelle: string
  readonly type?: string
  readonly code?: string
  readonly adresse?: string
}

/** Interroge le portail ; une requête abandonnée (`signal`) ou refusée ne propose rien. */
export async function demanderPropositions(
  source: string,
  saisie: string,
  signal: AbortSignal,
): Promise<readonly Proposition[]> {
  const adresse = new URL(source, location.href)
  adresse.searchParams.set('q', saisie)
  try {
    const reponse = await fetch(adresse, { signal, headers: { accept: 'application/json' } })
    return reponse.ok ? lirePropositions(await reponse.json()) : []
  } catch {
    return []
  }
}

/** Lit `{suggestions: […]}` ou `{lieux: […]}` ; ce qui n'a pas de libellé est ignoré. */
export function lirePropositions(donnees: unknown): readonly Proposition[] {
  if (!estObjet(donnees)) return []
  const liste = donnees.suggestions ?? donnees.lieux
  return Array.isArray(liste) ? liste.flatMap(lireProposition) : []
}

/** Range ensemble les propositions de même nature, chaque nature à la place de sa première proposition. */
export function rangerParType(propositions: readonly Proposition[]): readonly Proposition[] {
  return [...Map.groupBy(propositions, ({ type }) => type).values()].flat()
}

function lireProposition(donnee: unknown): readonly Proposition[] {
  if (!estObjet(donnee) || typeof donnee.libelle !== 'string') return []
  const { libelle, type, code, adresse } = donnee
  return [
    {
      libelle,
      ...(typeof type === 'string' ? { type } : {}),
      ...(typeof code === 'string' ? { code } : {}),
      ...(typeof adresse === 'string' && /^\/(?!\/)/.test(adresse) ? { adresse } : {}),
    },
  ]
}

function estObjet(donnee: unknown): donnee is Record<string, unknown> {
  return typeof donnee === 'object' && donnee !== null
}
