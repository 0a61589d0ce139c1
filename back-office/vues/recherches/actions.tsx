import type { RechercheSansResultat } from '../../../src/recherche/back-office.ts'
import { ACTION, type Choix, CONTENUS, type Contenu, type Refus } from './demande.ts'
import { Rediriger } from './rediriger.tsx'
import { Retour, Sur } from './retour.tsx'

/** Ce que le compte peut faire des recherches. */
export interface DroitsSurLesRecherches {
  /** Synonyme, redirection, demande témoin, sans suite, remise à traiter. */
  readonly traiter: boolean
  /** Les contenus qu'il peut créer. */
  readonly ecrire: readonly Contenu[]
}

export interface ProprietesActions {
  readonly recherche: Pick<RechercheSansResultat, 'texte' | 'decision'>
  /** Distingue les champs de cette ligne de ceux des autres. */
  readonly rang: number
  readonly choix: Choix
  readonly droits: DroitsSurLesRecherches
  /** Sa redirection vient d'être refusée. */
  readonly refus: Refus | undefined
}

/** Ce qu'on peut faire d'une recherche : un synonyme, une redirection, un contenu, ou rien ; et, quoi qu'on en ait fait, une demande témoin. */
export function Actions({ recherche: { texte, decision }, rang, choix, droits, refus }: ProprietesActions) {
  const temoin = <Bouton {...{ texte, choix }} action="temoin" nom="Garder comme demande témoin" />
  if (decision !== null)
    return droits.traiter ? (
      <>
        {temoin}
        <Bouton {...{ texte, choix }} action="revoir" nom="Remettre à traiter" />
      </>
    ) : null
  return (
    <>
      {droits.traiter && (
        <>
          <Bouton {...{ texte, choix }} action="synonyme" nom="Faire un synonyme" />
          {temoin}
          <Rediriger {...{ texte, choix, rang, refus }} />
        </>
      )}
      {droits.ecrire.length > 0 && <Ecrire {...{ texte, choix }} contenus={droits.ecrire} />}
      {droits.traiter && <Bouton {...{ texte, choix }} action="sans-suite" nom="Sans suite" />}
    </>
  )
}

interface ProprietesBouton {
  readonly texte: string
  readonly choix: Choix
  readonly action: string
  readonly nom: string
}

function Bouton({ texte, choix, action, nom }: ProprietesBouton) {
  return (
    <form method="post" action={ACTION}>
      <Retour choix={choix} texte={texte} />
      <button type="submit" name="action" value={action}>
        {nom}
        <Sur texte={texte} />
      </button>
    </form>
  )
}

interface ProprietesEcrire {
  readonly texte: string
  readonly choix: Choix
  readonly contenus: readonly Contenu[]
}

function Ecrire({ texte, choix, contenus }: ProprietesEcrire) {
  return (
    <form method="post" action={ACTION} className="actions">
      <Retour choix={choix} texte={texte} />
      <input type="hidden" name="action" value="ecrire" />
      {contenus.map((contenu) => (
        <button key={contenu} type="submit" name="contenu" value={contenu}>
          Écrire {CONTENUS[contenu]}
          <Sur texte={texte} />
        </button>
      ))}
    </form>
  )
}
