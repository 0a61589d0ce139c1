import { Icone, LienBouton } from '../../gabarit/index.ts'
import type { VueReponseDirecte } from './reponse-directe.view.ts'

/** La réponse avant les résultats : ce que c'est, en une phrase, et où aller. */
export function ReponseDirecte({ reponse }: { readonly reponse: VueReponseDirecte }) {
  const { nature, icone, titre, texte, liens } = reponse
  return (
    <section class="reponse-directe" aria-labelledby="reponse">
      <div class="reponse-directe__icone">
        <Icone nom={icone} />
      </div>
      <div class="reponse-directe__corps">
        <p class="reponse-directe__nature">{nature}</p>
        <h2 id="reponse">{titre}</h2>
        <p>{texte}</p>
      </div>
      {liens.length > 0 && (
        <ul class="reponse-directe__liens">
          {liens.map(({ libelle, href }, rang) => (
            <li key={href}>
              <LienBouton href={href} variante={rang === 0 ? 'principal' : 'secondaire'}>
                {libelle}
              </LienBouton>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
