import type { DecisionGarde } from '../../../src/flux/back-office.ts'
import { nombre, pourcent } from '../ecrire.ts'
import { Tableau } from '../tableau.tsx'
import { GARDES } from './libelles.ts'

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
      <Tableau
        legende="Décision de chaque garde"
        colonnes={[
          { id: 'garde', titre: 'Garde' },
          { id: 'mesure', titre: 'Mesure', nombre: true },
          { id: 'seuil', titre: 'Seuil', nombre: true },
          { id: 'decision', titre: 'Décision' },
        ]}
        lignes={gardes.map((une) => ({
          cle: une.garde,
          cellules: [GARDES[une.garde], mesure(une), seuil(une), decision(une)],
        }))}
        vide="Aucune garde."
      />
      {motif !== undefined && <p>Motif du passage outre : « {motif} »</p>}
    </>
  )
}

function mesure({ garde, valeur, base }: DecisionGarde): string {
  if (garde === 'flux-vide') return nombre(valeur)
  if (garde === 'export-plus-ancien') return `${nombre(valeur)} j de retard`
  return `${nombre(valeur)} sur ${nombre(base)} (${pourcent(valeur, base)})`
}

function seuil({ garde, seuil: admis }: DecisionGarde): string {
  if (garde === 'export-plus-ancien') return 'aucun'
  return admis === undefined ? 'au moins 1' : pourcent(admis, 1)
}

function decision({ depassee, forcee }: DecisionGarde): string {
  if (!depassee) return 'Respectée'
  return forcee ? 'Dépassée, passée outre' : 'Dépassée : flux refusé'
}
