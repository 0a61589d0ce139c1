import { creerListe, type ListeDePropositions } from './liste-dom.ts'
import { demanderPropositions, type Proposition } from './suggestions.ts'

/** Délai après la dernière frappe : assez court pour servir, assez long pour ne pas interroger à chaque lettre. */
const DELAI_MS = 500
const MINIMUM_PAR_DEFAUT = 3

/**
 * Liste de suggestions d'un champ (motif « combobox » WAI-ARIA 1.2, liste seule, choix manuel). Le champ reste un
 * champ ordinaire : rien n'est choisi ni envoyé à la place du visiteur.
 */
export function activerListeDeroulante(conteneur: HTMLElement): void {
  const champ = conteneur.querySelector<HTMLInputElement>('input[type="text"]')
  const source = conteneur.dataset.suggestions
  if (champ === null || source === undefined) return
  const liste = creerListe(conteneur, champ, (proposition) => choisir(champ, proposition))
  const minimum = Number(conteneur.dataset.minimum ?? MINIMUM_PAR_DEFAUT)
  const chercher = rechercheDifferee(source, liste)
  champ.addEventListener('input', () => {
    oublierCode(champ)
    const saisie = champ.value.trim()
    chercher(saisie.length >= minimum ? saisie : '')
  })
  champ.addEventListener('keydown', (evenement) => auClavier(evenement, liste))
  champ.addEventListener('blur', () => {
    chercher('')
    liste.fermer()
  })
}

/** Une seule recherche à la fois : la nouvelle frappe abandonne la précédente. */
function rechercheDifferee(source: string, liste: ListeDePropositions): (saisie: string) => void {
  let minuterie: ReturnType<typeof setTimeout> | undefined
  let encours = new AbortController()
  return (saisie) => {
    clearTimeout(minuterie)
    encours.abort()
    encours = new AbortController()
    const { signal } = encours
    if (saisie === '') {
      liste.fermer()
      return
    }
    minuterie = setTimeout(async () => {
      const propositions = await demanderPropositions(source, saisie, signal)
      if (!signal.aborted) liste.montrer(propositions)
    }, DELAI_MS)
  }
}

function auClavier(evenement: KeyboardEvent, liste: ListeDePropositions): void {
  if (!liste.ouverte() || evenement.isComposing) return
  const actions: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => liste.deplacer(1),
    ArrowUp: () => liste.deplacer(-1),
    Enter: () => liste.choisirActive(),
    Escape: () => liste.fermer(),
  }
  if (actions[evenement.key]?.() === true) evenement.preventDefault()
}

function choisir(champ: HTMLInputElement, proposition: Proposition): void {
  if (proposition.adresse !== undefined) {
    location.assign(proposition.adresse)
    return
  }
  champ.value = proposition.libelle
  if (proposition.code !== undefined) retenirCode(champ, proposition.code)
}

/** Le code du lieu choisi accompagne le texte dans un champ caché `lieu`. */
function retenirCode(champ: HTMLInputElement, code: string): void {
  oublierCode(champ)
  const cache = document.createElement('input')
  cache.type = 'hidden'
  cache.name = 'lieu'
  cache.value = code
  champ.form?.append(cache)
}

function oublierCode(champ: HTMLInputElement): void {
  if (champ.name !== 'ou') return
  for (const cache of champ.form?.querySelectorAll('input[type="hidden"][name="lieu"]') ?? []) cache.remove()
}
