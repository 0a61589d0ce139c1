import { LienExterne, ListeDefinitions, TexteRiche } from '../../gabarit/index.ts'
import { cheminDuMot } from '../../gabarit/navigation.ts'
import type { Ligne, Valeur } from './ligne.ts'

/** Une liste de termes et de valeurs ; rien si elle est vide. */
export function Lignes({ lignes }: { readonly lignes: readonly Ligne[] }) {
  if (lignes.length === 0) return null
  return (
    <ListeDefinitions
      paires={lignes.map(({ terme, valeurs, aide }) => ({
        terme: <Terme terme={terme} aide={aide} />,
        description: <Valeurs valeurs={valeurs} />,
      }))}
    />
  )
}

/** Un terme, et le lien vers ce que ses mots veulent dire. */
export function Terme({ terme, aide }: Pick<Ligne, 'terme'> & { readonly aide: Ligne['aide'] }) {
  if (aide === undefined) return <>{terme}</>
  return (
    <>
      {terme}{' '}
      <a class="aide-mot" href={cheminDuMot(aide)}>
        <span aria-hidden="true">?</span>
        <span class="visuellement-cache">Que veut dire « {terme} » ?</span>
      </a>
    </>
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
