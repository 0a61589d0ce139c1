import { Alerte, Bouton, ChampLieu, ChampsCaches } from '../../gabarit/index.ts'
import { entreGuillemets } from '../../kernel/typographie.ts'
import type { VueAutourDuLieu } from './autour-du-lieu.view.ts'
import type { VueMessageDeLieu, VueOu } from './lieu-demande.view.ts'

/** « Où ? », pour une liste qui ne se cherche pas par mots. */
export function FormulaireOu({ action, ou }: { readonly action: string; readonly ou: VueOu }) {
  return (
    <form class="ou__formulaire" action={action} method="get" aria-label="Lieu">
      <ChampsCaches parametres={ou.champsCaches} />
      <ChampLieu id="liste-ou" ou={ou.ou} lieu="" />
      <Bouton variante="secondaire">Chercher autour</Bouton>
    </form>
  )
}

/** Ce qui est sur place, ce qui ne l'est pas, et plus loin. */
export function LigneAutourDuLieu({ autour: { parties } }: { readonly autour: VueAutourDuLieu }) {
  return (
    <p class="autour-du-lieu">
      {parties.map(({ libelle, href }, rang) => (
        <span key={libelle}>
          {rang > 0 && ' · '}
          {href === undefined ? <strong>{libelle}</strong> : <a href={href}>{libelle}</a>}
        </span>
      ))}
    </p>
  )
}

/** Lieu inconnu ou porté par plusieurs communes : la recherche reste, on propose de préciser. */
export function AlerteDeLieu({ message }: { readonly message: VueMessageDeLieu }) {
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
