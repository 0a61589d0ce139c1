import type { SynonymeGarde } from '../../../src/recherche/back-office.ts'
import { adresse, type Lire } from '../adresse.ts'
import { ACTION, CHEMIN } from './demande.ts'
import { lireMots, motsProposes, verifierSaisie } from './verifier-saisie.ts'

export interface ProprietesFormulaire {
  readonly gardes: readonly SynonymeGarde[]
  readonly lire: Lire
  /** Texte de la recherche d'où l'on vient. */
  readonly cherche: string | undefined
}

/** Ajouter ou modifier un groupe ou un sigle ; une saisie refusée y revient, avec ses raisons. */
export function Formulaire({ gardes, lire, cherche }: ProprietesFormulaire) {
  const refusee = lire('refus') === 'oui'
  const garde = gardes.find(({ id }) => id === lire('id'))
  const proposes = cherche === undefined ? '' : motsProposes(cherche)
  const depuis = cherche === undefined ? '' : lire('depuis')
  const saisie = {
    id: garde?.id ?? '',
    sigle: refusee ? lire('sigle') : (garde?.sigle ?? ''),
    signification: refusee ? lire('signification') : (garde?.signification ?? ''),
    mots: refusee || garde === undefined ? lire('mots') || proposes : garde.mots.join(', '),
    confirme: false,
    cherche,
  }
  const verifiee = refusee ? verifierSaisie(saisie, gardes) : undefined
  const raisons = verifiee === undefined || verifiee.etat === 'bonne' ? [] : verifiee.raisons
  return (
    <section aria-labelledby="saisie">
      <h2 id="saisie">{garde === undefined ? 'Ajouter un groupe ou un sigle' : 'Modifier'}</h2>
      {raisons.length > 0 && <Raisons raisons={raisons} />}
      {cherche !== undefined && <p>Pour la recherche « {cherche} », qui n’a rien trouvé.</p>}
      <Existants
        gardes={gardes}
        mots={garde === undefined ? lireMots(saisie.mots.replaceAll(' ', ',')) : []}
        depuis={depuis}
      />
      <form method="post" action={ACTION}>
        <input type="hidden" name="action" value="garder" />
        <input type="hidden" name="id" value={saisie.id} />
        <input type="hidden" name="depuis" value={depuis} />
        <p>
          <label htmlFor="mots">Mots, séparés par des virgules (au singulier)</label>
          <textarea id="mots" name="mots" rows={2} maxLength={500} defaultValue={saisie.mots} />
        </p>
        <p>
          <label htmlFor="sigle">Sigle (vide pour un groupe de mots)</label>
          <input id="sigle" name="sigle" maxLength={12} defaultValue={saisie.sigle} />
        </p>
        <p>
          <label htmlFor="signification">Ce que veut dire le sigle</label>
          <input
            id="signification"
            name="signification"
            maxLength={200}
            defaultValue={saisie.signification}
            size={50}
          />
        </p>
        {verifiee?.etat === 'a-confirmer' && (
          <p>
            <label>
              <input type="checkbox" name="confirme" value="oui" /> Garder quand même
            </label>
          </p>
        )}
        <p className="actions">
          <button type="submit" className="principal">
            {garde === undefined ? 'Ajouter' : 'Enregistrer'}
          </button>
          {garde !== undefined && <a href={CHEMIN}>Annuler</a>}
        </p>
      </form>
    </section>
  )
}

function Raisons({ raisons }: { readonly raisons: readonly string[] }) {
  return (
    <div className="message message--erreur" role="alert">
      <ul>
        {raisons.map((raison) => (
          <li key={raison}>{raison}</li>
        ))}
      </ul>
    </div>
  )
}

/** Pour qui vient d'une recherche sans résultat : les groupes qu'il suffirait peut-être de compléter. */
function Existants({
  gardes,
  mots,
  depuis,
}: {
  readonly gardes: readonly SynonymeGarde[]
  readonly mots: readonly string[]
  readonly depuis: string
}) {
  const proches = gardes.filter((garde) => garde.mots.some((mot) => mots.includes(mot)))
  if (proches.length === 0) return null
  return (
    <>
      <p>Ces mots sont déjà dans le vocabulaire :</p>
      <ul>
        {proches.map(({ id, sigle, mots: siens }) => (
          <li key={id}>
            <a href={adresse(CHEMIN, { id, depuis })}>Compléter « {sigle ?? siens.join(', ')} »</a>
          </li>
        ))}
      </ul>
    </>
  )
}
