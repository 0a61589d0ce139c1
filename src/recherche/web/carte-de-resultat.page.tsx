import {
  CarteResultat,
  type ContexteDeRendu,
  dejaRendu,
  Etiquette,
  garderLesRendus,
  type NiveauTitre,
} from '../../gabarit/index.ts'
import type { VueCarte } from './carte-de-resultat.view.ts'

export interface UneCarteProps {
  readonly carte: VueCarte
  readonly niveauTitre?: NiveauTitre
}

export interface DesCartesProps {
  readonly cartes: readonly VueCarte[]
  readonly niveauTitre?: NiveauTitre
}

/** Une ligne de résultat. Le balisage d'une vue gardée est rendu une fois par contexte. */
export function UneCarte({ carte, niveauTitre = 2 }: UneCarteProps, contexte: ContexteDeRendu) {
  return dejaRendu(rendue(contexte, { carte, niveauTitre }, String(niveauTitre), carte))
}

/** Des lignes de résultat, l'une sous l'autre. */
export function DesCartes({ cartes, niveauTitre = 2 }: DesCartesProps, contexte: ContexteDeRendu) {
  let html = ''
  for (const carte of cartes) html += rendue(contexte, { carte, niveauTitre }, String(niveauTitre), carte)
  return dejaRendu(html)
}

/** Intitulé, organisme, faits, étiquettes, et pourquoi elle est là si on le demande. */
function Carte({ carte, niveauTitre = 2 }: UneCarteProps) {
  const { region, href, titre, sousTitre, resume, faits, etiquettes, explication } = carte
  return (
    <CarteResultat
      region={region}
      href={href}
      titre={titre}
      faits={faits}
      niveauTitre={niveauTitre}
      sousTitre={sousTitre}
      resume={resume}
      etiquettes={etiquettes.length === 0 ? undefined : <Etiquettes etiquettes={etiquettes} />}
      pied={explication.length === 0 ? undefined : <Explication phrases={explication} />}
    />
  )
}

const rendue = garderLesRendus(Carte)

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
