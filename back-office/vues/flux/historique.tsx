import { ETATS_EXECUTION, type Execution, type FiltreHistorique } from '../../../src/flux/back-office.ts'
import { adresse } from '../adresse.ts'
import { denombrer, instant, nombre } from '../ecrire.ts'
import { Pages } from '../pages.tsx'
import { Tableau } from '../tableau.tsx'
import { CHEMIN, EXPORT } from './filtres.ts'
import { duree, ETATS, taille } from './libelles.ts'

interface Proprietes {
  readonly filtre: FiltreHistorique
  readonly page: number
  readonly parPage: number
  readonly total: number
  readonly executions: readonly Execution[]
}

/** L'historique filtré et paginé. */
export function HistoriqueDesImports({ filtre, page, parPage, total, executions }: Proprietes) {
  return (
    <>
      <h2 id="historique">Historique des imports</h2>
      <FiltresHistorique {...filtre} />
      <Tableau
        legende={`${denombrer(total, 'import')}, du plus récent au plus ancien`}
        colonnes={COLONNES}
        lignes={executions.map(ligne)}
        vide="Aucun import ne correspond à ces filtres."
      />
      <Pages
        {...{ page, total, parPage }}
        nom="Pages de l’historique"
        adresse={(autre) => adresse(CHEMIN, { ...filtre, page: autre })}
      />
      <p>
        Télécharger l’historique : <a href={adresse(`${EXPORT}/historique/csv`, { ...filtre })}>CSV</a>,{' '}
        <a href={adresse(`${EXPORT}/historique/ods`, { ...filtre })}>tableur (ODS)</a>
      </p>
    </>
  )
}

function FiltresHistorique({ etat, du, au }: FiltreHistorique) {
  const filtree = etat !== undefined || du !== undefined || au !== undefined
  return (
    <form className="filtres" method="get" action={CHEMIN} aria-label="Filtrer l’historique">
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
      {filtree && <a href={CHEMIN}>Tout montrer</a>}
    </form>
  )
}

const COLONNES = [
  { id: 'debut', titre: 'Début' },
  { id: 'etat', titre: 'État' },
  { id: 'fichier', titre: 'Fichier' },
  { id: 'options', titre: 'Options' },
  { id: 'lues', titre: 'Lues', nombre: true },
  { id: 'creees', titre: 'Créées', nombre: true },
  { id: 'modifiees', titre: 'Modifiées', nombre: true },
  { id: 'retirees', titre: 'Retirées', nombre: true },
  { id: 'rejetees', titre: 'Rejetées', nombre: true },
  { id: 'duree', titre: 'Durée', nombre: true },
]

function ligne(execution: Execution) {
  const { id, debut, etat, source, octets, volumes } = execution
  const { lues, creees, modifiees, retirees, rejetees } = volumes
  return {
    cle: id,
    cellules: [
      <a key="debut" href={`${CHEMIN}/${id}`}>
        {instant(debut)}
      </a>,
      ETATS[etat],
      octets === undefined ? source : `${source} (${taille(octets)})`,
      options(execution),
      ...[lues, creees, modifiees, retirees, rejetees].map(nombre),
      duree(execution),
    ],
  }
}

export function options({ mode, essai, force }: Execution): string {
  const dites = [mode === 'partiel' ? 'partiel' : 'complet', essai ? 'essai' : '', force ? 'forcé' : '']
  return dites.filter((mot) => mot !== '').join(', ')
}
