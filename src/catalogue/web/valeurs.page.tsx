import { LienExterne, ListeDefinitions, TexteRiche } from '../../gabarit/index.ts'
import type { Ligne, Valeur } from './ligne.ts'

/** Une liste de termes et de valeurs ; rien si elle est vide. */
export function Lignes({ lignes }: { readonly lignes: readonly Ligne[] }) {
  if (lignes.length === 0) return null
  return (
    <ListeDefinitions
      paires={lignes.map(({ terme, valeurs }) => ({
        terme,
        description: <Valeurs valeurs={valeurs} />,
      }))}
    />
  )
}

/** Une valeur seule se lit d'un trait, plusieurs forment une liste. */
export function Valeurs({ valeurs }: { readonly valeurs: readonly Valeur[] }) {
  const [premiere, ...autres] = valeurs
  if (premiere === undefined) return null
  if (autres.length === 0) return <UneValeur valeur={premiere} />
  return (
    <ul class="valeurs">
      {valeurs.map((valeur, rang) => (
        <li key={rang}>
          <UneValeur valeur={valeur} />
        </li>
      ))}
    </ul>
  )
}

function UneValeur({ valeur }: { readonly valeur: Valeur }) {
  switch (valeur.type) {
    case 'texte':
      return <>{valeur.texte}</>
    case 'html':
      return <TexteRiche html={valeur.html} />
    case 'lien':
      return <LienExterne adresse={valeur.adresse} texte={valeur.texte} />
    case 'interne':
      return <a href={valeur.chemin}>{valeur.texte}</a>
  }
}
