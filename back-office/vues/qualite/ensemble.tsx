import { lireBilan, lireEtatDesLiens, lireEvolution } from '../../../src/qualite/back-office.ts'
import { adresse, lirePage } from '../adresse.ts'
import { accorder, denombrer, instant, nombre } from '../ecrire.ts'
import { CHEMIN, type DemandeQualite, EXPORT } from './demande.ts'
import { Evolution } from './evolution.tsx'
import { TableauDesMesures } from './mesures.tsx'
import { TableauDesOrganismes } from './organismes.tsx'
import { lireTri } from './tri.ts'

const RELEVES = 30

/** Tout le catalogue : la note, chaque mesure, les organismes, l'évolution. */
export async function EnsembleQualite({ pool, jour, lire }: DemandeQualite) {
  const [bilan, liens, evolution] = await Promise.all([
    lireBilan(pool, jour),
    lireEtatDesLiens(pool),
    lireEvolution(pool, { limite: RELEVES }),
  ])
  if (bilan.calculeLe === undefined) {
    return (
      <p>
        Le catalogue n’a pas encore été examiné : le portail le fait après son démarrage et à chaque import.
      </p>
    )
  }
  const q = lire('q')
  return (
    <>
      <p>
        <span className="note">{nombre(bilan.note)} / 100</span> pour{' '}
        {denombrer(bilan.formations, 'formation')} et {denombrer(bilan.organismes.length, 'organisme')},
        examinées le {instant(bilan.calculeLe)}.
      </p>
      {liens !== undefined && <EtatDesLiens {...liens} />}
      <TableauDesMesures bilan={bilan} lien={(mesure) => adresse(CHEMIN, { mesure })} />
      <h2 id="organismes">Organismes</h2>
      <form className="filtres" method="get" action={CHEMIN}>
        <p>
          <label htmlFor="q">Nom ou numéro de l’organisme</label>
          <input id="q" name="q" type="search" defaultValue={q} maxLength={100} />
        </p>
        <button type="submit">Chercher</button>
      </form>
      <TableauDesOrganismes
        organismes={bilan.organismes}
        q={q}
        tri={lireTri(lire)}
        page={lirePage(lire('page'))}
      />
      <p className="liens">
        <a href={adresse(EXPORT, { format: 'csv' })}>Organismes (CSV)</a>
        <a href={adresse(EXPORT, { format: 'ods' })}>Organismes (ODS)</a>
        <a href={adresse(EXPORT, { format: 'csv', quoi: 'formations' })}>Formations en défaut (CSV)</a>
        <a href={adresse(EXPORT, { format: 'ods', quoi: 'formations' })}>Formations en défaut (ODS)</a>
      </p>
      <Evolution releves={evolution} />
    </>
  )
}

function EtatDesLiens({
  total,
  verifies,
  morts,
  dernier,
}: NonNullable<Awaited<ReturnType<typeof lireEtatDesLiens>>>) {
  if (dernier === null) {
    return (
      <p>
        {denombrer(total, 'lien')} dans les fiches, jamais vérifiés : la vérification est arrêtée ou n’a pas
        encore eu lieu. L’exploitant du portail en décide.
      </p>
    )
  }
  return (
    <p>
      {denombrer(total, 'lien')} dans les fiches, {nombre(verifies)} déjà {accorder(verifies, 'vérifié')},{' '}
      {denombrer(morts, 'mort')} ; dernière vérification le {instant(dernier)}.
    </p>
  )
}
