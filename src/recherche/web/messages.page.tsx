import { Alerte } from '../../gabarit/index.ts'
import { entreGuillemets } from '../../kernel/typographie.ts'
import type { VueCorrection, VueMessageDeLieu } from './resultats.view.ts'

/** Dit ce qui a été corrigé, et offre de chercher les mots tels quels. */
export function Correction({ correction }: { readonly correction: VueCorrection }) {
  return (
    <Alerte ton="info">
      <p>
        Nous avons cherché {correction.compris}.{' '}
        <a href={correction.aLaLettre} rel="nofollow">
          Chercher à la lettre
        </a>
      </p>
    </Alerte>
  )
}

/** Lieu inconnu ou porté par plusieurs communes : la recherche reste, on propose de préciser. */
export function MessageDeLieu({ message }: { readonly message: VueMessageDeLieu }) {
  const { etat, saisie, retenu, propositions } = message
  return (
    <Alerte
      ton={etat === 'inconnu' ? 'attention' : 'info'}
      titre={
        etat === 'inconnu'
          ? `Nous ne connaissons pas le lieu ${entreGuillemets(saisie)}`
          : `Pour ${entreGuillemets(saisie)}, nous avons compris ${retenu}`
      }
    >
      {etat === 'inconnu' && <p>Les résultats ci-dessous ne tiennent pas compte du lieu.</p>}
      {propositions.length > 0 && (
        <>
          <p>Vouliez-vous dire :</p>
          <ul class="liens-en-ligne">
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
