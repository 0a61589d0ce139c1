import { Bouton } from './boutons.tsx'

/** Imprimer et partager : des conforts du script, cachés sans lui (le navigateur sait déjà les deux). */
export function BoutonsPartage() {
  return (
    <>
      <Bouton type="button" variante="discret" icone="printer" cache donnees={{ 'data-imprimer': '' }}>
        Imprimer
      </Bouton>
      <Bouton type="button" variante="discret" icone="share-2" cache donnees={{ 'data-partager': '' }}>
        Partager
      </Bouton>
    </>
  )
}
