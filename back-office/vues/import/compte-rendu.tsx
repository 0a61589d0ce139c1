import { type Execution, VOLUMES } from '../../../src/flux/back-office.ts'
import { denombrer, nombre } from '../ecrire.ts'
import { Gardes } from '../flux/gardes.tsx'
import { LIBELLES_VOLUMES } from '../flux/libelles.ts'
import { Tableau } from '../tableau.tsx'

/** Ce que l'import a fait, ou ferait : volumes, gardes, et le lien vers tout le détail. Rien si le flux n'a pas pu être lu. */
export function CompteRendu({ execution }: { readonly execution: Execution }) {
  const { id, volumes, gardes, motif, anomalies, etat } = execution
  if (volumes.lues === 0 && gardes.length === 0) return null
  const trouvees = anomalies.reduce((total, une) => total + une.nombre, 0)
  const publie = etat === 'publiee' || etat === 'inchangee'
  return (
    <>
      <h3>Compte rendu</h3>
      <Tableau
        legende={publie ? 'Formations' : 'Formations, si ce fichier était publié'}
        colonnes={[
          { id: 'formations', titre: 'Formations' },
          { id: 'nombre', titre: 'Nombre', nombre: true },
        ]}
        lignes={VOLUMES.map((cle) => ({ cle, cellules: [LIBELLES_VOLUMES[cle], nombre(volumes[cle])] }))}
        vide="Aucun volume."
      />
      <p>
        <a href={`/admin/donnees/flux/${id}`}>
          {trouvees === 0
            ? 'Aucune anomalie : voir tout le détail'
            : `${denombrer(trouvees, 'anomalie')} : voir le détail et la comparaison`}
        </a>
      </p>
      <Gardes gardes={gardes} motif={motif} />
    </>
  )
}
