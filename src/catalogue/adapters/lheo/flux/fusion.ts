interface Noeud {
  readonly nom: string
  readonly contenu: readonly (Noeud | string)[]
}

/** Ce que LHÉO (2.0 à 2.3) exige une fois et une seule : deux dans le même élément, c'en sont deux qui n'en font plus qu'un. */
const UNIQUES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    formation:
      'domaine-formation intitule-formation objectif-formation resultats-attendus contenu-formation certifiante parcours-de-formation code-niveau-entree organisme-formation-responsable',
    action:
      'rythme-formation niveau-entree-obligatoire modalites-alternance modalites-enseignement conditions-specifiques prise-en-charge-frais-possible modalites-entrees-sorties',
    session: 'periode adresse-inscription',
    periode: 'debut fin',
    adresse: 'codepostal ville',
    'organisme-formation-responsable':
      'numero-activite SIRET-organisme-formation nom-organisme raison-sociale coordonnees-organisme',
    'organisme-formateur': 'SIRET-formateur raison-sociale-formateur',
  }).map(([nom, enfants]) => [nom, new Set(enfants.split(' '))]),
)

/** Pourquoi cet enfant ne peut pas être là : la fin de l'élément, et le début d'un autre, ont disparu. */
export function fauteDEnfant(pile: readonly Noeud[], nom: string): string | undefined {
  const parent = pile.at(-1)
  if (parent === undefined || UNIQUES.get(parent.nom)?.has(nom) !== true) return undefined
  const repete = parent.contenu.some((noeud) => typeof noeud !== 'string' && noeud.nom === nom)
  return repete && !dansDesExtras(pile) ? `« ${nom} » est répété dans « ${parent.nom} »` : undefined
}

/** Pourquoi ce texte ne peut pas être là : ces éléments n'en ont pas, c'est ce qui reste d'une balise. */
export function fauteDeTexte(pile: readonly Noeud[], texte: string): string | undefined {
  const parent = pile.at(-1)
  if (parent === undefined || !UNIQUES.has(parent.nom) || !/[\p{L}\d]/u.test(texte)) return undefined
  return dansDesExtras(pile) ? undefined : `un texte est hors de toute balise dans « ${parent.nom} »`
}

const dansDesExtras = (pile: readonly Noeud[]): boolean => pile.some(({ nom }) => nom === 'extras')
