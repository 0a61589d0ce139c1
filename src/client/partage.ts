/** Montre « Imprimer » et « Partager » là où le navigateur sait faire. */
export function activerPartage(): void {
  for (const bouton of document.querySelectorAll<HTMLButtonElement>('[data-imprimer]')) {
    bouton.hidden = false
    bouton.addEventListener('click', () => print())
  }
  for (const bouton of document.querySelectorAll<HTMLButtonElement>('[data-partager]')) {
    bouton.hidden = false
    bouton.addEventListener('click', () => void partager(bouton))
  }
}

async function partager(bouton: HTMLButtonElement): Promise<void> {
  const partage = { title: document.title, url: location.href }
  try {
    if ('share' in navigator) await navigator.share(partage)
    else await copier(bouton, partage.url)
  } catch (refus) {
    const abandon = refus instanceof DOMException && refus.name === 'AbortError'
    if (!abandon) annoncer(bouton, 'Partage impossible : copiez l’adresse de la page')
  }
}

async function copier(bouton: HTMLButtonElement, adresse: string): Promise<void> {
  await navigator.clipboard.writeText(adresse)
  annoncer(bouton, 'Adresse copiée')
}

/** Le libellé du bouton dit l'issue ; la zone d'annonce la dit aux lecteurs d'écran. */
function annoncer(bouton: HTMLButtonElement, message: string): void {
  const libelle = bouton.querySelector('span') ?? bouton
  libelle.setAttribute('role', 'status')
  libelle.textContent = message
}
