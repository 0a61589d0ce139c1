import { LienOuvert, Page } from '../../../gabarit/index.ts'
import { Figure } from '../../socle/web/figure.page.tsx'
import type { VueEncart } from './encarts.view.ts'

/** Les encarts de l'accueil ; rien s'il n'y en a pas. */
export function Encarts({ encarts }: { readonly encarts: readonly VueEncart[] }) {
  if (encarts.length === 0) return null
  return (
    <div class="bande-encarts">
      <ul class="conteneur encarts">
        {encarts.map((encart) => (
          <UnEncart key={encart.titre} encart={encart} />
        ))}
      </ul>
    </div>
  )
}

/** L'encart seul dans une page, avant qu'il soit sur l'accueil. */
export function PageApercuEncart({ encarts }: { readonly encarts: readonly VueEncart[] }) {
  const titre = encarts[0]?.titre ?? 'Encart'
  return (
    <Page titre={titre} description={titre} noindex fil={[{ libelle: 'Encart de l’accueil', chemin: '/' }]}>
      <h1 class="visuellement-cache">Encart de l’accueil</h1>
      <Encarts encarts={encarts} />
    </Page>
  )
}

function UnEncart({ encart: { titre, texte, lien, image } }: { readonly encart: VueEncart }) {
  return (
    <li class="encart">
      {image !== undefined && <Figure image={image} tailles="(min-width: 48rem) 16rem, 100vw" />}
      <div>
        <h2>{titre}</h2>
        <p>{texte}</p>
        {lien !== undefined && (
          <p>
            <LienOuvert {...lien} />
          </p>
        )}
      </div>
    </li>
  )
}
