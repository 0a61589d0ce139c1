import { garnir } from './lignes-dom.ts'
import { type Proposition, rangerParType } from './suggestions.ts'

export interface ListeDePropositions {
  readonly montrer: (propositions: readonly Proposition[]) => void
  /** Vrai si la liste était ouverte. */
  readonly fermer: () => boolean
  readonly ouverte: () => boolean
  /** Déplace le choix de n lignes, en boucle ; vrai si un choix a bougé. */
  readonly deplacer: (pas: number) => boolean
  /** Choisit la ligne active ; faux s'il n'y en a pas : la touche Entrée envoie alors le formulaire. */
  readonly choisirActive: () => boolean
}

interface EtatDeLaListe {
  readonly champ: HTMLInputElement
  readonly panneau: HTMLElement
  readonly annonce: HTMLElement
  /** Un groupe par nature, au lieu de la nature au bout de chaque ligne. */
  readonly groupee: boolean
  readonly auChoix: (proposition: Proposition) => void
  propositions: readonly Proposition[]
  active: number
}

/** Liste `listbox` sous un champ `combobox`, et sa zone d'annonce. */
export function creerListe(
  conteneur: HTMLElement,
  champ: HTMLInputElement,
  auChoix: (proposition: Proposition) => void,
): ListeDePropositions {
  const groupee = conteneur.dataset.groupees !== undefined
  const parties = preparer(conteneur, champ)
  const etat: EtatDeLaListe = { champ, ...parties, groupee, auChoix, propositions: [], active: -1 }
  ecouterLaSouris(etat)
  return {
    ouverte: () => !etat.panneau.hidden,
    fermer: () => fermer(etat),
    montrer: (propositions) => montrer(etat, propositions),
    choisirActive: () => etat.active >= 0 && choisir(etat, etat.active),
    deplacer: (pas) => {
      etat.active = suivante(etat.active, pas, etat.propositions.length)
      return marquer(etat)
    },
  }
}

function montrer(etat: EtatDeLaListe, propositions: readonly Proposition[]): void {
  const { panneau, champ, annonce, groupee } = etat
  etat.propositions = groupee ? rangerParType(propositions) : propositions
  etat.active = -1
  if (propositions.length === 0) {
    fermer(etat)
    return
  }
  garnir(panneau, etat.propositions, groupee)
  panneau.hidden = false
  panneau.scrollTop = 0
  champ.setAttribute('aria-expanded', 'true')
  champ.removeAttribute('aria-activedescendant')
  annonce.textContent = `${propositions.length} ${propositions.length > 1 ? 'suggestions' : 'suggestion'}`
}

function fermer({ panneau, champ, annonce }: EtatDeLaListe): boolean {
  const etaitOuverte = !panneau.hidden
  panneau.hidden = true
  annonce.textContent = ''
  champ.setAttribute('aria-expanded', 'false')
  champ.removeAttribute('aria-activedescendant')
  return etaitOuverte
}

function choisir(etat: EtatDeLaListe, rang: number): boolean {
  const proposition = etat.propositions[rang]
  fermer(etat)
  if (proposition !== undefined) etat.auChoix(proposition)
  return proposition !== undefined
}

/** Le bouton enfoncé ne prend pas le focus : le champ le garde, la liste reste ouverte jusqu'au clic. */
function ecouterLaSouris(etat: EtatDeLaListe): void {
  const { panneau } = etat
  panneau.addEventListener('mousedown', (evenement) => evenement.preventDefault())
  panneau.addEventListener('click', ({ target }) => {
    const ligne = target instanceof Element ? target.closest('[role="option"]') : null
    if (ligne !== null) choisir(etat, lignes(panneau).indexOf(ligne))
  })
}

function preparer(conteneur: HTMLElement, champ: HTMLInputElement) {
  const panneau = document.createElement('div')
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

/** Les options, dans l'ordre montré, groupées ou non. */
function lignes(panneau: HTMLElement): readonly Element[] {
  return [...panneau.querySelectorAll('[role="option"]')]
}

/** Rang suivant, en boucle ; depuis « aucun » (-1), la première ou la dernière ligne. */
export function suivante(active: number, pas: number, lignes: number): number {
  if (active === -1) return pas > 0 ? 0 : lignes - 1
  return (active + pas + lignes) % lignes
}

function marquer({ panneau, champ, active }: EtatDeLaListe): boolean {
  for (const [rang, ligne] of lignes(panneau).entries()) {
    ligne.setAttribute('aria-selected', String(rang === active))
    if (rang !== active) continue
    champ.setAttribute('aria-activedescendant', ligne.id)
    ligne.scrollIntoView({ block: 'nearest' })
  }
  return true
}
