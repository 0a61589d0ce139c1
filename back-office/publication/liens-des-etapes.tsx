import type { BeforeListTableServerProps } from 'payload'
import { LIBELLES_ETAPES } from './champs.ts'

/** En tête d'une liste : les textes de chaque étape, en un clic. */
export function LiensDesEtapes({ collectionConfig, payload }: BeforeListTableServerProps) {
  const liste = `${payload.config.routes.admin}/collections/${collectionConfig.slug}`
  return (
    <nav aria-label="Filtrer par étape">
      <ul className="liens-des-etapes">
        <li>
          <a href={liste}>Tous</a>
        </li>
        {Object.entries(LIBELLES_ETAPES).map(([etape, libelle]) => (
          <li key={etape}>
            <a href={`${liste}?${new URLSearchParams({ 'where[or][0][and][0][etape][equals]': etape })}`}>
              {libelle}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
