import type { Execution, OrganismeEnCause } from '../../../src/flux/back-office.ts'
import { libelleAnomalie } from './comparaison.tsx'
import { SANS_ORGANISME } from './filtres.ts'
import { GRAVITES } from './libelles.ts'
import { nomDe } from './organismes-en-cause.tsx'

interface Proprietes {
  readonly execution: Execution
  readonly adresse: URLSearchParams
  readonly organismes: readonly OrganismeEnCause[]
}

interface Choix {
  readonly valeur: string
  readonly libelle: string
}

/** Un formulaire simple : l'adresse porte les filtres. */
export function FiltresAnomalies({ execution, adresse, organismes }: Proprietes) {
  const codes = [...new Set(execution.anomalies.map(({ code }) => code))]
  return (
    <>
      <h3 id="detail">Détail des anomalies</h3>
      <form
        method="get"
        action={`/admin/donnees/flux/${execution.id}#detail`}
        aria-label="Filtrer les anomalies"
      >
        <Liste
          {...{ adresse, nom: 'code', titre: 'Anomalie' }}
          choix={codes.map((code) => ({ valeur: code, libelle: libelleAnomalie(code) }))}
        />
        <Liste {...{ adresse, nom: 'gravite', titre: 'Gravité' }} choix={GRAVITES} />
        <Liste
          {...{ adresse, nom: 'organisme', titre: 'Organisme' }}
          choix={organismes.map((organisme) => ({
            valeur: organisme.numero ?? SANS_ORGANISME,
            libelle: nomDe(organisme),
          }))}
        />
        <button type="submit">Filtrer</button>
      </form>
    </>
  )
}

interface ProprietesListe {
  readonly adresse: URLSearchParams
  readonly nom: string
  readonly titre: string
  readonly choix: readonly Choix[]
}

function Liste({ adresse, nom, titre, choix }: ProprietesListe) {
  return (
    <label className="champ">
      {titre}
      <select name={nom} defaultValue={adresse.get(nom) ?? ''}>
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
