import type { OrganismeEnCause } from '../../../src/flux/back-office.ts'
import { nombre } from '../ecrire.ts'
import { Tableau } from '../tableau.tsx'
import { SANS_ORGANISME } from './filtres.ts'

interface Proprietes {
  readonly organismes: readonly OrganismeEnCause[]
  /** L'adresse qui ne montre que les anomalies de cet organisme. */
  readonly filtrer: (organisme: string) => string
}

/** Les organismes dont les formations ont le plus d'anomalies ; chacun filtre la liste. */
export function OrganismesEnCause({ organismes, filtrer }: Proprietes) {
  return (
    <Tableau
      legende="Les organismes qui ont le plus d’anomalies, les rejets d’abord"
      colonnes={[
        { id: 'organisme', titre: 'Organisme' },
        { id: 'rejets', titre: 'Rejets', nombre: true },
        { id: 'defauts', titre: 'Défauts', nombre: true },
        { id: 'informations', titre: 'Informations', nombre: true },
        { id: 'total', titre: 'Total', nombre: true },
      ]}
      lignes={organismes.map((organisme) => ({
        cle: valeurDe(organisme),
        cellules: [
          <a key="organisme" href={filtrer(valeurDe(organisme))}>
            {nomDe(organisme)}
          </a>,
          nombre(organisme.rejets),
          nombre(organisme.defauts),
          nombre(organisme.informations),
          nombre(organisme.total),
        ],
      }))}
      vide="Aucun organisme."
    />
  )
}

/** L'organisme tel que l'adresse le porte. */
export const valeurDe = ({ numero }: Pick<OrganismeEnCause, 'numero'>): string => numero ?? SANS_ORGANISME

export function nomDe({ nom, numero }: Pick<OrganismeEnCause, 'nom' | 'numero'>): string {
  return nom ?? numero ?? 'Sans organisme connu'
}
