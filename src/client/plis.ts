/** Panneaux de l'en-tête (menu, recherche) : Échap et un clic ailleurs les referment, le foyer revient au bouton. */
export function activerPlis(): void {
  for (const pli of document.querySelectorAll<HTMLDetailsElement>('[data-pli]')) {
    pli.addEventListener('keydown', (evenement) => {
      if (evenement.key !== 'Escape' || evenement.defaultPrevented || !pli.open) return
      pli.open = false
      pli.querySelector('summary')?.focus()
    })
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !pli.contains(target)) pli.open = false
    })
    pli.addEventListener('toggle', () => {
      if (pli.open) pli.querySelector<HTMLInputElement>('input[type="text"]')?.focus()
    })
  }
}
