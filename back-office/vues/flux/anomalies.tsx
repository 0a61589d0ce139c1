import type pg from 'pg'
import { ANOMALIES } from '../../../src/catalogue/back-office.ts'
import {
  type AnomalieGardee,
  creerAnomaliesGardees,
  type Execution,
  type OrganismeEnCause,
} from '../../../src/flux/back-office.ts'
import { pageMontree } from '../../../src/kernel/pagination.ts'
import { adresse, type Lire, lirePage } from '../adresse.ts'
import { denombrer, nombre } from '../ecrire.ts'
import { Pages } from '../pages.tsx'
import { Tableau } from '../tableau.tsx'
import { libelleAnomalie } from './comparaison.tsx'
import { CHEMIN, type ChoixAnomalies, choixAnomalies, EXPORT, lireFiltreAnomalies } from './filtres.ts'
import { FiltresAnomalies } from './filtres-anomalies.tsx'
import { GRAVITES } from './libelles.ts'
import { nomDe, OrganismesEnCause, valeurDe } from './organismes-en-cause.tsx'

interface Proprietes {
  readonly pool: pg.Pool
  readonly execution: Execution
  readonly lire: Lire
}

const PAR_PAGE = 50
const ORGANISMES_MONTRES = 30

/** Les anomalies d'un import : par code, par organisme, puis une à une, filtrées. */
export async function Anomalies({ pool, execution, lire }: Proprietes) {
  const { id, anomalies: parCode } = execution
  if (parCode.length === 0) return <Aucune />
  const gardees = creerAnomaliesGardees(pool)
  const filtre = lireFiltreAnomalies(lire)
  const choix = choixAnomalies(lire)
  const [organismes, total] = await Promise.all([
    gardees.parOrganisme(id, ORGANISMES_MONTRES),
    gardees.compter(id, filtre),
  ])
  const page = pageMontree(lirePage(lire('page')), total, PAR_PAGE)
  const lignes = await gardees.page(id, filtre, { page, taille: PAR_PAGE })
  const filtrer = (organisme: string) => adresse(`${CHEMIN}/${id}`, { ...choix, organisme })
  return (
    <>
      <h2>Anomalies</h2>
      <ParCode execution={execution} />
      {organismes.length === 0 ? (
        <p>Le détail des anomalies n’est gardé que pour les dix derniers imports.</p>
      ) : (
        <>
          <OrganismesEnCause organismes={organismes} filtrer={(un) => `${filtrer(un)}#detail`} />
          <FiltresAnomalies {...{ execution, choix }} organismes={aChoisir(organismes, choix, lignes)} />
          <Lignes {...{ lignes, total, page, choix, id }} />
        </>
      )}
    </>
  )
}

/** Les organismes montrés, et celui qui filtre s'il n'en est pas : la liste dirait sinon « Toutes les valeurs ». */
function aChoisir(
  organismes: readonly OrganismeEnCause[],
  { organisme }: ChoixAnomalies,
  lignes: readonly AnomalieGardee[],
) {
  const montres = organismes.map((un) => ({ valeur: valeurDe(un), libelle: nomDe(un) }))
  if (organisme === '' || montres.some(({ valeur }) => valeur === organisme)) return montres
  return [...montres, { valeur: organisme, libelle: lignes[0]?.nomOrganisme ?? organisme }]
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
    <Tableau
      legende="Anomalies par code, les plus nombreuses d’abord"
      colonnes={[
        { id: 'anomalie', titre: 'Anomalie' },
        { id: 'gravite', titre: 'Gravité' },
        { id: 'nombre', titre: 'Nombre', nombre: true },
        { id: 'conseil', titre: 'Que faire' },
      ]}
      lignes={anomalies.map(({ code, gravite, nombre: combien }) => ({
        cle: `${code} ${gravite}`,
        cellules: [
          <a key="code" href={`?code=${code}#detail`}>
            {libelleAnomalie(code)}
          </a>,
          libelleGravite(gravite),
          nombre(combien),
          CONSEILS.get(code) ?? '',
        ],
      }))}
      vide="Aucune anomalie."
    />
  )
}

interface ProprietesLignes {
  readonly lignes: readonly AnomalieGardee[]
  readonly total: number
  readonly page: number
  readonly choix: ChoixAnomalies
  readonly id: string
}

const COLONNES = [
  { id: 'formation', titre: 'Formation' },
  { id: 'gravite', titre: 'Gravité' },
  { id: 'explication', titre: 'Explication' },
  { id: 'organisme', titre: 'Organisme' },
  { id: 'ligne', titre: 'Ligne du fichier', nombre: true },
]

function Lignes({ lignes, total, page, choix, id }: ProprietesLignes) {
  const telechargement = `${EXPORT}/executions/${id}/anomalies`
  return (
    <>
      <Tableau
        legende={`${denombrer(total, 'anomalie')}, dans l’ordre du fichier`}
        colonnes={COLONNES}
        lignes={lignes.map((une, rang) => ({ cle: `${rang}`, cellules: cellules(une) }))}
        vide="Aucune anomalie ne correspond à ces filtres."
      />
      <Pages
        {...{ page, total, parPage: PAR_PAGE }}
        nom="Pages des anomalies"
        adresse={(autre) => `${adresse(`${CHEMIN}/${id}`, { ...choix, page: autre })}#detail`}
      />
      <p>
        Télécharger ces anomalies : <a href={adresse(`${telechargement}/csv`, choix)}>CSV</a>,{' '}
        <a href={adresse(`${telechargement}/ods`, choix)}>tableur (ODS)</a>
      </p>
    </>
  )
}

function cellules(une: AnomalieGardee): readonly string[] {
  return [
    une.numero ?? `rang ${nombre(une.rang)}`,
    libelleGravite(une.gravite),
    une.phrase,
    une.nomOrganisme ?? une.organisme ?? '',
    nombre(une.ligne),
  ]
}
