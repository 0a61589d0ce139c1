import type pg from 'pg'
import { creerHistorique, type DemandeImport, estEnCours } from '../../../src/flux/back-office.ts'
import { instant } from '../ecrire.ts'
import { taille } from '../flux/libelles.ts'
import { CompteRendu } from './compte-rendu.tsx'
import { Decisions } from './decisions.tsx'
import { progression } from './progression.ts'
import { SuiviDeDemande } from './suivi.client.tsx'

interface Proprietes {
  readonly pool: pg.Pool
  readonly demande: DemandeImport
  /** Le compte peut publier, forcer et annuler. */
  readonly decide: boolean
}

/** La demande en cours, ou la dernière : où elle en est, son compte rendu, ce qu'on peut en faire. */
export async function DemandeEnCours({ pool, demande, decide }: Proprietes) {
  const { id, fichier, octets, provenance, partiel, creeeLe, motif, phrase, executions } = demande
  const enCours = estEnCours(demande) || demande.etat === 'en-attente'
  const derniere = executions.at(-1)
  const execution =
    derniere === undefined || enCours ? undefined : await creerHistorique(pool).execution(derniere)
  return (
    <section aria-labelledby="demande">
      <h2 id="demande">Import de {fichier}</h2>
      <dl>
        <dt>Fichier</dt>
        <dd>
          {taille(octets)}, {provenance === 'televerse' ? 'envoyé' : 'pris dans la boîte de réception'}
        </dd>
        <dt>Demandé le</dt>
        <dd>{instant(creeeLe)}</dd>
        <dt>Flux</dt>
        <dd>{partiel ? 'partiel : rien n’est retiré' : 'complet'}</dd>
        {motif !== undefined && (
          <>
            <dt>Passage outre</dt>
            <dd>« {motif} »</dd>
          </>
        )}
      </dl>
      <SuiviDeDemande id={id} initiale={progression(demande)} />
      {phrase !== undefined && <p className="donnees__avis">{phrase}</p>}
      {execution !== undefined && <CompteRendu execution={execution} />}
      {decide && <Decisions demande={demande} />}
    </section>
  )
}
