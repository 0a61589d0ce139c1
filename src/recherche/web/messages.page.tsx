import { Alerte, Icone } from '../../gabarit/index.ts'
import type { VueCompris } from './compris.view.ts'
import type { VueCorrection } from './resultats.view.ts'
import type { TexteMuet } from './texte-muet.view.ts'

/** Dit ce qui a été compris d'une phrase ; chaque morceau se retire, et les mots se cherchent tels quels. */
export function Compris({ compris: { morceaux, telsQuels } }: { readonly compris: VueCompris }) {
  return (
    <p class="compris">
      Compris :{' '}
      {morceaux.map(({ libelle, sans }, rang) => (
        <span key={libelle}>
          {rang > 0 && ' · '}
          <em>{libelle}</em>
          {sans !== undefined && (
            <>
              {' '}
              <a href={sans} rel="nofollow" aria-label={`Retirer : ${libelle}`}>
                <Icone nom="x" />
              </a>
            </>
          )}
        </span>
      ))}{' '}
      —{' '}
      <a href={telsQuels} rel="nofollow">
        chercher ces mots tels quels
      </a>
    </p>
  )
}

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

/** Rien à chercher dans ce qui est écrit : par où commencer. */
export function RienAChercher({ muet }: { readonly muet: TexteMuet }) {
  return (
    <Alerte ton="info" titre={muet.titre}>
      <SuiteDeMuet muet={muet} />
    </Alerte>
  )
}

/** Ce qui aide à écrire une autre demande. */
export function SuiteDeMuet({ muet }: { readonly muet: TexteMuet }) {
  return (
    <>
      <p>
        {muet.texte} Écrivez en français ce que vous voulez apprendre ou le métier que vous visez : « soudeur
        », « anglais », « CAP cuisine ».
      </p>
      <ul class="liens-en-ligne">
        <li>
          <a href="/metiers">Parcourir les métiers</a>
        </li>
        <li>
          <a href="/formations">Parcourir les formations</a>
        </li>
        <li>
          <a href="/structures">Trouver quelqu’un qui peut vous aider</a>
        </li>
      </ul>
    </>
  )
}
