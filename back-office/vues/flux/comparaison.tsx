import { ANOMALIES } from '../../../src/catalogue/back-office.ts'
import { type ComparaisonExecutions, type Ecart, VOLUMES } from '../../../src/flux/back-office.ts'
import { Table } from '../table.tsx'
import { ecart, instant, LIBELLES_VOLUMES, nombre } from './libelles.ts'

/** Ce qui change depuis le dernier import accepté. */
export function Comparaison({ comparaison }: { readonly comparaison: ComparaisonExecutions }) {
  const { reference, volumes, anomalies } = comparaison
  return (
    <>
      <h2>Comparaison</h2>
      <p>
        Avec le dernier import accepté avant celui-ci,{' '}
        <a href={`/admin/donnees/flux/${reference.id}`}>le {instant(reference.debut)}</a>.
      </p>
      <Table
        legende="Écarts de volumes"
        lignes={volumes}
        cle={({ cle }) => cle}
        colonnes={colonnes('Formations', libelleVolume)}
      />
      {anomalies.length > 0 && (
        <Table
          legende="Écarts d’anomalies par code, les plus grands d’abord"
          lignes={anomalies}
          cle={({ cle }) => cle}
          colonnes={colonnes('Anomalie', libelleAnomalie)}
        />
      )}
    </>
  )
}

function colonnes(titre: string, libelle: (cle: string) => string) {
  return [
    { titre, cellule: ({ cle }: Ecart) => libelle(cle) },
    { titre: 'Avant', nombre: true, cellule: ({ avant }: Ecart) => nombre(avant) },
    { titre: 'Cet import', nombre: true, cellule: ({ apres }: Ecart) => nombre(apres) },
    { titre: 'Écart', nombre: true, cellule: ({ ecart: valeur }: Ecart) => ecart(valeur) },
  ]
}

function libelleVolume(cle: string): string {
  const volume = VOLUMES.find((connu) => connu === cle)
  return volume === undefined ? cle : LIBELLES_VOLUMES[volume]
}

const LIBELLES: ReadonlyMap<string, string> = new Map(
  Object.entries(ANOMALIES).map(([code, { libelle }]) => [code, libelle]),
)

export function libelleAnomalie(code: string): string {
  return LIBELLES.get(code) ?? code
}
