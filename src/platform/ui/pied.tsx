import { MENU, PIED } from '../../navigation.ts'
import { ImageLogo } from './entete.tsx'
import { instanceEnService } from './habillage.ts'

export function Pied() {
  const { nom, description, logos } = instanceEnService()
  return (
    <footer class="pied">
      <div class="conteneur pied__grille">
        <div class="pied__identite">
          <p class="pied__nom">{nom}</p>
          <p>{description}</p>
          <ul class="pied__partenaires">
            {logos.partenaires.map((logo) => (
              <li key={logo.fichier}>
                <ImageLogo logo={logo} />
                <span>{logo.texte}</span>
              </li>
            ))}
          </ul>
        </div>
        <ListeLiens titre="Chercher" liens={MENU} />
        <ListeLiens titre="Ce portail" liens={PIED} />
      </div>
    </footer>
  )
}

interface ListeLiensProps {
  readonly titre: string
  readonly liens: readonly { readonly libelle: string; readonly chemin: string }[]
}

function ListeLiens({ titre, liens }: ListeLiensProps) {
  return (
    <nav aria-label={titre}>
      <p class="pied__titre">{titre}</p>
      <ul>
        {liens.map(({ libelle, chemin }) => (
          <li key={chemin}>
            <a href={chemin}>{libelle}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
