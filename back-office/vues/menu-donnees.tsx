import type { ServerProps } from 'payload'
import { peut } from '../acces/index.ts'
import { ECRANS } from './ecrans.ts'

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
