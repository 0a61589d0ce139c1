import { type DemandeTemoin, IDS_CENTRALE, nommerMoteur } from '../../../src/recherche/back-office.ts'
import type { Lire } from '../adresse.ts'
import { Raisons } from '../raisons.tsx'
import { demasquer } from '../synonymes/verifier-saisie.ts'
import { ACTION, CHEMIN } from './demande.ts'
import { LONGUEURS, RANGS, type Saisie, verifierTemoin } from './verifier-temoin.ts'

export interface ProprietesFormulaire {
  readonly gardes: readonly DemandeTemoin[]
  readonly lire: Lire
  /** Texte de la recherche d'où l'on vient. */
  readonly cherche: string | undefined
}

/** Garder ou modifier une demande témoin ; une saisie refusée y revient, avec ses raisons. */
export function Formulaire({ gardes, lire, cherche }: ProprietesFormulaire) {
  const garde = gardes.find(({ id }) => id === lire('id'))
  const refusee = lire('refus') === 'oui'
  const saisie = refusee ? saisieRefusee(lire, garde, cherche) : saisieDe(garde, cherche)
  const verifiee = refusee ? verifierTemoin(saisie, gardes) : undefined
  return (
    <section aria-labelledby="saisie">
      <h2 id="saisie">{garde === undefined ? 'Garder une demande' : 'Modifier une demande'}</h2>
      {verifiee?.etat === 'refusee' && <Raisons raisons={verifiee.raisons} />}
      <form method="post" action={ACTION}>
        <input type="hidden" name="action" value="garder" />
        <input type="hidden" name="id" value={saisie.id} />
        <input type="hidden" name="depuis" value={cherche === undefined ? '' : lire('depuis')} />
        <p>
          <label htmlFor="q">Ce qu’une personne tape</label>
          <input id="q" name="q" required maxLength={LONGUEURS.q} defaultValue={saisie.q} size={50} />
        </p>
        <p>
          <label htmlFor="groupe">Où</label>
          <select id="groupe" name="groupe" defaultValue={saisie.groupe}>
            {IDS_CENTRALE.map((id) => (
              <option key={id} value={id}>
                {nommerMoteur(id)}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="parmi">Parmi combien de premiers titres</label>
          <select id="parmi" name="parmi" defaultValue={saisie.parmi}>
            {RANGS.map((rang) => (
              <option key={rang} value={rang}>
                {rang}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="contient">L’un de ces titres contient</label>
          <input
            id="contient"
            name="contient"
            required
            maxLength={LONGUEURS.contient}
            defaultValue={saisie.contient}
            size={50}
            aria-describedby="contient-aide"
          />
        </p>
        <p id="contient-aide" className="aide">
          Ce que la personne voudrait trouver : un mot ou une expression, ou plusieurs séparés par des
          virgules, dont un suffit. Les accents et les majuscules ne comptent pas ; un début de mot suffit, à
          partir de quatre lettres.
        </p>
        <p>
          <label htmlFor="pourquoi">Pourquoi (facultatif)</label>
          <input
            id="pourquoi"
            name="pourquoi"
            maxLength={LONGUEURS.pourquoi}
            defaultValue={saisie.pourquoi}
            size={50}
          />
        </p>
        <p className="actions">
          <button type="submit" className="principal">
            {garde === undefined ? 'Garder' : 'Enregistrer'}
          </button>
          {garde !== undefined && <a href={CHEMIN}>Annuler</a>}
        </p>
      </form>
    </section>
  )
}

function saisieDe(garde: DemandeTemoin | undefined, cherche: string | undefined): Saisie {
  if (garde === undefined)
    return { id: '', q: cherche ?? '', groupe: '', contient: '', parmi: '3', pourquoi: '' }
  const { id, q, groupe, contient, parmi, pourquoi } = garde
  return { id, q, groupe, contient: contient.join(', '), parmi: String(parmi), pourquoi }
}

/** L'adresse ne porte pas les mots d'un visiteur : ils reviennent de la recherche, ou de la demande gardée. */
function saisieRefusee(lire: Lire, garde: DemandeTemoin | undefined, cherche: string | undefined): Saisie {
  const contient = lire('contient')
  return {
    id: garde?.id ?? '',
    q: garde?.q ?? cherche ?? lire('q'),
    groupe: lire('groupe'),
    contient: cherche === undefined ? contient : demasquer(contient, cherche),
    parmi: lire('parmi'),
    pourquoi: lire('pourquoi'),
  }
}
