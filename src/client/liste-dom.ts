import type { Proposition } from './suggestions.ts'

export interface Liste {
  readonly montrer: (propositions: readonly Proposition[]) => void
  /** Vrai si la liste était ouverte. */
  readonly fermer: () => boolean
  readonly ouverte: () => boolean
  /** Déplace le choix de n lignes, en boucle ; vrai si un choix a bougé. */
  readonly deplacer: (pas: number) => boolean
  /** Choisit la ligne active ; faux s'il n'y en a pas : la touche Entrée envoie alors le formulaire. */
  readonly choisirActive: () => boolean
}

interface Ouvrage {
  readonly champ: HTMLInputElement
  readonly panneau: HTMLElement
  readonly annonce: HTMLElement
  readonly auChoix: (proposition: Proposition) => void
  propositions: readonly Proposition[]
  active: number
}

/** Liste `listbox` sous un champ `combobox`, et sa zone d'annonce. */
export function creerListe(
  conteneur: HTMLElement,
  champ: HTMLInputElement,
  auChoix: (proposition: Proposition) => void,
): Liste {
  const ouvrage: Ouvrage = { champ, ...preparer(conteneur, champ), auChoix, propositions: [], active: -1 }
  ecouterLaSouris(ouvrage)
  return {
    ouverte: () => !ouvrage.panneau.hidden,
    fermer: () => fermer(ouvrage),
    montrer: (propositions) => montrer(ouvrage, propositions),
    choisirActive: () => ouvrage.active >= 0 && choisir(ouvrage, ouvrage.active),
    deplacer: (pas) => {
      ouvrage.active = suivante(ouvrage.active, pas, ouvrage.propositions.length)
      return marquer(ouvrage)
    },
  }
}

function montrer(ouvrage: Ouvrage, propositions: readonly Proposition[]): void {
  const { panneau, champ, annonce } = ouvrage
  ouvrage.propositions = propositions
  ouvrage.active = -1
  if (propositions.length === 0) {
    fermer(ouvrage)
    return
  }
  panneau.replaceChildren(...propositions.map((une, rang) => ligneDe(une, `${panneau.id}-${rang}`)))
  panneau.hidden = false
  champ.setAttribute('aria-expanded', 'true')
  champ.removeAttribute('aria-activedescendant')
  annonce.textContent = `${propositions.length} ${propositions.length > 1 ? 'suggestions' : 'suggestion'}`
}

function fermer({ panneau, champ, annonce }: Ouvrage): boolean {
  const etaitOuverte = !panneau.hidden
  panneau.hidden = true
  annonce.textContent = ''
  champ.setAttribute('aria-expanded', 'false')
  champ.removeAttribute('aria-activedescendant')
  return etaitOuverte
}

function choisir(ouvrage: Ouvrage, rang: number): boolean {
  const proposition = ouvrage.propositions[rang]
  fermer(ouvrage)
  if (proposition !== undefined) ouvrage.auChoix(proposition)
  return proposition !== undefined
}

/** Le bouton enfoncé ne prend pas le focus : le champ le garde, la liste reste ouverte jusqu'au clic. */
function ecouterLaSouris(ouvrage: Ouvrage): void {
  const { panneau } = ouvrage
  panneau.addEventListener('mousedown', (evenement) => evenement.preventDefault())
  panneau.addEventListener('click', ({ target }) => {
    const ligne = target instanceof Element ? target.closest('[role="option"]') : null
    if (ligne !== null) choisir(ouvrage, [...panneau.children].indexOf(ligne))
  })
}

function preparer(conteneur: HTMLElement, champ: HTMLInputElement) {
  const panneau = document.createElement('ul')
  panneau.id = `${champ.id}-suggestions`
  panneau.className = 'suggestions'
  panneau.hidden = true
  panneau.setAttribute('role', 'listbox')
  panneau.setAttribute('aria-label', 'Suggestions')
  const annonce = document.createElement('p')
  annonce.className = 'visuellement-cache'
  annonce.setAttribute('role', 'status')
  conteneur.append(panneau, annonce)
  const attributs = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' }
  for (const [nom, valeur] of Object.entries(attributs)) champ.setAttribute(nom, valeur)
  champ.setAttribute('aria-controls', panneau.id)
  return { panneau, annonce }
}

function ligneDe({ libelle, type }: Proposition, id: string): HTMLLIElement {
  const ligne = document.createElement('li')
  ligne.id = id
  ligne.setAttribute('role', 'option')
  ligne.setAttribute('aria-selected', 'false')
  const texte = document.createElement('span')
  texte.textContent = libelle
  ligne.append(texte)
  if (type === undefined) return ligne
  const nature = document.createElement('small')
  nature.textContent = type
  ligne.append(' ', nature)
  return ligne
}

/** Rang suivant, en boucle ; depuis « aucun » (-1), la première ou la dernière ligne. */
export function suivante(active: number, pas: number, lignes: number): number {
  if (active === -1) return pas > 0 ? 0 : lignes - 1
  return (active + pas + lignes) % lignes
}

function marquer({ panneau, champ, active }: Ouvrage): boolean {
  for (const [rang, ligne] of [...panneau.children].entries()) {
    ligne.setAttribute('aria-selected', String(rang === active))
    if (rang !== active) continue
    champ.setAttribute('aria-activedescendant', ligne.id)
    ligne.scrollIntoView({ block: 'nearest' })
  }
  return true
}
