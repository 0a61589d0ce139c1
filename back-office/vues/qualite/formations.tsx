import { cheminFormation } from '../../../src/catalogue/back-office.ts'
import { sansAbsents } from '../../../src/kernel/sans-absents.ts'
import {
  type FormationEnCause,
  LIBELLES_CAUSES,
  lireBilan,
  lireEvolution,
  lireFormationsEnCause,
  lireLiensMorts,
  MESURES,
} from '../../../src/qualite/back-office.ts'
import { adresse, lirePage } from '../adresse.ts'
import { denombrer, nombre } from '../ecrire.ts'
import { Pages } from '../pages.tsx'
import { Tableau } from '../tableau.tsx'
import { CHEMIN, type DemandeQualite, EXPORT } from './demande.ts'
import { Evolution } from './evolution.tsx'
import { TableauDesMesures } from './mesures.tsx'

const PAR_PAGE = 50
const RELEVES = 30

/** Les formations en cause d'un organisme, d'une mesure, ou des deux. */
export async function FormationsEnCause(demande: DemandeQualite) {
  const { pool, jour, lire, organisme, mesure } = demande
  const choix = sansAbsents({ jour, organisme: organisme === '' ? undefined : organisme, mesure })
  const demandee = { page: lirePage(lire('page')), parPage: PAR_PAGE }
  const { total, page, formations } = await lireFormationsEnCause(pool, choix, demandee)
  const liens = { organisme, mesure }
  return (
    <>
      <p className="liens">
        <a href={CHEMIN}>Tout le catalogue</a>
        {mesure !== undefined && organisme !== '' && (
          <a href={adresse(CHEMIN, { organisme })}>Toutes les mesures de l’organisme</a>
        )}
      </p>
      {mesure !== undefined && (
        <p>
          {MESURES[mesure].explication} {MESURES[mesure].correction}
        </p>
      )}
      {organisme !== '' && <UnOrganisme {...demande} />}
      <Tableau
        legende={`${denombrer(total, 'formation')} en cause`}
        colonnes={[
          { id: 'formation', titre: 'Formation' },
          { id: 'organisme', titre: 'Organisme' },
          { id: 'defauts', titre: 'Défauts' },
        ]}
        lignes={await lignes(demande, formations)}
        vide="Aucune formation en cause : bravo."
      />
      <Pages
        page={page}
        total={total}
        parPage={PAR_PAGE}
        adresse={(une) => adresse(CHEMIN, { ...liens, page: une })}
      />
      <p className="liens">
        <a href={adresse(EXPORT, { ...liens, format: 'csv', quoi: 'formations' })}>Ces formations (CSV)</a>
        <a href={adresse(EXPORT, { ...liens, format: 'ods', quoi: 'formations' })}>Ces formations (ODS)</a>
      </p>
    </>
  )
}

async function UnOrganisme({ pool, jour, organisme }: DemandeQualite) {
  const [{ organismes }, releves] = await Promise.all([
    lireBilan(pool, jour),
    lireEvolution(pool, { organisme, limite: RELEVES }),
  ])
  const sien = organismes.find(({ numero }) => numero === organisme)
  if (sien === undefined) return <p>Cet organisme n’a aucune formation publiée.</p>
  return (
    <>
      <h2>{sien.nom}</h2>
      <p>
        <span className="note">{nombre(sien.note)} / 100</span> pour {denombrer(sien.formations, 'formation')}
        .
      </p>
      <TableauDesMesures bilan={sien} lien={(mesure) => adresse(CHEMIN, { organisme, mesure })} />
      <Evolution releves={releves} />
      <h2>Formations en cause</h2>
    </>
  )
}

async function lignes({ pool, urlPublique }: DemandeQualite, formations: readonly FormationEnCause[]) {
  const enPanne = formations
    .filter(({ defauts }) => defauts.includes('lien-mort'))
    .map(({ numero }) => numero)
  const morts = await lireLiensMorts(pool, enPanne)
  return formations.map(({ numero, intitule, organismeNumero, organismeNom, defauts }) => ({
    cle: numero,
    cellules: [
      <a key="fiche" href={`${urlPublique}${cheminFormation(numero, intitule)}`}>
        {intitule}
      </a>,
      <a key="organisme" href={adresse(CHEMIN, { organisme: organismeNumero })}>
        {organismeNom}
      </a>,
      <ul key="defauts">
        {defauts.map((defaut) => (
          <li key={defaut}>{MESURES[defaut].libelle}</li>
        ))}
        {(morts.get(numero) ?? []).map(({ url, cause, statut }) => (
          <li key={url}>
            {url} : {raison(cause)}
            {statut === null ? '' : ` (${statut})`}
          </li>
        ))}
      </ul>,
    ],
  }))
}

function raison(cause: string | null): string {
  return Object.entries(LIBELLES_CAUSES).find(([code]) => code === cause)?.[1] ?? 'le lien ne répond pas'
}
