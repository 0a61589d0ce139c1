import type pg from 'pg'
import { comparerExecutions, creerHistorique, type Execution } from '../../../src/flux/back-office.ts'
import type { Lire } from '../adresse.ts'
import { nombre } from '../ecrire.ts'
import { Anomalies } from './anomalies.tsx'
import { Comparaison } from './comparaison.tsx'
import { Gardes } from './gardes.tsx'
import { options } from './historique.tsx'
import { duree, phraseEtat, taille } from './libelles.ts'

interface Proprietes {
  readonly pool: pg.Pool
  readonly execution: Execution
  readonly lire: Lire
}

/** Tout ce qui est gardé d'un import. */
export async function DetailExecution({ pool, execution, lire }: Proprietes) {
  const reference = await creerHistorique(pool).reference(execution)
  return (
    <>
      <p className="donnees__phrase">{phraseEtat(execution)}</p>
      <Fiche execution={execution} />
      <Gardes gardes={execution.gardes} motif={execution.motif} />
      {reference === undefined || execution.volumes.lues === 0 ? (
        <>
          <h2>Comparaison</h2>
          <p>Aucun import accepté ne précède celui-ci, ou rien n’a été lu : il n’y a rien à comparer.</p>
        </>
      ) : (
        <Comparaison comparaison={comparerExecutions(execution, reference)} />
      )}
      <Anomalies {...{ pool, execution, lire }} />
    </>
  )
}

function Fiche({ execution }: { readonly execution: Execution }) {
  const { id, source, octets, sha256, volumes } = execution
  return (
    <dl>
      <dt>Exécution</dt>
      <dd>n° {id}</dd>
      <dt>Fichier</dt>
      <dd>
        {source}
        {octets !== undefined && ` (${taille(octets)})`}
      </dd>
      {sha256 !== undefined && (
        <>
          <dt>SHA-256</dt>
          <dd>
            <code>{sha256}</code>
          </dd>
        </>
      )}
      <dt>Options</dt>
      <dd>{options(execution)}</dd>
      <dt>Durée</dt>
      <dd>{duree(execution) || 'en cours'}</dd>
      <dt>Formations lues</dt>
      <dd>{nombre(volumes.lues)}</dd>
    </dl>
  )
}
