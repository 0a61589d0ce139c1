/** Au clic, le lien d'une vidéo devient son lecteur ; sans script, il mène à la page qui la montre. */
export function activerVideos(): void {
  for (const lien of document.querySelectorAll<HTMLAnchorElement>('a[data-video]')) {
    lien.setAttribute('role', 'button')
    lien.addEventListener('click', (evenement) => {
      const ailleurs = evenement.ctrlKey || evenement.metaKey || evenement.shiftKey
      if (ailleurs) return
      evenement.preventDefault()
      ouvrir(lien)
    })
    // Un bouton répond aussi à la barre d'espace.
    lien.addEventListener('keydown', (evenement) => {
      if (evenement.key !== ' ') return
      evenement.preventDefault()
      ouvrir(lien)
    })
  }
}

/** Le foyer suit, du lien qui disparaît au lecteur. */
function ouvrir(lien: HTMLAnchorElement): void {
  const adresse = lien.dataset.video ?? ''
  const lecteur = adresse.startsWith('/') ? lecteurLocal(adresse) : lecteurDePlateforme(adresse)
  lecteur.title = lien.firstChild?.textContent?.trim() ?? ''
  lecteur.className = 'video__lecteur'
  lien.replaceWith(lecteur)
  lecteur.focus()
}

function lecteurLocal(adresse: string): HTMLVideoElement {
  const lecteur = document.createElement('video')
  lecteur.controls = true
  lecteur.autoplay = true
  lecteur.src = adresse
  return lecteur
}

function lecteurDePlateforme(adresse: string): HTMLIFrameElement {
  const lecteur = document.createElement('iframe')
  lecteur.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
  lecteur.src = adresse
  return lecteur
}
