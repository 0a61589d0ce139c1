import type { ServerProps } from 'payload'
import { peut } from '../acces/index.ts'

const ECRANS = [
  { ressource: 'flux', chemin: '/admin/donnees/flux', libelle: 'Flux' },
  { ressource: 'import', chemin: '/admin/donnees/import', libelle: 'Import manuel' },
  { ressource: 'qualite', chemin: '/admin/donnees/qualite', libelle: 'Qualité' },
  {
    ressource: 'recherches-sans-resultat',
    chemin: '/admin/donnees/recherches',
    libelle: 'Recherches sans résultat',
  },
  { ressource: 'synonymes', chemin: '/admin/donnees/synonymes', libelle: 'Synonymes' },
] as const

/** Les écrans de données que ce compte peut lire, à la suite des collections. */
export function MenuDonnees({ user }: Pick<ServerProps, 'user'>) {
  const permis = ECRANS.filter(({ ressource }) => peut(user, 'lire', ressource))
  if (permis.length === 0) return null
  return (
    <div className="nav-group">
      <p className="nav-group__label">Données</p>
      <ul style={{ listStyle: 'none', padding: 0 }}>
        {permis.map(({ chemin, libelle }) => (
          <li key={chemin}>
            <a className="nav__link" href={chemin}>
              {libelle}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
