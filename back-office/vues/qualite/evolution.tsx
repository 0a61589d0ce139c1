import type { ReleveDeQualite } from '../../../src/qualite/back-office.ts'
import { jour, nombre } from '../ecrire.ts'
import { Tableau } from '../tableau.tsx'

const LARGEUR = 300
const HAUTEUR = 60

/** La note jour après jour : une courbe, et le tableau qui la dit. */
export function Evolution({ releves }: { readonly releves: readonly ReleveDeQualite[] }) {
  return (
    <>
      <h2>Évolution</h2>
      {releves.length > 1 && (
        <svg
          className="courbe"
          viewBox={`0 0 ${LARGEUR} ${HAUTEUR}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <polyline points={points(releves)} vectorEffect="non-scaling-stroke" strokeWidth="2" />
        </svg>
      )}
      <details>
        <summary>Relevés de chaque jour</summary>
        <Tableau
          legende="Note et formations, du jour le plus récent au plus ancien"
          colonnes={[
            { id: 'jour', titre: 'Jour' },
            { id: 'note', titre: 'Note', nombre: true },
            { id: 'formations', titre: 'Formations', nombre: true },
          ]}
          lignes={releves.map((releve) => ({
            cle: releve.jour,
            cellules: [jour(releve.jour), nombre(releve.note), nombre(releve.formations)],
          }))}
          vide="Le premier relevé sera gardé cette nuit."
        />
      </details>
    </>
  )
}

function points(releves: readonly ReleveDeQualite[]): string {
  const pas = LARGEUR / (releves.length - 1)
  return releves
    .toReversed()
    .map(({ note }, rang) => `${(rang * pas).toFixed(1)},${(HAUTEUR * (1 - note / 100)).toFixed(1)}`)
    .join(' ')
}
