import { LienOuvert } from './composants/lien-externe.tsx'
import { ImageLogo } from './entete.tsx'
import { habillageEditorial, instanceEnService, type LienEcrit } from './habillage.ts'
import { INFORMER, MENU, PIED, type Rubrique } from './navigation.ts'

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
        <ListeLiens titre="Chercher" liens={MENU.map(ecrit)} />
        <ListeLiens titre="S’informer" liens={[...INFORMER.map(ecrit), ...habillageEditorial().menuPied]} />
        <ListeLiens titre="Ce portail" liens={liensDuPortail()} />
      </div>
    </footer>
  )
}

const ecrit = ({ libelle, chemin }: Rubrique): LienEcrit => ({ libelle, adresse: chemin })

/** Les pages obligatoires ; le lien vers la déclaration d'accessibilité dit l'état qu'elle déclare. */
export function liensDuPortail(): readonly LienEcrit[] {
  const { conformite } = habillageEditorial()
  return PIED.map((rubrique) =>
    rubrique.id === 'accessibilite'
      ? { libelle: `${rubrique.libelle} : ${conformite}`, adresse: rubrique.chemin }
      : ecrit(rubrique),
  )
}

interface ListeLiensProps {
  readonly titre: string
  readonly liens: readonly LienEcrit[]
}

function ListeLiens({ titre, liens }: ListeLiensProps) {
  return (
    <nav aria-label={titre}>
      <p class="pied__titre">{titre}</p>
      <ul>
        {liens.map((lien) => (
          <li key={lien.adresse}>
            <LienOuvert {...lien} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
