import type { Proposition } from './suggestions.ts'

/** Remplit la liste : des options à la suite, ou un groupe nommé par nature (motif « listbox » à groupes). */
export function garnir(panneau: HTMLElement, propositions: readonly Proposition[], groupee: boolean): void {
  const lignes = propositions.map((une, rang) => ligneDe(une, { id: `${panneau.id}-${rang}`, groupee }))
  panneau.replaceChildren(...(groupee ? enGroupes(panneau.id, propositions, lignes) : lignes))
}

/** Les propositions d'une même nature se suivent déjà. */
function enGroupes(
  prefixe: string,
  propositions: readonly Proposition[],
  lignes: readonly HTMLElement[],
): readonly HTMLElement[] {
  const groupes = new Map<string, HTMLElement>()
  for (const [rang, { type = '' }] of propositions.entries()) {
    const groupe = groupes.get(type) ?? groupeDe(type, `${prefixe}-groupe-${groupes.size}`)
    groupes.set(type, groupe)
    groupe.append(...lignes.slice(rang, rang + 1))
  }
  return [...groupes.values()]
}

function groupeDe(type: string, id: string): HTMLElement {
  const groupe = document.createElement('div')
  groupe.setAttribute('role', 'group')
  if (type === '') return groupe
  const titre = document.createElement('div')
  titre.id = id
  titre.className = 'suggestions__groupe'
  titre.setAttribute('role', 'presentation')
  titre.textContent = nommerGroupe(type)
  groupe.setAttribute('aria-labelledby', id)
  groupe.append(titre)
  return groupe
}

/** « métier » → « Métiers », « réseau » → « Réseaux », « lieu » → « Lieux ». */
export function nommerGroupe(type: string): string {
  const pluriel = /(?:eau|ieu)$/.test(type) ? 'x' : 's'
  return `${type.charAt(0).toLocaleUpperCase('fr')}${type.slice(1)}${pluriel}`
}

interface Ligne {
  readonly id: string
  readonly groupee: boolean
}

function ligneDe({ libelle, type }: Proposition, { id, groupee }: Ligne): HTMLElement {
  const ligne = document.createElement('div')
  ligne.id = id
  ligne.setAttribute('role', 'option')
  ligne.setAttribute('aria-selected', 'false')
  const texte = document.createElement('span')
  texte.textContent = libelle
  ligne.append(texte)
  if (type === undefined) return ligne
  // Un titre de groupe ne s'entend pas avec tous les lecteurs d'écran : la ligne dit sa nature, vue ou seulement lue.
  const nature = document.createElement('small')
  if (groupee) nature.className = 'visuellement-cache'
  nature.textContent = type
  ligne.append(' ', nature)
  return ligne
}
