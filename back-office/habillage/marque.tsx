import { instance } from '../../instances/occitanie/index.ts'
import logo from '../../instances/occitanie/statique/logo-portail.svg'

const { nom } = instance

/** Le logo de l'instance et son nom, en tête de la page de connexion. */
export function Logo() {
  return (
    <span className="marque">
      <Image cote={56} />
      <span>
        {nom}
        <span className="marque__role">Back-office</span>
      </span>
    </span>
  )
}

/** Le logo seul, dans le fil d'Ariane ; le lien qui le porte dit où il mène. */
export function Icone() {
  return (
    <>
      <Image cote={26} />
      <span className="visuellement-cache">Tableau de bord</span>
    </>
  )
}

function Image({ cote }: { readonly cote: number }) {
  return <img src={logo.src} alt="" width={cote} height={cote} />
}
