import { ETATS_EXECUTION, type Execution } from '../../../src/flux/back-office.ts'
import { Pages } from '../pages.tsx'
import { Table } from '../table.tsx'
import { avec, type FiltreHistorique } from './filtres.ts'
import { duree, ETATS, instant, nombre, taille as tailleDe } from './libelles.ts'

interface Proprietes {
  readonly adresse: URLSearchParams
  readonly filtre: FiltreHistorique
  readonly page: number
  readonly taille: number
  readonly total: number
  readonly executions: readonly Execution[]
}

/** L'historique filtré et paginé. */
export function HistoriqueDesImports({ adresse, filtre, page, taille, total, executions }: Proprietes) {
  const suite = adresse.size === 0 ? '' : `?${adresse}`
  return (
    <>
      <h2 id="historique">Historique des imports</h2>
      <FiltresHistorique {...filtre} />
      {executions.length === 0 ? (
        <p>Aucun import ne correspond à ces filtres.</p>
      ) : (
        <TableHistorique executions={executions} total={total} />
      )}
      <Pages
        {...{ page, total, taille }}
        nom="Pages de l’historique"
        adresse={(autre) => avec(adresse, { page: String(autre) })}
      />
      <p>
        Télécharger l’historique : <a href={`/admin/api/flux/historique/csv${suite}`}>CSV</a>,{' '}
        <a href={`/admin/api/flux/historique/ods${suite}`}>tableur (ODS)</a>
      </p>
    </>
  )
}

function FiltresHistorique({ etat, du, au }: FiltreHistorique) {
  const filtree = etat !== undefined || du !== undefined || au !== undefined
  return (
    <form method="get" aria-label="Filtrer l’historique">
      <label className="champ">
        État
        <select name="etat" defaultValue={etat}>
          <option value="">Tous</option>
          {ETATS_EXECUTION.map((valeur) => (
            <option key={valeur} value={valeur}>
              {ETATS[valeur]}
            </option>
          ))}
        </select>
      </label>
      <label className="champ">
        Du
        <input type="date" name="du" defaultValue={du} />
      </label>
      <label className="champ">
        Au
        <input type="date" name="au" defaultValue={au} />
      </label>
      <button type="submit">Filtrer</button>
      {filtree && <a href="/admin/donnees/flux">Tout montrer</a>}
    </form>
  )
}

function TableHistorique({
  executions,
  total,
}: {
  readonly executions: readonly Execution[]
  readonly total: number
}) {
  const s = total > 1 ? 's' : ''
  return (
    <Table
      legende={`${nombre(total)} import${s}, du plus récent au plus ancien`}
      lignes={executions}
      cle={({ id }) => id}
      colonnes={[
        {
          titre: 'Début',
          cellule: ({ id, debut }) => <a href={`/admin/donnees/flux/${id}`}>{instant(debut)}</a>,
        },
        { titre: 'État', cellule: ({ etat }) => ETATS[etat] },
        { titre: 'Fichier', cellule: fichier },
        { titre: 'Options', cellule: options },
        { titre: 'Lues', nombre: true, cellule: ({ volumes }) => nombre(volumes.lues) },
        { titre: 'Créées', nombre: true, cellule: ({ volumes }) => nombre(volumes.creees) },
        { titre: 'Modifiées', nombre: true, cellule: ({ volumes }) => nombre(volumes.modifiees) },
        { titre: 'Retirées', nombre: true, cellule: ({ volumes }) => nombre(volumes.retirees) },
        { titre: 'Rejetées', nombre: true, cellule: ({ volumes }) => nombre(volumes.rejetees) },
        { titre: 'Durée', nombre: true, cellule: duree },
      ]}
    />
  )
}

function fichier({ source, octets }: Execution): string {
  return octets === undefined ? source : `${source} (${tailleDe(octets)})`
}

export function options({ mode, essai, force }: Execution): string {
  const dites = [mode === 'partiel' ? 'partiel' : 'complet', essai ? 'essai' : '', force ? 'forcé' : '']
  return dites.filter((mot) => mot !== '').join(', ')
}
