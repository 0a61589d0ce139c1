import {
  ContenuDeResultat,
  type ContexteDeRendu,
  classeDeResultat,
  Etiquette,
  type NiveauTitre,
  rendreFragment,
} from '../../gabarit/index.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'

export interface UneCarteProps {
  readonly carte: VueCarte
  readonly niveauTitre?: NiveauTitre
}

const rendues = new WeakMap<ContexteDeRendu, WeakMap<VueCarte, Map<number, string>>>()

/** Une ligne de résultat. Le balisage d'une vue gardée est rendu une fois par contexte. */
export function UneCarte({ carte, niveauTitre = 2 }: UneCarteProps, contexte: ContexteDeRendu) {
  const duContexte = rendues.get(contexte) ?? new WeakMap<VueCarte, Map<number, string>>()
  rendues.set(contexte, duContexte)
  const connus = duContexte.get(carte) ?? new Map<number, string>()
  duContexte.set(carte, connus)
  const html = connus.get(niveauTitre) ?? rendreFragment(contexte, Contenu, { carte, niveauTitre })
  connus.set(niveauTitre, html)
  return <li class={classeDeResultat(carte.region)} dangerouslySetInnerHTML={{ __html: html }} />
}

/** Intitulé, organisme, faits, étiquettes, et pourquoi elle est là si on le demande. */
function Contenu({ carte, niveauTitre = 2 }: UneCarteProps) {
  const { href, titre, sousTitre, resume, faits, etiquettes, explication } = carte
  return (
    <ContenuDeResultat
      href={href}
      titre={titre}
      faits={faits}
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
