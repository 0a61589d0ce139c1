import { ACTION, type Choix, MESSAGES, type Refus } from './demande.ts'
import { Retour, Sur } from './retour.tsx'

interface Proprietes {
  readonly texte: string
  readonly choix: Choix
  readonly rang: number
  readonly refus: Refus | undefined
}

/** Le formulaire d'une redirection ; refusée, elle revient ouverte, telle que saisie, sa faute près du champ. */
export function Rediriger({ texte, choix, rang, refus }: Proprietes) {
  return (
    <details open={refus !== undefined}>
      <summary>
        Rediriger
        <Sur texte={texte} />
      </summary>
      <form method="post" action={ACTION}>
        <Retour choix={choix} texte={texte} />
        <p>
          <label htmlFor={`chemin-${rang}`}>Page du portail (chemin)</label>
          <input
            {...attributs(`chemin-${rang}`, refus, 'chemin-refuse')}
            name="chemin"
            required
            pattern="/.*"
            maxLength={500}
            placeholder="/infos/…"
            defaultValue={refus?.chemin}
          />
        </p>
        <Faute id={`chemin-${rang}`} refus={refus} code="chemin-refuse" />
        <p>
          <label htmlFor={`libelle-${rang}`}>Titre du lien montré</label>
          <input
            {...attributs(`libelle-${rang}`, refus, 'libelle-vide')}
            name="libelle"
            required
            minLength={3}
            maxLength={120}
            defaultValue={refus?.libelle}
          />
        </p>
        <Faute id={`libelle-${rang}`} refus={refus} code="libelle-vide" />
        <button type="submit" name="action" value="rediriger" className="principal">
          Rediriger cette recherche
        </button>
      </form>
    </details>
  )
}

function attributs(id: string, refus: Refus | undefined, code: Refus['fait']) {
  if (refus?.fait !== code) return { id }
  return { id, 'aria-invalid': true, 'aria-describedby': `faute-${id}` } as const
}

interface ProprietesFaute {
  readonly id: string
  readonly refus: Refus | undefined
  readonly code: Refus['fait']
}

function Faute({ id, refus, code }: ProprietesFaute) {
  if (refus?.fait !== code) return null
  return (
    <p id={`faute-${id}`} className="message message--erreur">
      {MESSAGES[code]?.texte}
    </p>
  )
}
