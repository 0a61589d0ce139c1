import type { Choix } from './demande.ts'

/** Ce qui distingue, à l'oreille, un bouton de celui de la ligne voisine. */
export function Sur({ texte }: { readonly texte: string }) {
  return <span className="visuellement-cache"> : {texte}</span>
}

/** De quoi revenir à la même liste après l'action. */
export function Retour({ choix, texte }: { readonly choix: Choix; readonly texte: string }) {
  const champs = { ...choix, texte }
  return Object.entries(champs).map(([nom, valeur]) => (
    <input key={nom} type="hidden" name={nom} value={valeur} />
  ))
}
