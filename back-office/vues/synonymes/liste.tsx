import type { Pool } from 'pg'
import { pageMontree } from '../../../src/kernel/pagination.ts'
import { plier } from '../../../src/kernel/plier.ts'
import { listerSynonymes, type SynonymeGarde, texteDeRecherche } from '../../../src/recherche/back-office.ts'
import { adresse, type Lire, lirePage } from '../adresse.ts'
import { denombrer, jourDe } from '../ecrire.ts'
import { Pages } from '../pages.tsx'
import { Tableau } from '../tableau.tsx'
import { ACTION, CHEMIN } from './demande.ts'
import { Essai } from './essai.tsx'
import { Formulaire } from './formulaire.tsx'
import { Importer } from './importer.tsx'
import { nommerSynonyme } from './verifier-saisie.ts'

export interface DemandeSynonymes {
  readonly pool: Pool
  readonly portail: string
  readonly peutModifier: boolean
  readonly lire: Lire
}

const PAR_PAGE = 50

/** Le vocabulaire, ce qu'on peut y changer, et ce que cela change à la recherche. */
export async function ListeDesSynonymes({ pool, portail, peutModifier, lire }: DemandeSynonymes) {
  const gardes = await listerSynonymes(pool)
  const q = lire('q')
  const trouves = gardes.filter((un) => contient(un, plier(q)))
  const page = pageMontree(lirePage(lire('page')), trouves.length, PAR_PAGE)
  const cherche = await texteDeRecherche(pool, lire('depuis'))
  return (
    <>
      <p>
        Un groupe réunit des mots ou des expressions qui se cherchent l’un pour l’autre : qui tape l’un veut
        l’autre. Quand l’inverse serait faux, le synonyme est à sens unique (« IDE → infirmier »). Un sigle
        dit ce qu’il veut dire, et cherche aussi les mots qu’on lui donne. Tout changement vaut aussitôt pour
        la recherche.
      </p>
      {peutModifier && <Formulaire {...{ pool, portail, gardes, lire, cherche }} />}
      <Essai portail={portail} mots={lire('essai')} />
      <h2>Vocabulaire en service</h2>
      <form className="filtres" method="get" action={CHEMIN}>
        <p>
          <label htmlFor="q">Chercher un mot ou un sigle</label>
          <input id="q" name="q" type="search" defaultValue={q} maxLength={100} />
        </p>
        <button type="submit">Chercher</button>
      </form>
      <Tableau
        legende={denombrer(trouves.length, 'ligne')}
        colonnes={[
          { id: 'quoi', titre: 'Groupe, sens unique ou sigle' },
          { id: 'signification', titre: 'Signification' },
          { id: 'modifie', titre: 'Modifié le' },
          { id: 'actions', titre: 'Actions' },
        ]}
        lignes={trouves.slice((page - 1) * PAR_PAGE, page * PAR_PAGE).map((un) => ligne(un, peutModifier))}
        vide="Rien ne contient ce mot."
      />
      <Pages
        page={page}
        total={trouves.length}
        parPage={PAR_PAGE}
        adresse={(une) => adresse(CHEMIN, { q, page: une })}
      />
      <Importer permis={peutModifier} faute={lire('faute')} fautes={lire('fautes')} />
    </>
  )
}

function contient({ de, sigle, signification, mots }: SynonymeGarde, cherche: string): boolean {
  return plier([de, sigle, signification, ...mots].join(' ')).includes(cherche)
}

function ligne(un: SynonymeGarde, peutModifier: boolean) {
  const { id, de, sigle, signification, mots, modifieLe } = un
  const nom = nommerSynonyme(un)
  const ecrits = mots.join(', ')
  return {
    cle: id,
    cellules: [
      nom,
      sigle === null ? '' : `${signification}${ecrits === '' ? '' : ` (cherche aussi : ${ecrits})`}`,
      jourDe(modifieLe),
      <div key="actions" className="actions">
        {mots.length > 0 && (
          <a href={adresse(CHEMIN, { essai: sigle ?? de ?? mots[0] })}>
            Essayer<span className="visuellement-cache"> : {nom}</span>
          </a>
        )}
        {peutModifier && <Modifier id={id} nom={nom} />}
      </div>,
    ],
  }
}

function Modifier({ id, nom }: { readonly id: string; readonly nom: string }) {
  return (
    <>
      <a href={adresse(CHEMIN, { id })}>
        Modifier<span className="visuellement-cache"> : {nom}</span>
      </a>
      <details>
        <summary>
          Supprimer<span className="visuellement-cache"> : {nom}</span>
        </summary>
        <form method="post" action={ACTION}>
          <input type="hidden" name="id" value={id} />
          <button type="submit" name="action" value="supprimer">
            Oui, supprimer<span className="visuellement-cache"> {nom}</span>
          </button>
        </form>
      </details>
    </>
  )
}
