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
    dessinerCarte(bloc)
  } catch {
    bouton.disabled = false
    const libelle = bouton.querySelector('span') ?? bouton
    libelle.setAttribute('role', 'status')
    libelle.textContent = 'La carte n’a pas pu être chargée : réessayer'
  }
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
