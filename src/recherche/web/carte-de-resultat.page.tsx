import { CarteResultat, Etiquette } from '../../platform/ui/index.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'

export interface UneCarteProps {
  readonly carte: VueCarte
  readonly niveauTitre?: 2 | 3
}

/** Une ligne de résultat : intitulé, organisme, faits, étiquettes, et pourquoi elle est là si on le demande. */
export function UneCarte({ carte, niveauTitre = 2 }: UneCarteProps) {
  const { href, titre, sousTitre, resume, faits, region, etiquettes, explication } = carte
  return (
    <CarteResultat
      href={href}
      titre={titre}
      faits={faits}
      region={region}
      niveauTitre={niveauTitre}
      {...(sousTitre === undefined ? {} : { sousTitre })}
      {...(resume === undefined ? {} : { resume })}
      {...(etiquettes.length === 0 ? {} : { etiquettes: <Etiquettes etiquettes={etiquettes} /> })}
      {...(explication.length === 0 ? {} : { pied: <Explication phrases={explication} /> })}
    />
  )
}

function Etiquettes({ etiquettes }: Pick<VueCarte, 'etiquettes'>) {
  return (
    <>
      {etiquettes.map(({ libelle, ton }) => (
        <Etiquette key={libelle} ton={ton}>
          {libelle}
        </Etiquette>
      ))}
    </>
  )
}

function Explication({ phrases }: { readonly phrases: readonly string[] }) {
  return (
    <>
      <p>Pourquoi ce résultat est ici :</p>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </>
  )
}
