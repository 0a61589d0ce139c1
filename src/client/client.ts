import { activerCarte } from './carte-a-la-demande.ts'
import { ouvrirFiltres } from './filtres.ts'
import { activerListeDeroulante } from './liste-deroulante.ts'
import { activerPartage } from './partage.ts'
import { activerPlis } from './plis.ts'
import { activerVideos } from './video.ts'

/** Le confort ajouté aux pages, qui marchent sans lui. */
for (const champ of document.querySelectorAll<HTMLElement>('[data-suggestions]'))
  activerListeDeroulante(champ)
for (const carte of document.querySelectorAll<HTMLElement>('[data-carte]')) activerCarte(carte)
ouvrirFiltres()
activerPartage()
activerPlis()
activerVideos()
