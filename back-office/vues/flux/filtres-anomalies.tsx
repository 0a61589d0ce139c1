import type { Execution } from '../../../src/flux/back-office.ts'
import { libelleAnomalie } from './comparaison.tsx'
import { CHEMIN, type ChoixAnomalies } from './filtres.ts'
import { GRAVITES } from './libelles.ts'

interface Choix {
  readonly valeur: string
  readonly libelle: string
}

interface Proprietes {
  readonly execution: Execution
  readonly choix: ChoixAnomalies
  /** Ceux qu'on peut choisir ; celui qui filtre en est toujours. */
  readonly organismes: readonly Choix[]
}

/** Un formulaire simple : l'adresse porte les filtres. */
export function FiltresAnomalies({ execution, choix, organismes }: Proprietes) {
  const codes = [...new Set(execution.anomalies.map(({ code }) => code))]
  return (
    <>
      <h3 id="detail">Détail des anomalies</h3>
      <form
        className="filtres"
        method="get"
        action={`${CHEMIN}/${execution.id}#detail`}
        aria-label="Filtrer les anomalies"
      >
        <Liste
          {...{ nom: 'code', titre: 'Anomalie', valeur: choix.code }}
          choix={codes.map((code) => ({ valeur: code, libelle: libelleAnomalie(code) }))}
        />
        <Liste {...{ nom: 'gravite', titre: 'Gravité', valeur: choix.gravite }} choix={GRAVITES} />
        <Liste {...{ nom: 'organisme', titre: 'Organisme', valeur: choix.organisme }} choix={organismes} />
        <button type="submit">Filtrer</button>
      </form>
    </>
  )
}

interface ProprietesListe {
  readonly nom: string
  readonly titre: string
  readonly valeur: string
  readonly choix: readonly Choix[]
}

function Liste({ nom, titre, valeur: choisie, choix }: ProprietesListe) {
  return (
    <label className="champ">
      {titre}
      <select name={nom} defaultValue={choisie}>
        <option value="">Toutes les valeurs</option>
        {choix.map(({ valeur, libelle }) => (
          <option key={valeur} value={valeur}>
            {libelle}
          </option>
        ))}
      </select>
    </label>
  )
}
