const GRAND_ECRAN = '(min-width: 62rem)'

/** Les filtres sont repliés sur petit écran, toujours ouverts sur grand. */
export function ouvrirFiltres(): void {
  const filtres = document.querySelector<HTMLDetailsElement>('[data-filtres]')
  if (filtres === null) return
  const ecran = matchMedia(GRAND_ECRAN)
  const suivre = () => {
    filtres.open = ecran.matches
  }
  suivre()
  ecran.addEventListener('change', suivre)
}
