import type { ComponentChildren } from 'preact'
import { Alerte, Bouton, ChampLieu } from '../../gabarit/index.ts'
import type { VueLieuDeLaFiche } from './ou.view.ts'

export interface FormulaireOuProps {
  readonly ou: VueLieuDeLaFiche
  /** Autres champs du même formulaire. */
  readonly children?: ComponentChildren
}

/** « Où ? » : la même page autour d'un lieu. */
export function FormulaireOu({ ou, children }: FormulaireOuProps) {
  return (
    <div class="ou">
      <form class="ou__formulaire" action={ou.action} method="get">
        <ChampLieu id="metier-ou" libelle={ou.libelle} ou={ou.saisie} />
        {children}
        <Bouton variante="secondaire">Actualiser</Bouton>
      </form>
      {ou.inconnu && <LieuInconnu ou={ou} />}
    </div>
  )
}

function LieuInconnu({ ou: { saisie, propositions } }: { readonly ou: VueLieuDeLaFiche }) {
  return (
    <Alerte ton="attention" titre={`Nous ne connaissons pas le lieu «\u00a0${saisie}\u00a0»`}>
      {propositions.length === 0 ? (
        <p>Écrivez le nom d’une commune, d’un département ou d’une région, ou un code postal.</p>
      ) : (
        <>
          <p>Cherchiez-vous l’un de ces lieux ?</p>
          <ul>
            {propositions.map(({ libelle, href }) => (
              <li key={href}>
                <a href={href}>{libelle}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Alerte>
  )
}
