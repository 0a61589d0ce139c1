import { type ContexteDeRendu, Page } from '../../gabarit/index.ts'
import type { EtatBackOffice } from './etat.ts'

/** La page de `/admin` tant que le back-office n'est pas prêt : où il en est ; un script la recharge quand il l'est. */
const EN_PREPARATION = {
  titre: 'Le back-office est en préparation',
  chapeau:
    'Ses écrans se construisent au premier démarrage, et après chaque mise à jour. Le portail, lui, est déjà en service.',
}
const EN_PANNE = {
  titre: 'Le back-office est arrêté',
  chapeau: 'Cette page le rouvrira dès qu’il répondra. Le portail, lui, est en service.',
}

export function PageEnPreparation(
  { etat }: { readonly etat: EtatBackOffice },
  { statique }: ContexteDeRendu,
) {
  const { titre, chapeau } = etat.etat === 'en-panne' ? EN_PANNE : EN_PREPARATION
  return (
    <Page titre={titre} description={titre} noindex fil={[{ libelle: 'Back-office', chemin: '/admin' }]}>
      <div class="conteneur">
        <div class="article">
          <h1>{titre}</h1>
          <p class="chapeau">{chapeau}</p>
          <Avancement etat={etat} />
          <p>
            <a href="/admin">Actualiser cette page</a>
          </p>
        </div>
      </div>
      <script type="module" src={statique('attente.client.js')} />
    </Page>
  )
}

function Avancement({ etat }: { readonly etat: EtatBackOffice }) {
  switch (etat.etat) {
    case 'pret':
      return <p role="status">Il vient d’être prêt.</p>
    case 'en-panne':
      return <p role="status">{etat.phrase} L’exploitant en trouve la raison dans le journal.</p>
    case 'en-preparation':
      return <Progression phrase={etat.phrase} part={etat.part} />
  }
}

function Progression({ phrase, part }: { readonly phrase: string; readonly part: number }) {
  return (
    <div class="avancement">
      <label for="avancement">Avancement</label>
      <progress id="avancement" max={100} value={Math.round(100 * part)} data-avancement="" />
      <p role="status" data-etape="">
        {phrase}
      </p>
    </div>
  )
}
