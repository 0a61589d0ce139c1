import { type Execution, VOLUMES } from '../../../src/flux/back-office.ts'
import { Gardes } from '../flux/gardes.tsx'
import { LIBELLES_VOLUMES, nombre } from '../flux/libelles.ts'
import { Table } from '../table.tsx'

/** Ce que l'import a fait, ou ferait : volumes, gardes, et le lien vers tout le détail. */
export function CompteRendu({ execution }: { readonly execution: Execution }) {
  const { id, volumes, gardes, motif, anomalies, etat } = execution
  if (volumes.lues === 0) return null
  const trouvees = anomalies.reduce((total, une) => total + une.nombre, 0)
  const publie = etat === 'publiee' || etat === 'inchangee'
  return (
    <>
      <h3>Compte rendu</h3>
      <Table
        legende={publie ? 'Formations' : 'Formations, si ce fichier était publié'}
        lignes={VOLUMES.map((cle) => ({ cle, valeur: volumes[cle] }))}
        cle={({ cle }) => cle}
        colonnes={[
          { titre: 'Formations', cellule: ({ cle }) => LIBELLES_VOLUMES[cle] },
          { titre: 'Nombre', nombre: true, cellule: ({ valeur }) => nombre(valeur) },
        ]}
      />
      <p>
        <a href={`/admin/donnees/flux/${id}`}>
          {trouvees === 0
            ? 'Aucune anomalie : voir tout le détail'
            : `${nombre(trouvees)} anomalie${trouvees > 1 ? 's' : ''} : voir le détail et la comparaison`}
        </a>
      </p>
      <Gardes gardes={gardes} motif={motif} />
    </>
  )
}
