import type { RechercheSansResultat } from '../../../src/recherche/back-office.ts'
import { adresse } from '../tableaux/adresse.ts'
import { ACTION, type Choix, CONTENUS } from './demande.ts'

export interface ProprietesActions {
  readonly recherche: Pick<RechercheSansResultat, 'texte' | 'decision'>
  readonly choix: Choix
}

/** Ce qu'on peut faire d'une recherche : un synonyme, une redirection, un contenu, ou rien. */
export function Actions({ recherche: { texte, decision }, choix }: ProprietesActions) {
  const retour = <Retour choix={choix} texte={texte} />
  if (decision !== null)
    return (
      <form method="post" action={ACTION}>
        {retour}
        <button type="submit" name="action" value="revoir">
          Remettre à traiter
          <Sur texte={texte} />
        </button>
      </form>
    )
  return (
    <>
      <p className="liens">
        <a href={adresse('/admin/donnees/synonymes', { mots: texte.replaceAll(' ', ', '), depuis: texte })}>
          Faire un synonyme
          <Sur texte={texte} />
        </a>
      </p>
      <Rediriger texte={texte} choix={choix} />
      <form method="post" action={ACTION} className="actions">
        {retour}
        <input type="hidden" name="action" value="ecrire" />
        {Object.entries(CONTENUS).map(([collection, nom]) => (
          <button key={collection} type="submit" name="contenu" value={collection}>
            Écrire {nom}
            <Sur texte={texte} />
          </button>
        ))}
      </form>
      <form method="post" action={ACTION}>
        {retour}
        <button type="submit" name="action" value="sans-suite">
          Sans suite
          <Sur texte={texte} />
        </button>
      </form>
    </>
  )
}

/** Ce qui distingue, à l'oreille, un bouton de celui de la ligne voisine. */
function Sur({ texte }: { readonly texte: string }) {
  return <span className="visuellement-cache"> : {texte}</span>
}

function Retour({ choix, texte }: { readonly choix: Choix; readonly texte: string }) {
  const champs = { ...choix, texte }
  return Object.entries(champs).map(([nom, valeur]) => (
    <input key={nom} type="hidden" name={nom} value={valeur} />
  ))
}

function Rediriger({ texte, choix }: { readonly texte: string; readonly choix: Choix }) {
  const id = texte.replaceAll(/[^a-z0-9]/g, '-')
  return (
    <details>
      <summary>
        Rediriger
        <Sur texte={texte} />
      </summary>
      <form method="post" action={ACTION}>
        <Retour choix={choix} texte={texte} />
        <p>
          <label htmlFor={`chemin-${id}`}>Page du portail (chemin)</label>
          <input
            id={`chemin-${id}`}
            name="chemin"
            required
            pattern="/.*"
            maxLength={500}
            placeholder="/infos/…"
          />
        </p>
        <p>
          <label htmlFor={`libelle-${id}`}>Titre du lien montré</label>
          <input id={`libelle-${id}`} name="libelle" required minLength={3} maxLength={120} />
        </p>
        <button type="submit" name="action" value="rediriger" className="principal">
          Rediriger cette recherche
        </button>
      </form>
    </details>
  )
}
