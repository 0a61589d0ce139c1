import type { Pool } from 'pg'
import { plierTerme, type SynonymeGarde } from '../../../src/recherche/back-office.ts'
import { adresse, type Lire } from '../adresse.ts'
import { Raisons } from '../raisons.tsx'
import { ACTION, CHEMIN } from './demande.ts'
import { EffetDuSynonyme } from './effet.tsx'
import { demasquer, lireTermes, nommerSynonyme, verifierSaisie } from './verifier-saisie.ts'

export interface ProprietesFormulaire {
  readonly pool: Pool
  readonly portail: string
  readonly gardes: readonly SynonymeGarde[]
  readonly lire: Lire
  /** Texte de la recherche d'où l'on vient. */
  readonly cherche: string | undefined
}

/**
 * Ajouter ou modifier un groupe, un synonyme à sens unique ou un sigle ; une saisie y revient refusée, avec ses raisons, ou
 * mesurée sur les demandes témoins.
 */
export function Formulaire({ pool, portail, gardes, lire, cherche }: ProprietesFormulaire) {
  const mesuree = lire('effet') === 'oui'
  const rendue = mesuree || lire('refus') === 'oui'
  const garde = gardes.find(({ id }) => id === lire('id'))
  const depuis = cherche === undefined ? '' : lire('depuis')
  const revenue = (nom: string) => (cherche === undefined ? lire(nom) : demasquer(lire(nom), cherche))
  const mots = garde === undefined ? (cherche ?? '') : garde.mots.join(', ')
  const saisie = {
    id: garde?.id ?? '',
    de: rendue ? revenue('de') : (garde?.de ?? ''),
    sigle: rendue ? lire('sigle') : (garde?.sigle ?? ''),
    signification: rendue ? lire('signification') : (garde?.signification ?? ''),
    mots: rendue ? revenue('mots') : mots,
    confirme: false,
    cherche,
  }
  const verifiee = rendue ? verifierSaisie(saisie, gardes) : undefined
  const raisons = verifiee === undefined || verifiee.etat === 'bonne' ? [] : verifiee.raisons
  const voulue = mesuree ? verifierSaisie({ ...saisie, confirme: true }, gardes) : undefined
  return (
    <section aria-labelledby="saisie">
      <h2 id="saisie">
        {garde === undefined ? 'Ajouter un groupe, un sens unique ou un sigle' : 'Modifier'}
      </h2>
      {raisons.length > 0 && <Raisons raisons={raisons} />}
      {voulue?.etat === 'bonne' && (
        <EffetDuSynonyme
          pool={pool}
          portail={portail}
          synonyme={voulue.synonyme}
          modifie={garde !== undefined}
        />
      )}
      {cherche !== undefined && <p>Pour la recherche « {cherche} », qui n’a rien trouvé.</p>}
      {garde === undefined && <Existants gardes={gardes} saisie={saisie.mots} depuis={depuis} />}
      <form method="post" action={ACTION}>
        <input type="hidden" name="id" value={saisie.id} />
        <input type="hidden" name="depuis" value={depuis} />
        <p>
          <label htmlFor="mots">Mots ou expressions, séparés par des virgules</label>
          <textarea
            id="mots"
            name="mots"
            rows={2}
            maxLength={500}
            defaultValue={saisie.mots}
            aria-describedby="mots-aide"
          />
        </p>
        <p id="mots-aide" className="aide">
          Au singulier, comme on les écrit : « femme de ménage, agent d’entretien ». Six mots au plus chacun,
          sans compter « de », « la ».
        </p>
        <p>
          <label htmlFor="de">Dans un seul sens : le mot ou l’expression qu’on tape</label>
          <input
            id="de"
            name="de"
            maxLength={100}
            defaultValue={saisie.de}
            size={50}
            aria-describedby="de-aide"
          />
        </p>
        <p id="de-aide" className="aide">
          Vide pour un groupe. Avec « IDE » ici et « infirmier » dans les mots, qui tape « IDE » trouve aussi
          « infirmier », mais qui tape « infirmier » ne trouve pas « IDE ».
        </p>
        <p>
          <label htmlFor="sigle">Sigle (vide sinon)</label>
          <input
            id="sigle"
            name="sigle"
            maxLength={12}
            defaultValue={saisie.sigle}
            aria-describedby="sigle-aide"
          />
        </p>
        <p id="sigle-aide" className="aide">
          Il cherche aussi les mots donnés plus haut ; une expression de plusieurs mots cherche aussi le
          sigle.
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
          <button type="submit" name="action" value="garder" className="principal">
            {garde === undefined ? 'Ajouter' : 'Enregistrer'}
          </button>
          <button type="submit" name="action" value="effet">
            Voir l’effet sur les demandes témoins
          </button>
          {garde !== undefined && <a href={CHEMIN}>Annuler</a>}
        </p>
      </form>
    </section>
  )
}

/** Les lignes qu'il suffirait peut-être de compléter : elles ont un terme, ou un mot seul, de la saisie. */
function Existants({
  gardes,
  saisie,
  depuis,
}: {
  readonly gardes: readonly SynonymeGarde[]
  readonly saisie: string
  readonly depuis: string
}) {
  const cherches = new Set([...lireTermes(saisie), ...saisie.split(/\s+/)].map(plierTerme))
  const proches = gardes.filter(({ de, mots }) => [de ?? '', ...mots].some(estParmi(cherches)))
  if (proches.length === 0) return null
  return (
    <>
      <p>Ces mots sont déjà dans le vocabulaire :</p>
      <ul>
        {proches.map((un) => (
          <li key={un.id}>
            <a href={adresse(CHEMIN, { id: un.id, depuis })}>Compléter « {nommerSynonyme(un)} »</a>
          </li>
        ))}
      </ul>
    </>
  )
}

const estParmi =
  (cherches: ReadonlySet<string>) =>
  (terme: string): boolean => {
    const plie = plierTerme(terme)
    return plie !== '' && cherches.has(plie)
  }
