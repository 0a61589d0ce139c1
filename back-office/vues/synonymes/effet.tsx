import type { Pool } from 'pg'
import { listerTemoins, type SynonymeAGarder } from '../../../src/recherche/back-office.ts'
import { denombrer, nombre } from '../ecrire.ts'
import { nommer } from '../recherches/compter-au-portail.ts'
import { CHEMIN as TEMOINS } from '../temoins/demande.ts'
import { auPortail, jugerTemoin, type TemoinJuge } from '../temoins/juger-au-portail.ts'
import { termesAEssayer } from './termes-a-essayer.ts'

export interface ProprietesEffet {
  readonly pool: Pool
  readonly portail: string
  readonly synonyme: SynonymeAGarder
  /** Vrai : il remplacerait une ligne en service. */
  readonly modifie: boolean
}

/** Combien de demandes témoins le portail comprend, sans puis avec ce synonyme, qui n'est pas gardé. */
export async function EffetDuSynonyme({ pool, portail, synonyme, modifie }: ProprietesEffet) {
  const temoins = await listerTemoins(pool)
  if (temoins.length === 0)
    return (
      <p role="status">
        Aucune demande témoin à rejouer : <a href={TEMOINS}>gardez-en d’abord</a>.
      </p>
    )
  const paires = await auPortail(temoins, async (temoin) => {
    const sans = await jugerTemoin(portail, temoin)
    const termes = termesAEssayer(synonyme, sans.mots)
    const avec = termes.length === 0 ? sans : await jugerTemoin(portail, temoin, termes.join(','))
    return { sans, avec }
  })
  if (paires === undefined) return <p role="alert">Le portail ne répond pas : effet inconnu.</p>
  const gagnees = paires.filter(({ sans, avec }) => !sans.comprise && avec.comprise)
  const perdues = paires.filter(({ sans, avec }) => sans.comprise && !avec.comprise)
  const aujourdhui = paires.filter(({ sans }) => sans.comprise).length
  const apres = aujourdhui + gagnees.length - perdues.length
  return (
    <section aria-labelledby="effet" role="status">
      <h3 id="effet">Effet sur les demandes témoins</h3>
      <p className="donnees__phrase">
        {nombre(aujourdhui)} sur {nombre(paires.length)} comprises aujourd’hui ; {nombre(apres)} avec{' '}
        {nommerLeGenre(synonyme)}.
      </p>
      {gagnees.length + perdues.length === 0 && <p>Aucune demande témoin ne change de verdict.</p>}
      <Demandes juges={gagnees.map(({ avec }) => avec)} quoi="gagnée" />
      <Demandes juges={perdues.map(({ avec }) => avec)} quoi="perdue" />
      {modifie && <p>Ce que cette modification retirerait compte encore : la ligne est en service.</p>}
      <p>Rien n’est enregistré.</p>
    </section>
  )
}

function nommerLeGenre({ de, sigle }: SynonymeAGarder): string {
  if (sigle !== undefined) return 'ce sigle'
  return de === undefined ? 'ce groupe' : 'ce synonyme à sens unique'
}

function Demandes({ juges, quoi }: { readonly juges: readonly TemoinJuge[]; readonly quoi: string }) {
  if (juges.length === 0) return null
  return (
    <>
      <p>{denombrer(juges.length, `demande ${quoi}`, `demandes ${quoi}s`)} :</p>
      <ul>
        {juges.map(({ temoin: { id, q, groupe }, premiers: [premier = 'aucun résultat'] }) => (
          <li key={id}>
            « {q} » ({nommer(groupe)}) : {premier}
          </li>
        ))}
      </ul>
    </>
  )
}
