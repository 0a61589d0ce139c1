import type { ComponentChildren } from 'preact'
import { Page } from '../../../gabarit/index.ts'
import { type IdRubrique, PIED } from '../../../gabarit/navigation.ts'

export interface PageArticleProps {
  readonly id: (typeof PIED)[number]['id'] & IdRubrique
  readonly titre: string
  readonly description: string
  readonly children: ComponentChildren
}

/** Une page de texte : largeur de lecture, fil d'Ariane, adresse de la rubrique. */
export function PageArticle({ id, titre, description, children }: PageArticleProps) {
  const chemin = PIED.find((rubrique) => rubrique.id === id)?.chemin ?? '/'
  return (
    <Page
      titre={titre}
      description={description}
      canonique={chemin}
      fil={[{ libelle: titre, chemin }]}
      section={id}
    >
      <div class="conteneur">
        <div class="article">
          <h1>{titre}</h1>
          {children}
        </div>
      </div>
    </Page>
  )
}

/** Une donnée que seul l'éditeur connaît. */
export function ACompleter({ valeur }: { readonly valeur: string | undefined }) {
  return valeur === undefined ? <em>à compléter par l’éditeur</em> : <span>{valeur}</span>
}

export function Liste({ elements, vide }: { readonly elements: readonly string[]; readonly vide: string }) {
  if (elements.length === 0) return <p>{vide}</p>
  return (
    <ul>
      {elements.map((element) => (
        <li key={element}>{element}</li>
      ))}
    </ul>
  )
}
