import { LienOuvert } from './composants/lien-externe.tsx'
import type { ContexteDeRendu, HabillageEditorial, LienEcrit } from './contexte.ts'
import { ImageLogo } from './entete.tsx'
import { arranger, PIED, type Rubrique } from './navigation.ts'

export function Pied(_props: object, { instance, habillage }: ContexteDeRendu) {
  const { nom, description, logos } = instance
  const editorial = habillage()
  const { barre, deplies } = arranger(editorial.rubriques ?? [])
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
        <ListeLiens titre="Chercher" liens={barre.map(ecrit)} />
        <ListeLiens titre="S’informer" liens={[...deplies.map(ecrit), ...editorial.menuPied]} />
        <ListeLiens titre="Ce portail" liens={liensDuPortail(editorial)} />
      </div>
    </footer>
  )
}

const ecrit = ({ libelle, chemin }: Rubrique): LienEcrit => ({ libelle, adresse: chemin })

/** Les pages obligatoires ; le lien vers la déclaration d'accessibilité dit l'état qu'elle déclare. */
export function liensDuPortail({ conformite }: HabillageEditorial): readonly LienEcrit[] {
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
