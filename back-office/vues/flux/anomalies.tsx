import type pg from 'pg'
import { ANOMALIES } from '../../../src/catalogue/back-office.ts'
import { type AnomalieGardee, creerAnomaliesGardees, type Execution } from '../../../src/flux/back-office.ts'
import { Pages } from '../pages.tsx'
import { Table } from '../table.tsx'
import { libelleAnomalie } from './comparaison.tsx'
import { avec, lireFiltreAnomalies, lirePage } from './filtres.ts'
import { FiltresAnomalies } from './filtres-anomalies.tsx'
import { GRAVITES, nombre } from './libelles.ts'
import { OrganismesEnCause } from './organismes-en-cause.tsx'

interface Proprietes {
  readonly pool: pg.Pool
  readonly execution: Execution
  readonly adresse: URLSearchParams
}

const PAR_PAGE = 50
const ORGANISMES_MONTRES = 30

/** Les anomalies d'un import : par code, par organisme, puis une à une, filtrées. */
export async function Anomalies({ pool, execution, adresse }: Proprietes) {
  const { id, anomalies: parCode } = execution
  if (parCode.length === 0) return <Aucune />
  const gardees = creerAnomaliesGardees(pool)
  const filtre = lireFiltreAnomalies(adresse)
  const page = lirePage(adresse)
  const [organismes, total, lignes] = await Promise.all([
    gardees.parOrganisme(id, ORGANISMES_MONTRES),
    gardees.compter(id, filtre),
    gardees.page(id, filtre, { page, taille: PAR_PAGE }),
  ])
  return (
    <>
      <h2>Anomalies</h2>
      <ParCode execution={execution} />
      {organismes.length === 0 ? (
        <p>Le détail des anomalies n’est gardé que pour les dix derniers imports.</p>
      ) : (
        <>
          <OrganismesEnCause organismes={organismes} adresse={adresse} />
          <FiltresAnomalies {...{ execution, adresse, organismes }} />
          <Lignes {...{ lignes, total, page, adresse, id }} />
        </>
      )}
    </>
  )
}

function Aucune() {
  return (
    <>
      <h2>Anomalies</h2>
      <p>Aucune anomalie.</p>
    </>
  )
}

function libelleGravite(gravite: string): string {
  return GRAVITES.find(({ valeur }) => valeur === gravite)?.libelle ?? gravite
}

const CONSEILS: ReadonlyMap<string, string> = new Map(
  Object.entries(ANOMALIES).map(([code, { queFaire }]) => [code, queFaire]),
)

function ParCode({ execution: { anomalies } }: { readonly execution: Execution }) {
  return (
    <Table
      legende="Anomalies par code, les plus nombreuses d’abord"
      lignes={anomalies}
      cle={({ code, gravite }) => `${code} ${gravite}`}
      colonnes={[
        {
          titre: 'Anomalie',
          cellule: ({ code }) => <a href={`?code=${code}#detail`}>{libelleAnomalie(code)}</a>,
        },
        { titre: 'Gravité', cellule: ({ gravite }) => libelleGravite(gravite) },
        { titre: 'Nombre', nombre: true, cellule: (une) => nombre(une.nombre) },
        { titre: 'Que faire', cellule: ({ code }) => CONSEILS.get(code) ?? '' },
      ]}
    />
  )
}

interface ProprietesLignes {
  readonly lignes: readonly AnomalieGardee[]
  readonly total: number
  readonly page: number
  readonly adresse: URLSearchParams
  readonly id: string
}

function Lignes({ lignes, total, page, adresse, id }: ProprietesLignes) {
  const telechargement = `/admin/api/flux/executions/${id}/anomalies`
  return (
    <>
      {lignes.length === 0 ? (
        <p>Aucune anomalie ne correspond à ces filtres.</p>
      ) : (
        <Table
          legende={`${nombre(total)} anomalie${total > 1 ? 's' : ''}, dans l’ordre du fichier`}
          lignes={lignes.map((une, rang) => ({ ...une, cle: `${rang}` }))}
          cle={({ cle }) => cle}
          colonnes={[
            { titre: 'Formation', cellule: ({ numero, rang }) => numero ?? `rang ${nombre(rang)}` },
            { titre: 'Gravité', cellule: ({ gravite }) => libelleGravite(gravite) },
            { titre: 'Explication', cellule: ({ phrase }) => phrase },
            { titre: 'Organisme', cellule: ({ nomOrganisme, organisme }) => nomOrganisme ?? organisme ?? '' },
            { titre: 'Ligne du fichier', nombre: true, cellule: ({ ligne }) => nombre(ligne) },
          ]}
        />
      )}
      <Pages
        {...{ page, total, taille: PAR_PAGE }}
        nom="Pages des anomalies"
        adresse={(autre) => `${avec(adresse, { page: String(autre) })}#detail`}
      />
      <p>
        Télécharger ces anomalies : <a href={`${telechargement}/csv?${adresse}`}>CSV</a>,{' '}
        <a href={`${telechargement}/ods?${adresse}`}>tableur (ODS)</a>
      </p>
    </>
  )
}
