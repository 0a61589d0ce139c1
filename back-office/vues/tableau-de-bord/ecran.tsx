import type { AdminViewServerProps } from 'payload'
import type { CompteInactif } from '../../acces/index.ts'
import { enToutesLettres } from '../../publication/programmation/en-toutes-lettres.ts'
import { instant, jourDe } from '../ecrire.ts'
import type { EtatDesDonnees } from './donnees.ts'
import type { BrouillonDuTableau, LigneDuTableau, ProgrammationDuTableau } from './vue.ts'
import { vueTableauDeBord } from './vue.ts'
import './tableau-de-bord.css'

/** L'écran d'accueil du back-office : ce qui attend, ce qui est prévu, et où écrire. */
export async function EcranTableauDeBord({ initPageResult }: AdminViewServerProps) {
  const { lignes, brouillons, donnees, programmations, inactifs } = await vueTableauDeBord(
    initPageResult.req,
    new Date(),
  )
  return (
    <main className="tableau-de-bord">
      <h1>Tableau de bord</h1>
      <ARelire lignes={lignes} />
      <MesBrouillons brouillons={brouillons} />
      <Donnees donnees={donnees} />
      <AVenir programmations={programmations} />
      <Contenus lignes={lignes} />
      <ComptesInactifs comptes={inactifs} />
    </main>
  )
}

const listeDe = (slug: string, etape: string): string =>
  `/admin/collections/${slug}?where[or][0][and][0][etape][equals]=${etape}`

function ARelire({ lignes }: { readonly lignes: readonly LigneDuTableau[] }) {
  const attentes = lignes.flatMap(({ slug, libelle, soumis, aRevoir }) => [
    ...(soumis === 0 ? [] : [{ slug, libelle, nombre: soumis, etape: 'soumis', phrase: 'à relire' }]),
    ...(aRevoir === 0 ? [] : [{ slug, libelle, nombre: aRevoir, etape: 'a-revoir', phrase: 'à revoir' }]),
  ])
  return (
    <section aria-labelledby="attentes">
      <h2 id="attentes">Ce qui attend</h2>
      {attentes.length === 0 ? (
        <p>Aucun texte n’attend de relecture.</p>
      ) : (
        <ul className="tableau-de-bord__liste">
          {attentes.map(({ slug, libelle, nombre, etape, phrase }) => (
            <li key={`${slug}-${etape}`}>
              <a href={listeDe(slug, etape)}>
                {libelle} : {nombre} {phrase}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function MesBrouillons({ brouillons }: { readonly brouillons: readonly BrouillonDuTableau[] }) {
  return (
    <section aria-labelledby="brouillons">
      <h2 id="brouillons">Mes brouillons</h2>
      {brouillons.length === 0 ? (
        <p>Vous n’avez aucun brouillon en cours.</p>
      ) : (
        <ul className="tableau-de-bord__liste">
          {brouillons.map(({ titre, chemin, genre, etape, modifieLe }) => (
            <li key={chemin}>
              <a href={chemin}>{titre}</a>{' '}
              <span className="tableau-de-bord__detail">
                {[genre, etape.toLowerCase(), instant(modifieLe)].filter((mot) => mot !== '').join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Donnees({ donnees }: { readonly donnees: readonly EtatDesDonnees[] }) {
  if (donnees.length === 0) return null
  return (
    <section aria-labelledby="donnees">
      <h2 id="donnees">Données</h2>
      <ul className="tableau-de-bord__liste">
        {donnees.map(({ chemin, libelle, phrase }) => (
          <li key={chemin}>
            <a href={chemin}>{libelle}</a> : {phrase}
          </li>
        ))}
      </ul>
    </section>
  )
}

function AVenir({ programmations }: { readonly programmations: readonly ProgrammationDuTableau[] }) {
  if (programmations.length === 0) return null
  return (
    <section aria-labelledby="a-venir">
      <h2 id="a-venir">Programmé</h2>
      <ul className="tableau-de-bord__liste">
        {programmations.map(({ id, titre, chemin, refus, obstacle, ...prevue }) => (
          <li key={id}>
            {enToutesLettres(prevue)} : <a href={chemin}>{titre}</a>
            {refus !== undefined && <strong> — n’a pas eu lieu. {refus}</strong>}
            {obstacle !== undefined && <strong> — n’aura pas lieu en l’état. {obstacle}</strong>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ComptesInactifs({ comptes }: { readonly comptes: readonly CompteInactif[] }) {
  if (comptes.length === 0) return null
  return (
    <section aria-labelledby="inactifs">
      <h2 id="inactifs">Comptes sans connexion depuis deux ans</h2>
      <p>Une donnée personnelle ne se garde pas sans raison : supprimez ceux qui ne serviront plus.</p>
      <ul className="tableau-de-bord__liste">
        {comptes.map(({ id, nom, depuis }) => (
          <li key={id}>
            <a href={`/admin/collections/utilisateurs/${id}`}>{nom}</a>, depuis le {jourDe(depuis)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Contenus({ lignes }: { readonly lignes: readonly LigneDuTableau[] }) {
  const groupes = [...new Set(lignes.map(({ groupe }) => groupe))]
  return (
    <section aria-labelledby="contenus">
      <h2 id="contenus">Contenus</h2>
      <div className="tableau-de-bord__groupes">
        {groupes.map((groupe) => (
          <div key={groupe} className="tableau-de-bord__groupe">
            <h3>{groupe}</h3>
            <ul>
              {lignes
                .filter((ligne) => ligne.groupe === groupe)
                .map((ligne) => (
                  <Ligne key={ligne.slug} {...ligne} />
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function Ligne({ slug, libelle, total, creable }: LigneDuTableau) {
  return (
    <li>
      <a href={`/admin/collections/${slug}`}>{libelle}</a> <span>({total})</span>
      {creable && (
        <a className="tableau-de-bord__creer" href={`/admin/collections/${slug}/create`}>
          Créer<span className="visuellement-cache"> : {libelle}</span>
        </a>
      )}
    </li>
  )
}
