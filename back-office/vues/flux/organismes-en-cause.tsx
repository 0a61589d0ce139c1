import type { OrganismeEnCause } from '../../../src/flux/back-office.ts'
import { Table } from '../table.tsx'
import { avec, SANS_ORGANISME } from './filtres.ts'
import { nombre } from './libelles.ts'

interface Proprietes {
  readonly organismes: readonly OrganismeEnCause[]
  readonly adresse: URLSearchParams
}

/** Les organismes dont les formations ont le plus d'anomalies ; chacun filtre la liste. */
export function OrganismesEnCause({ organismes, adresse }: Proprietes) {
  const filtrer = (numero: string) => `${avec(adresse, { organisme: numero, page: '' })}#detail`
  return (
    <Table
      legende="Organismes qui ont le plus d’anomalies, les rejets d’abord"
      lignes={organismes}
      cle={({ numero }) => numero ?? SANS_ORGANISME}
      colonnes={[
        {
          titre: 'Organisme',
          cellule: (organisme) => (
            <a href={filtrer(organisme.numero ?? SANS_ORGANISME)}>{nomDe(organisme)}</a>
          ),
        },
        { titre: 'Rejets', nombre: true, cellule: ({ rejets }) => nombre(rejets) },
        { titre: 'Défauts', nombre: true, cellule: ({ defauts }) => nombre(defauts) },
        { titre: 'Informations', nombre: true, cellule: ({ informations }) => nombre(informations) },
        { titre: 'Total', nombre: true, cellule: ({ total }) => nombre(total) },
      ]}
    />
  )
}

export function nomDe({ nom, numero }: Pick<OrganismeEnCause, 'nom' | 'numero'>): string {
  return nom ?? numero ?? 'Sans organisme connu'
}
