import type { DecisionGarde } from '../../../src/flux/back-office.ts'
import { Table } from '../table.tsx'
import { GARDES, nombre, part } from './libelles.ts'

interface Proprietes {
  readonly gardes: readonly DecisionGarde[]
  readonly motif?: string | undefined
}

/** Ce que les gardes ont mesuré et décidé. */
export function Gardes({ gardes, motif }: Proprietes) {
  if (gardes.length === 0) return null
  return (
    <>
      <h2>Gardes</h2>
      <p>Les gardes refusent un flux vide, amputé ou mal écrit avant qu’il ne remplace le catalogue.</p>
      <Table
        legende="Décision de chaque garde"
        lignes={gardes}
        cle={({ garde }) => garde}
        colonnes={[
          { titre: 'Garde', cellule: ({ garde }) => GARDES[garde] },
          { titre: 'Mesure', nombre: true, cellule: mesure },
          {
            titre: 'Seuil',
            nombre: true,
            cellule: ({ seuil }) => (seuil === undefined ? 'au moins 1' : part(seuil)),
          },
          { titre: 'Décision', cellule: decision },
        ]}
      />
      {motif !== undefined && <p>Motif du passage outre : « {motif} »</p>}
    </>
  )
}

function mesure({ garde, valeur, base }: DecisionGarde): string {
  if (garde === 'flux-vide') return nombre(valeur)
  return `${nombre(valeur)} sur ${nombre(base)} (${part(base === 0 ? 0 : valeur / base)})`
}

function decision({ depassee, forcee }: DecisionGarde): string {
  if (!depassee) return 'Respectée'
  return forcee ? 'Dépassée, passée outre' : 'Dépassée : flux refusé'
}
