/** Montre la proposition de carte ; Leaflet et ses tuiles ne sont demandés qu'au clic. */
export function activerCarte(bloc: HTMLElement): void {
  const bouton = bloc.querySelector<HTMLButtonElement>('[data-carte-afficher]')
  if (bouton === null) return
  bloc.hidden = false
  bouton.addEventListener('click', () => void charger(bloc, bouton))
}

async function charger(bloc: HTMLElement, bouton: HTMLButtonElement): Promise<void> {
  bouton.disabled = true
  try {
    const [{ dessinerCarte }] = await Promise.all([
      import('./carte.ts'),
      chargerStyle(bloc.dataset.style ?? ''),
    ])
    ouvrir(bloc, bouton, dessinerCarte(bloc))
  } catch {
    bouton.disabled = false
    const libelle = bouton.querySelector('span') ?? bouton
    libelle.setAttribute('role', 'status')
    libelle.textContent = 'La carte n’a pas pu être chargée : réessayer'
  }
}

/** La carte ouverte a son bouton « Fermer », qui rend la page comme elle était. */
function ouvrir(bloc: HTMLElement, bouton: HTMLButtonElement, effacer: () => void): void {
  const montrer = (ouverte: boolean) => {
    for (const [partie, cachee] of [
      ['.geo__demande', ouverte],
      ['.geo__outils', !ouverte],
    ] as const)
      bloc.querySelector(partie)?.toggleAttribute('hidden', cachee)
  }
  montrer(true)
  const fermer = bloc.querySelector('[data-carte-fermer]')
  const rendre = () => {
    effacer()
    montrer(false)
    bouton.disabled = false
    bouton.focus()
  }
  fermer?.addEventListener('click', rendre, { once: true })
}

function chargerStyle(adresse: string): Promise<void> {
  return new Promise((resoudre, rejeter) => {
    const lien = document.createElement('link')
    lien.rel = 'stylesheet'
    lien.href = adresse
    lien.addEventListener('load', () => resoudre())
    lien.addEventListener('error', () => rejeter(new Error(`feuille de style absente : ${adresse}`)))
    document.head.append(lien)
  })
}
