import type { ContexteDeRendu } from '../contexte.ts'
import { Icone } from './icone.tsx'
import { type Json, JsonLd } from './json-ld.tsx'

export interface Etape {
  readonly libelle: string
  readonly chemin: string
}

/** Fil d'Ariane : l'accueil est ajouté devant ; la dernière étape est la page même. */
export function FilDAriane({ etapes }: { readonly etapes: readonly Etape[] }) {
  if (etapes.length === 0) return null
  return (
    <nav class="fil conteneur" aria-label="Fil d’Ariane">
      <ol>
        <li>
          <a href="/">Accueil</a>
        </li>
        {etapes.map(({ libelle, chemin }, rang) => (
          <li key={chemin}>
            <Icone nom="chevron-right" />
            {rang === etapes.length - 1 ? (
              <span aria-current="page">{libelle}</span>
            ) : (
              <a href={chemin}>{libelle}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** BreadcrumbList schema.org du même fil. */
export function JsonLdFil({ etapes }: { readonly etapes: readonly Etape[] }, { absolue }: ContexteDeRendu) {
  if (etapes.length === 0) return null
  const elements: readonly Json[] = [{ libelle: 'Accueil', chemin: '/' }, ...etapes].map((etape, rang) => ({
    '@type': 'ListItem',
    position: rang + 1,
    name: etape.libelle,
    item: absolue(etape.chemin),
  }))
  return (
    <JsonLd
      donnees={{ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: elements }}
    />
  )
}
