import type { Logo } from '../instance/instance.ts'
import { Icone } from './composants/icone.tsx'
import { LienOuvert } from './composants/lien-externe.tsx'
import { BarreRecherche } from './composants/recherche.tsx'
import type { ContexteDeRendu } from './contexte.ts'
import { arranger, type IdRubrique, type Rubrique } from './navigation.ts'

export interface EnteteProps {
  readonly section: IdRubrique | undefined
  /** Faux sur les pages qui montrent déjà une recherche. */
  readonly recherche: boolean
}

export function Entete({ section, recherche }: EnteteProps, { instance: { logos } }: ContexteDeRendu) {
  return (
    <header class="entete">
      <div class="entete__bande conteneur">
        <a class="entete__logo" href="/" aria-label={`${logos.portail.texte}, accueil`}>
          <ImageLogo logo={logos.portail} />
          <span class="entete__nom">{logos.portail.texte}</span>
        </a>
        <ul class="entete__partenaires">
          {logos.partenaires.map((logo) => (
            <li key={logo.fichier}>
              <ImageLogo logo={logo} />
              <span>{logo.texte}</span>
            </li>
          ))}
        </ul>
        {recherche && <RechercheRepliee />}
        <Menu section={section} />
      </div>
    </header>
  )
}

export function ImageLogo({ logo }: { readonly logo: Logo }, { statique }: ContexteDeRendu) {
  return <img src={statique(logo.fichier)} alt="" width={logo.largeur} height={logo.hauteur} />
}

/** Deux niveaux, repliés ensemble sous un bouton sur un petit écran ; sans script, `<details>` suffit. */
function Menu({ section }: { readonly section: IdRubrique | undefined }, { habillage }: ContexteDeRendu) {
  const { menuPrincipal, rubriques = [] } = habillage()
  const { barre, deplies } = arranger(rubriques)
  return (
    <nav class="menu" aria-label="Menu principal">
      <details class="menu__pli" name="entete" data-pli>
        <summary class="menu__bouton">
          <Icone nom="menu" />
          <span>Menu</span>
        </summary>
        <ul class="menu__barre">
          {barre.map((rubrique) => (
            <LienDeRubrique key={rubrique.id} rubrique={rubrique} section={section} />
          ))}
          <li>
            <details class="menu__depli" data-pli>
              <summary data-courant={deplies.some(({ id }) => id === section) ? '' : undefined}>
                <span>S’informer</span>
                <Icone nom="chevron-down" />
              </summary>
              <ul class="menu__deplies">
                {deplies.map((rubrique) => (
                  <LienDeRubrique key={rubrique.id} rubrique={rubrique} section={section} />
                ))}
                {menuPrincipal.map((lien) => (
                  <li key={lien.adresse}>
                    <LienOuvert {...lien} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        </ul>
      </details>
    </nav>
  )
}

interface LienDeRubriqueProps {
  readonly rubrique: Rubrique<IdRubrique>
  readonly section: IdRubrique | undefined
}

function LienDeRubrique({ rubrique: { id, libelle, chemin }, section }: LienDeRubriqueProps) {
  return (
    <li>
      <a href={chemin} aria-current={id === section ? 'true' : undefined}>
        {libelle}
      </a>
    </li>
  )
}

function RechercheRepliee() {
  return (
    <details class="entete__recherche" name="entete" data-pli>
      <summary>
        <Icone nom="search" />
        <span>Rechercher</span>
      </summary>
      <div class="entete__panneau">
        <BarreRecherche id="entete" action="/recherche" moteur="tout" question="Que cherchez-vous ?" />
      </div>
    </details>
  )
}
