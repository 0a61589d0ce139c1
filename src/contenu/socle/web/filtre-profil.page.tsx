import type { VueFiltreProfil } from './filtre-profil.view.ts'

/** Choisir son profil : de simples liens, une page par profil. */
export function FiltreProfil({ filtre }: { readonly filtre: VueFiltreProfil }) {
  return (
    <nav class="choix-profil" aria-label="Choisir un profil">
      <p class="choix-profil__question">Vous êtes :</p>
      <ul>
        {filtre.choix.map(({ libelle, href, courant }) => (
          <li key={href}>
            <a class="choix-profil__lien" href={href} aria-current={courant ? 'true' : undefined}>
              {libelle}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
