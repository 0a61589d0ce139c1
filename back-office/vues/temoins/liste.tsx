import type { Pool } from 'pg'
import { type DemandeTemoin, listerTemoins, texteDeRecherche } from '../../../src/recherche/back-office.ts'
import { adresse, type Lire } from '../adresse.ts'
import { denombrer, jourDe, pourcent } from '../ecrire.ts'
import { nommer } from '../recherches/compter-au-portail.ts'
import { Sur } from '../recherches/retour.tsx'
import { CHEMIN as SYNONYMES } from '../synonymes/demande.ts'
import { Tableau } from '../tableau.tsx'
import { ACTION, CHEMIN } from './demande.ts'
import { Formulaire } from './formulaire.tsx'
import { auPortail, jugerTemoin, type TemoinJuge } from './juger-au-portail.ts'

export interface DemandeTemoins {
  readonly pool: Pool
  readonly portail: string
  readonly peutModifier: boolean
  /** Numéro du compte qui regarde. */
  readonly compte: string
  readonly lire: Lire
}

/** Les demandes que l'équipe garde, et combien le portail en comprend si on le demande. */
export async function ListeDesTemoins({ pool, portail, peutModifier, compte, lire }: DemandeTemoins) {
  const gardes = await listerTemoins(pool)
  const cherche = await texteDeRecherche(pool, lire('depuis'))
  const ajoutee = cherche !== undefined && lire('fait') === 'ajoute'
  const rejouer = lire('rejouer') === 'oui' && gardes.length > 0
  const juges = rejouer ? await auPortail(gardes, (temoin) => jugerTemoin(portail, temoin)) : undefined
  return (
    <>
      <p>
        Une demande témoin est ce qu’une personne taperait, et ce qu’elle voudrait trouver : l’un des premiers
        titres contient l’un des mots attendus. Les rejouer dit combien le portail en comprend ; l’écran des
        synonymes dit combien il en comprendrait de plus, avant d’enregistrer.
      </p>
      {ajoutee && peutModifier && (
        <p>
          <a href={adresse(SYNONYMES, { depuis: lire('depuis') })}>
            Faire un synonyme pour la recherche « {cherche} »
          </a>
        </p>
      )}
      {peutModifier && <Formulaire gardes={gardes} lire={lire} cherche={ajoutee ? undefined : cherche} />}
      <h2 id="gardees">Demandes gardées</h2>
      {gardes.length > 0 && (
        <ul className="liens">
          <li>
            <a href={`${adresse(CHEMIN, { rejouer: 'oui' })}#gardees`}>Rejouer ces demandes au portail</a>
          </li>
          <li>
            <a href={ACTION}>Exporter ces demandes (YAML)</a>
          </li>
        </ul>
      )}
      {rejouer && <Taux juges={juges} />}
      <Tableau
        legende={denombrer(gardes.length, 'demande')}
        colonnes={[
          { id: 'q', titre: 'Demande' },
          { id: 'groupe', titre: 'Où' },
          { id: 'attendu', titre: 'Attendu' },
          ...(juges === undefined ? [] : [{ id: 'verdict', titre: 'Au portail' }]),
          { id: 'gardee', titre: 'Gardée' },
          ...(peutModifier ? [{ id: 'actions', titre: 'Actions' }] : []),
        ]}
        lignes={(juges ?? gardes.map((temoin) => ({ temoin }))).map((juge) => {
          const { temoin } = juge
          return {
            cle: temoin.id,
            cellules: [
              temoin.q,
              nommer(temoin.groupe),
              <Attendu key="attendu" temoin={temoin} />,
              ...('comprise' in juge ? [<Verdict key="verdict" juge={juge} />] : []),
              `le ${jourDe(temoin.modifieeLe)} par ${temoin.auteur === compte ? 'vous' : `le compte nº ${temoin.auteur}`}`,
              ...(peutModifier ? [<Modifier key="actions" temoin={temoin} />] : []),
            ],
          }
        })}
        vide="Aucune demande n’est gardée."
      />
    </>
  )
}

function Taux({ juges }: { readonly juges: readonly TemoinJuge[] | undefined }) {
  if (juges === undefined)
    return <p role="alert">Le portail ne répond pas : les demandes n’ont pas été rejouées.</p>
  const comprises = juges.filter(({ comprise }) => comprise).length
  return (
    <p className="donnees__phrase">
      {comprises} sur {juges.length} comprises ({pourcent(comprises, juges.length)}).
    </p>
  )
}

function Attendu({ temoin: { contient, parmi, pourquoi } }: { readonly temoin: DemandeTemoin }) {
  return (
    <>
      <p>
        « {contient.join(' », ou « ')} »{' '}
        {parmi === 1 ? 'au premier titre' : `dans les ${parmi} premiers titres`}
      </p>
      {pourquoi !== '' && <p>{pourquoi}</p>}
    </>
  )
}

function Verdict({ juge: { comprise, premiers } }: { readonly juge: TemoinJuge }) {
  if (comprise) return 'Comprise'
  return (
    <>
      <p>
        {premiers.length === 0 ? 'Non comprise : aucun résultat' : 'Non comprise ; les premiers titres :'}
      </p>
      {premiers.length > 0 && (
        <ul>
          {premiers.map((titre, rang) => (
            <li key={`${rang + 1} ${titre}`}>{titre}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Modifier({ temoin: { id, q } }: { readonly temoin: DemandeTemoin }) {
  return (
    <div className="actions">
      <a href={adresse(CHEMIN, { id })}>
        Modifier
        <Sur texte={q} />
      </a>
      <details>
        <summary>
          Supprimer
          <Sur texte={q} />
        </summary>
        <form method="post" action={ACTION}>
          <input type="hidden" name="id" value={id} />
          <button type="submit" name="action" value="supprimer">
            Oui, supprimer
            <Sur texte={q} />
          </button>
        </form>
      </details>
    </div>
  )
}
